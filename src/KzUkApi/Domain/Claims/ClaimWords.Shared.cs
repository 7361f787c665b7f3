namespace KzUkApi.Domain.Claims;

/// <summary>What holds for several claims of a list, said once above it, and what is then left in an entry.</summary>
internal abstract partial class ClaimWords
{
    /// <summary>What limits all claims of a list, or all but some.</summary>
    /// <param name="exceptions">The places in the list, from 1, of those that it does not limit.</param>
    public abstract string OfClaims(IReadOnlyList<int> exceptions, string limits);

    /// <summary>Whose figures are meant in a list, published when, and what they are.</summary>
    /// <param name="published">As a part of a subtitle.</param>
    /// <param name="areLater">Whether that is after every claim that they test.</param>
    public abstract string FiguresAre(string reporter, string name, string published, bool areLater, string scope);

    /// <summary>What the bounds in brackets are.</summary>
    public abstract string BoundsAre { get; }

    /// <summary>What follows where no comparable figure is named as missing.</summary>
    /// <param name="asOf">As in <see cref="NoEdition"/>.</param>
    public abstract string WhereNoFigure(DateOnly? asOf);

    /// <summary>The word before bounds in brackets.</summary>
    protected abstract string Allowed { get; }

    /// <summary>The same as <see cref="GoodsAlone"/>, of several claims.</summary>
    protected abstract string GoodsAloneOfClaims { get; }

    protected abstract string LaterThanClaim { get; }

    /// <summary>The changes that the figures allow, as a note of a sentence by itself.</summary>
    protected abstract string Allow(string lower, string upper);

    /// <summary>From one bound to the other.</summary>
    protected abstract string Between(string lower, string upper);

    protected abstract string TurnoverIs(string made);

    /// <summary>The same as <see cref="SumOfMonths"/>, of all periods of several months.</summary>
    protected abstract string ForMonths { get; }

    protected abstract string ChangesIn(string currency);

    /// <summary>At which rates changes are given in another currency.</summary>
    protected abstract string RatesOf(string currency);

    /// <summary>A change in another currency.</summary>
    protected abstract string About(string currency, string percent);

    /// <summary>By figures that are named above the list.</summary>
    /// <param name="notes">What is said of them here, in brackets with a blank before them; or empty.</param>
    protected abstract string ByShared(string figures, string notes, string change);
}
