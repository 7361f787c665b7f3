using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Claims;

/// <summary>Claims and verdicts in the words of one language.</summary>
internal abstract partial class ClaimWords
{
    private const decimal ShownApart = 0.1m;
    private const int MostDecimals = 4;

    /// <summary>Why a change in per cent means nothing.</summary>
    /// <param name="hasBase">Whether the base is above zero, so that it is the value of the period that need not be.</param>
    public string NoPercentage(bool hasBase) => hasBase ? BelowZero : BaseNotPositive;

    protected abstract string BaseNotPositive { get; }

    protected abstract string BelowZero { get; }

    /// <summary>What stands before the limits of a claim.</summary>
    public abstract string OfTheClaim { get; }

    /// <summary>Figures without a word on whose they are, in the form that stands after "by".</summary>
    public abstract string AnyFigures { get; }

    protected abstract string Language { get; }

    /// <summary>What stands beside figures of goods where the claim does not say that it leaves services out.</summary>
    protected abstract string GoodsAlone { get; }

    /// <summary>What is claimed, as it follows "that".</summary>
    public abstract string Claimed(ClaimTerms claim);

    /// <summary>What is claimed as a title, which says that it is a claim.</summary>
    public abstract string Title(string claimed);

    /// <summary>The figures of a country, in the form that stands after "by".</summary>
    public abstract string FiguresOf(string reporter);

    /// <summary>Figures by whose they are, in the form that stands after "by".</summary>
    /// <param name="reporter">The side that is meant.</param>
    public abstract string Figures(FigureOwner owner, string reporter);

    /// <summary>The basis of a verdict, and the verdict, as they follow a claim.</summary>
    public abstract string Clause(string basis, string verdict, FigureOwner owner);

    /// <summary>That the claim cannot be checked, as it follows the claim.</summary>
    public abstract string NotChecked(string because);

    /// <summary>That the figures of the side that is meant cannot test the claim, and why.</summary>
    public abstract string OwnCannotTest(string reporter, string because);

    /// <summary>The claim, and why the figures of the side that is meant cannot test it.</summary>
    public abstract string OwnCannotTestSentence(ClaimTerms claim, string because);

    /// <summary>The claim, the verdict, whose figures it rests on, and how they have it.</summary>
    /// <param name="owner">Whose figures decided.</param>
    /// <param name="figures">The figures that are named, as they stand after "by".</param>
    public abstract string Sentence(ClaimTerms claim, string verdict, FigureOwner owner, string figures, string because);

    /// <summary>The claim, and why it cannot be checked.</summary>
    public abstract string NotCheckedSentence(ClaimTerms claim, string because);

    /// <summary>What limits the agreement; begins with a separator, or is empty.</summary>
    public abstract string Limits(ClaimFindings findings);

    protected abstract string SumOfMonths { get; }

    /// <summary>That the check is not independent, as it follows a verdict.</summary>
    protected abstract string NotIndependent { get; }

    // The day of a copy is not that of the publication.
    private string Published(SideCheck check) => PublicationText.As(check.PublishedOn, PublicationText.IsOfCopy(check.Source), Language);

    /// <param name="published">From when the figures are known, as it stands beside them: <c>as published on 3 October 2023</c>.</param>
    /// <param name="isLater">Whether that is after the claim.</param>
    protected abstract string By(string figures, string published, bool isLater, string scope, string change);

    /// <summary>The change was so much; what rounding allows stands beside it.</summary>
    protected abstract string Range(SideCheck check, ClaimTerms claim);

    /// <summary>The value went from one to the other, where a percentage has no meaning.</summary>
    protected abstract string Moved(string before, string now);

    /// <summary>What limits the verdict by whose figures it rests on; empty where nothing does.</summary>
    protected string Remark(string verdict, FigureOwner owner) =>
        verdict != ClaimCheck.Contradicted && FigureOwners.MayRepeatTheClaim(owner) ? NotIndependent : string.Empty;

    /// <summary>A limit on one of the two periods.</summary>
    protected abstract string OfPeriod(string period, string limit);

    /// <summary>
    /// A percentage with its sign, as in <c>+83.7</c>: rounded to the decimals of what is claimed, one at least, and to as many more as it
    /// needs so as not to stand on the other side of an end of what the claim covers.
    /// </summary>
    protected string Signed(decimal percent, ClaimTerms claim)
    {
        var decimals = claim.Change is { Factor: null, Precision: { } digit } ? Math.Clamp((int)digit.Scale, 1, MostDecimals) : 1;
        var ends = new[] { claim.Change.Covered.Lower, claim.Change.Covered.Upper }.OfType<decimal>().ToList();
        while (decimals < MostDecimals && ends.Exists(end => Rounded().CompareTo(end) != percent.CompareTo(end)))
        {
            decimals++;
        }

        return Signed(Rounded(), decimals);

        decimal Rounded() => Math.Round(percent, decimals, MidpointRounding.AwayFromZero);
    }

    /// <summary>The change as a multiple where a multiple is claimed; null elsewhere.</summary>
    protected string? Multiple(SideCheck check, ClaimTerms claim) =>
        claim.Change.Factor is not null && check.ChangePercent is { } percent ? Number(Math.Round(1 + (percent / 100), 2)) : null;

    /// <summary>The ends of the range of a check, in words; null where it is so narrow that the change says all.</summary>
    protected (string? Lower, string? Upper)? Apart(SideCheck check, ClaimTerms claim) =>
        check.Range is not { } range ? null
        : range is { Lower: { } lower, Upper: { } upper } && upper - lower < ShownApart ? null
        : range is { Lower: { } from, Upper: { } to } ? (Signed(from, claim), Signed(to, claim))
        // What the change is above or below must hold as it is shown.
        : (End(range.Rounded(1).Lower), End(range.Rounded(1).Upper));

    protected string Number(decimal number) => Math.Abs(number).ToString("0.######", NumberFormats.Of(Language));

    protected string Label(CodeList list, string code) => list.Label(code, Language);

    /// <summary>The time of a claim: a stock is one of the end of a period.</summary>
    protected string During(string measure, string period) => measure == InvestmentMeasure.InwardStock
        ? PeriodText.AtEnd(period, Language)
        : PeriodText.During(period, Language);

    /// <summary>Whether a claim says that nothing changed.</summary>
    protected static bool IsNone(ClaimedChange change) => change is { Direction: null, Percent: 0, Qualifier: ClaimedChange.Exact };

    private string? End(decimal? bound) => bound is { } value ? Signed(value, 1) : null;

    private string Signed(decimal number, int decimals)
    {
        var zeros = new string('0', decimals);
        return PercentText.Minus(number.ToString($"+0.{zeros};-0.{zeros};0.{zeros}", NumberFormats.Of(Language)), Language);
    }

    private string Moved(SideCheck check) => Moved(Amount(check.Values.Then, check), Amount(check.Values.Now, check));

    private string Amount(decimal value, SideCheck check) =>
        AmountText.Of(new(value, check.Figures.Concat(check.BaseFigures).Max(figure => figure.Precision), "exact", check.Unit), Language);
}
