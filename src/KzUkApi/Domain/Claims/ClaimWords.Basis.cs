using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Claims;

/// <summary>On what figures a verdict rests, and how they are computed.</summary>
internal abstract partial class ClaimWords
{
    /// <summary>By whose figures, published when, the change was what, and how it is computed.</summary>
    /// <param name="figures">The figures by whose they are, as they stand after "by"; null where an entry of a list has named them.</param>
    /// <param name="before">The check that was told before; what holds for both is not said again.</param>
    /// <param name="shared">What was said above the list in which this stands; null for a sentence by itself.</param>
    public string Basis(SideCheck check, ClaimTerms claim, string? figures, SideCheck? before = null, SharedBasis? shared = null)
    {
        var isShared = shared?.Covers(check) is true;
        var scope = Scope(check, claim, before, before is null || shared?.Covers(before) is true).Select(Said).OfType<string>();
        var change = (HasPercent(check) ? Range(check, claim) : Moved(check)) + InBrackets(Computing(check, claim).Select(Said));
        if (!isShared)
        {
            return By(figures ?? AnyFigures, Published(check), check.LaterThanClaim is true, string.Join("; ", scope), change);
        }

        var isLater = check.LaterThanClaim is true && !shared!.IsLater(check);
        var rest = InBrackets(scope.Prepend(isLater ? LaterThanClaim : null));
        return figures is null && rest.Length == 0 ? change : ByShared(figures ?? AnyFigures, rest, change);

        string? Said(BasisNote note) => isShared && shared!.Says(check, note) ? note.Rest : note.Whole;
    }

    /// <summary>All that is said of the figures of a check by itself.</summary>
    public IReadOnlyList<BasisNote> Notes(SideCheck check, ClaimTerms claim) =>
        [.. Scope(check, claim, null, true), .. Computing(check, claim)];

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

    // Whose figures they are, of what, and what limits them. What limits the claim limits the figures of its own text, too.
    private IEnumerable<BasisNote> Scope(SideCheck check, ClaimTerms claim, SideCheck? before, bool isShared)
    {
        yield return Same(OriginText.Name(Origin.Of(check.Dataset, check.Source, null), Language));
        var goods = check.ProductType is { } type and not "unspecified" ? Letters.Small(Label(Codes.ProductTypes, type)) : null;
        yield return check.ProductTypesDiffer is true
            ? new(NoteSubject.Figures, before?.ProductTypesDiffer is true ? goods : GoodsAlone, GoodsAloneOfClaims)
            : Same(goods);
        yield return Same(
            check.Adjustment == "seasonally-adjusted" ? Letters.Small(Label(Codes.Adjustments, check.Adjustment)) : null
        );
        if (check.Concept is { } concept)
        {
            var differs = before is not null && before.Concept != concept;
            yield return new(
                NoteSubject.Figures,
                differs ? Concept(concept, before!.Concept) : null,
                isShared ? Concept(concept, null) : null
            );
        }

        foreach (var status in check.Statuses)
        {
            yield return Same(FigureHeadings.Status(status, Language));
        }

        var told = check.Source.Id == claim.SourceId ? claim.Caveats : [];
        foreach (var (caveat, period) in check.LimitedPeriods.Where(limit => limit.Period is { } || !told.Contains(limit.Caveat)))
        {
            var words = CaveatText.Of(caveat, Language);
            yield return period is null ? Same(words) : new(NoteSubject.Figures, OfPeriod(period, words));
        }
    }

    // How the change is computed, and what it is otherwise.
    private IEnumerable<BasisNote> Computing(SideCheck check, ClaimTerms claim)
    {
        if (HasPercent(check) && Apart(check, claim) is ({ } lower, { } upper))
        {
            yield return new(NoteSubject.Bounds, Allow(lower, upper), Allowed, $"{Allowed}: {Between(lower, upper)}");
        }

        if (check.Measure == Turnover.Total)
        {
            var made = check.Derived ? Turnover.Made(check.Valuations, Language) : null;
            yield return new(NoteSubject.Turnover, made, made is null ? null : TurnoverIs(made));
        }

        if (ClaimPairs.MonthsOf(claim.Period).Count > 0)
        {
            yield return check.Summed ? new(NoteSubject.Months, SumOfMonths, ForMonths) : new(NoteSubject.Months, null);
        }

        if (!HasPercent(check) || !Codes.Currencies.Contains(check.Unit))
        {
            yield break;
        }

        yield return new(NoteSubject.Currency, ComputedIn(InWords(check.Unit)), ChangesIn(InWords(check.Unit)));
        if (check.ConvertedTo is { } code)
        {
            yield return check.Converted is { ChangePercent: { } percent }
                ? new(
                    NoteSubject.OtherCurrency,
                    ConvertedTo(InWords(code), Signed(percent, claim), check.Summed),
                    RatesOf(InWords(code)),
                    About(InWords(code), Signed(percent, claim))
                )
                : new(NoteSubject.OtherCurrency, NotConverted(InWords(code), check.ConvertedReason == ConversionReasons.NoRate));
        }
    }

    private string InWords(string currency) => UnitWords.ComputedIn(currency, Language);

    private static BasisNote Same(string? words) => new(NoteSubject.Figures, words, words);

    private static bool HasPercent(SideCheck check) => check is { ChangePercent: not null, Computed: not null } && check.Values.Now >= 0;

    private static string InBrackets(IEnumerable<string?> notes)
    {
        var said = string.Join("; ", notes.OfType<string>());
        return said.Length == 0 ? string.Empty : $" ({said})";
    }
}
