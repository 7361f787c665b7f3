using KzUkApi.Domain.CodeLists;

namespace KzUkApi.Domain.Claims;

/// <summary>Whose the figures are on which a verdict rests: it limits what their agreement shows.</summary>
internal enum FigureOwner
{
    /// <summary>The official statistics of the side that is meant, which a text of the press may repeat.</summary>
    OwnSide,

    /// <summary>The text that makes the claim, so that the check is not independent.</summary>
    Article,

    /// <summary>Another text of the press.</summary>
    Press,

    /// <summary>A programme that is not of the producer of the statistics.</summary>
    Compiler,

    /// <summary>The other country.</summary>
    OtherSide,

    /// <summary>Both countries.</summary>
    BothSides,
}

/// <summary>Whose figures are behind a check.</summary>
internal static class FigureOwners
{
    /// <param name="check">The check that decided.</param>
    /// <param name="claim">The claim that it tests.</param>
    public static FigureOwner Of(SideCheck check, ClaimTerms claim) =>
        check.Side == SideCheck.Other ? FigureOwner.OtherSide : OnItsSide(check, claim);

    /// <summary>Whose they are on the side of their own country.</summary>
    public static FigureOwner OnItsSide(SideCheck check, ClaimTerms claim) =>
        check.Source.Id == claim.SourceId ? FigureOwner.Article
        : check.Independent ? FigureOwner.OwnSide
        : Codes.IsProgramme(check.Dataset) ? FigureOwner.Compiler
        : FigureOwner.Press;

    /// <summary>Whether they are official statistics, apart from the text of the claim.</summary>
    public static bool AreStatistics(SideCheck check) => check.Independent;

    /// <summary>Whether an agreement with such figures shows nothing, since texts of the press copy themselves and each other.</summary>
    public static bool MayRepeatTheClaim(FigureOwner owner) => owner is FigureOwner.Article or FigureOwner.Press;
}
