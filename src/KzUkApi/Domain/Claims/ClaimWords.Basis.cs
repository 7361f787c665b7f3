using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Claims;

/// <summary>On what figures a verdict rests, and how they are computed.</summary>
internal abstract partial class ClaimWords
{
    /// <summary>By whose figures, published when, the change was what, and how it is computed.</summary>
    /// <param name="figures">The figures by whose they are, as they stand after "by".</param>
    /// <param name="before">The check that was told before; what holds for both is not said again.</param>
    public string Basis(SideCheck check, ClaimTerms claim, string figures, SideCheck? before = null)
    {
        string?[] currencies = Codes.Currencies.Contains(check.Unit)
            ? [ComputedIn(UnitWords.ComputedIn(check.Unit, Language)), InCurrencyOfOwnSide(check, claim)]
            : [];
        string?[] notes =
        [
            check.Derived ? Turnover.Made(check.Valuations, Language) : null,
            check.Summed ? SumOfMonths : null,
            .. HasPercent(check) ? currencies : [],
        ];
        return By(
            figures,
            Published(check),
            check.LaterThanClaim is true,
            Scope(check, check.ProductTypesDiffer is true && before?.ProductTypesDiffer is not true, before),
            HasPercent(check) ? Range(check, claim) : Moved(check)
        ) + InBrackets(notes);
    }

    protected abstract string ComputedIn(string currency);

    /// <summary>The change in the currency of the own side's figures.</summary>
    /// <param name="byMonths">Whether each month was converted at its own rate.</param>
    protected abstract string ConvertedTo(string currency, string percent, bool byMonths);

    /// <summary>That it is not computed in that currency, and why.</summary>
    /// <param name="noRate">Whether a rate is missing; otherwise no average rate can cover the periods.</param>
    protected abstract string NotConverted(string currency, bool noRate);

    /// <summary>What a programme of trade in goods counts, beside what the figures before count.</summary>
    /// <param name="before">Null where that is not known.</param>
    protected abstract string Concept(string concept, string? before);

    private string? InCurrencyOfOwnSide(SideCheck check, ClaimTerms claim) =>
        check.ConvertedTo is not { } code ? null
        : check.Converted is { ChangePercent: { } percent }
            ? ConvertedTo(UnitWords.ComputedIn(code, Language), Signed(percent, claim), check.Summed)
        : NotConverted(UnitWords.ComputedIn(code, Language), check.ConvertedReason == ConversionReasons.NoRate);

    private static bool HasPercent(SideCheck check) => check is { ChangePercent: not null, Computed: not null } && check.Values.Now >= 0;

    // Whose figures they are, of what, and what limits them.
    private string Scope(SideCheck check, bool goodsAlone, SideCheck? before) => string.Join("; ", new[]
    {
        OriginText.Name(Origin.Of(check.Dataset, check.Source, null), Language),
        goodsAlone ? GoodsAlone
            : check.ProductType is { } type and not "unspecified" ? Letters.Small(Label(Codes.ProductTypes, type))
            : null,
        check.Adjustment == "seasonally-adjusted" ? Letters.Small(Label(Codes.Adjustments, check.Adjustment)) : null,
        check.Concept is { } concept && before is not null && before.Concept != concept ? Concept(concept, before.Concept) : null,
    }
        .Concat(check.Statuses.Select(status => FigureHeadings.Status(status, Language)))
        .Concat(check.LimitedPeriods.Select(limit => Limit(CaveatText.Of(limit.Caveat, Language), limit.Period)))
        .OfType<string>());

    private string Limit(string caveat, string? period) => period is null ? caveat : OfPeriod(period, caveat);

    private static string InBrackets(IEnumerable<string?> notes)
    {
        var said = string.Join("; ", notes.OfType<string>());
        return said.Length == 0 ? string.Empty : $" ({said})";
    }
}
