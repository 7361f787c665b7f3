using System.Globalization;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Claims;

/// <summary>A claim of change and what the figures say of it, in English, Kazakh and Russian.</summary>
/// <remarks>
/// No sentence says more than its evidence: the words follow the verdict, whose figures they are, and when they were published.
/// </remarks>
internal static class ClaimText
{
    private static readonly Dictionary<string, ClaimWords> Words = new(StringComparer.Ordinal)
    {
        [TextLanguages.English] = new EnglishClaimWords(),
        [TextLanguages.Kazakh] = new KazakhClaimWords(),
        [TextLanguages.Russian] = new RussianClaimWords(),
    };

    /// <summary>What is claimed, as it follows "that": <c>Kazakhstan's exports ... in 2023 were 52 per cent below those of 2022</c>.</summary>
    public static string Claimed(ClaimTerms claim, string language) => Words[language].Claimed(claim);

    /// <summary>The verdict on a claim in a clause that stands by itself.</summary>
    public static string Verdict(ClaimFindings findings, ClaimTerms claim, string language) =>
        Words[language].Clause(findings, Evidence(findings, claim)) + Disagreement(findings, language, "; ");

    /// <summary>The claim, the verdict, the figures that decided, and whether the sides disagree.</summary>
    public static string Explain(ClaimTerms claim, ClaimFindings findings, string language)
    {
        var words = Words[language];
        var because =
            findings.Deciding is { } check ? $"{words.Basis(check)}{words.Limits(findings)}"
            : findings.Missing.Count > 0 ? words.Missing(findings.Missing)
            : findings.Checks.FirstOrDefault(one => one.Range is not null) is { } counterpart ? words.CounterpartAlone(counterpart)
            : findings.Checks.Count > 0 ? words.BaseNotPositive
            : words.NoEdition;
        var disagreement = Disagreement(findings, language, string.Empty);
        return words.Sentence(claim, Evidence(findings, claim), because)
            + (disagreement.Length == 0 ? string.Empty : $" {Letters.Capital(disagreement)}.");
    }

    /// <summary>A published claim: what is claimed, who claims it, and the verdict.</summary>
    public static Heading Heading(ClaimRow claim, ClaimFindings findings, string language) =>
        RecordHeadings.Claim(
            Words[language].Title(Claimed(claim.Terms, language)),
            OriginText.Name(Text.Origin.Of(null, claim.Source, claim.StatedBy), language),
            claim.Source.PublishedOn,
            claim.Caveats,
            language
        ) with
        {
            Display = Verdict(findings, claim.Terms, language),
        };

    /// <summary>What the figures of one programme say.</summary>
    public static string Check(ClaimTerms claim, SideCheck check, string language)
    {
        var words = Words[language];
        return $"{words.Country(check.Reporter)}: {(check.Range is null ? words.BaseNotPositive : words.Basis(check))}.";
    }

    /// <summary>A percentage with its sign, as in <c>+83.7</c>.</summary>
    public static string Signed(decimal percent, string language)
    {
        var text = percent.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);
        return language == TextLanguages.English ? text : text.Replace('.', ',').Replace('-', '−');
    }

    // The words depend on the verdict and on whose figures decided.
    private static Evidence Evidence(ClaimFindings findings, ClaimTerms claim) => (findings.Verdict, findings.Deciding) switch
    {
        (ClaimCheck.Supported, _) => Claims.Evidence.Supports,
        (ClaimCheck.Contradicted, _) => Claims.Evidence.Contradicts,
        (ClaimCheck.Consistent, { Side: SideCheck.Other }) => Claims.Evidence.AgreesWithCounterpart,
        (ClaimCheck.Consistent, { Independent: true }) => Claims.Evidence.Agrees,
        (ClaimCheck.Consistent, { } check) when check.Source.Id == claim.SourceId => Claims.Evidence.AgreesWithItself,
        (ClaimCheck.Consistent, _) => Claims.Evidence.AgreesWithPress,
        _ => Claims.Evidence.None,
    };

    private static string Disagreement(ClaimFindings findings, string language, string before)
    {
        var words = Words[language];
        var (own, other) = (First(SideCheck.Own), First(SideCheck.Other));
        return findings.SidesDisagree is true && own is not null && other is not null
            ? before + words.Disagreement($"{words.Country(own.Reporter)} {Change(own)}, {words.Country(other.Reporter)} {Change(other)}")
            : string.Empty;

        SideCheck? First(string side) => findings.Checks.FirstOrDefault(check => check.Side == side && check.Range is not null);

        string Change(SideCheck check) => words.Percent(Signed(check.ChangePercent ?? 0, language));
    }
}

/// <summary>How strong the evidence is on which a verdict rests.</summary>
internal enum Evidence
{
    /// <summary>Nothing can be said.</summary>
    None,

    /// <summary>Conclusive and independent.</summary>
    Supports,

    /// <summary>Official figures overlap with the claim.</summary>
    Agrees,

    /// <summary>The figures stand in the text of the claim.</summary>
    AgreesWithItself,

    /// <summary>The figures stand in another text of the press, which may repeat the claim.</summary>
    AgreesWithPress,

    /// <summary>Only the other country's figures can test it, and agree.</summary>
    AgreesWithCounterpart,

    /// <summary>The figures allow no change that the claim covers.</summary>
    Contradicts,
}

/// <summary>The words of one language.</summary>
internal abstract class ClaimWords
{
    private const decimal ShownApart = 0.1m;

    protected abstract string Language { get; }

    public abstract string BaseNotPositive { get; }

    public abstract string NoEdition { get; }

    public abstract string Claimed(ClaimTerms claim);

    /// <summary>What is claimed as a title, which says that it is a claim.</summary>
    public abstract string Title(string claimed);

    /// <summary>The verdict without the claim.</summary>
    public abstract string Clause(ClaimFindings findings, Evidence evidence);

    /// <summary>The claim, the verdict and the reason.</summary>
    public abstract string Sentence(ClaimTerms claim, Evidence evidence, string because);

    /// <summary>By whose figures, published when, the change was what, and in which currency.</summary>
    public abstract string Basis(SideCheck check);

    /// <summary>What limits the agreement; begins with a separator, or is empty.</summary>
    public abstract string Limits(ClaimFindings findings);

    public abstract string Missing(IReadOnlyList<string> periods);

    public abstract string CounterpartAlone(SideCheck check);

    public abstract string Disagreement(string sides);

    public virtual string Country(string code) => Label(Codes.Countries, code);

    public virtual string Percent(string number) => $"{number} %";

    protected string Signed(decimal number) => ClaimText.Signed(number, Language);

    /// <summary>The figures of a check by the day from which they are known.</summary>
    protected string By(SideCheck check) => PublicationText.By(check.PublishedOn, PublicationText.IsOfCopy(check.Source), Language);

    /// <summary>Who says what a check rests on: the programme, or the publisher of figures that belong to none.</summary>
    protected string Origin(SideCheck check) => OriginText.Name(Text.Origin.Of(check.Dataset, check.Source, null), Language);

    /// <summary>The time of a claim: a stock is one of the end of a period.</summary>
    protected string During(string measure, string period) => measure == InvestmentMeasure.InwardStock
        ? PeriodText.AtEnd(period, Language)
        : PeriodText.During(period, Language);

    /// <summary>The range of a check; null where it is so narrow that the change says all.</summary>
    protected static (decimal? Lower, decimal? Upper)? Apart(SideCheck check) =>
        check.Range is not { } range ? null
        : range is { Lower: { } lower, Upper: { } upper } && upper - lower < ShownApart ? null
        : (range.Rounded(1).Lower, range.Rounded(1).Upper);

    protected string Number(decimal number)
    {
        var text = Math.Abs(number).ToString("0.######", CultureInfo.InvariantCulture);
        return Language == TextLanguages.English ? text : text.Replace('.', ',');
    }

    protected string Label(CodeList list, string code) => list.Label(code, Language);

    /// <summary>How a derived turnover is made, and in which currency the change is computed.</summary>
    /// <param name="computedIn">The words for the currency; null where the unit is none.</param>
    protected string Notes(SideCheck check, string? computedIn)
    {
        var made = check.Derived ? Turnover.Made(check.Valuations, Language) : null;
        var notes = string.Join("; ", new[] { made, computedIn }.OfType<string>());
        return notes.Length == 0 ? string.Empty : $" ({notes})";
    }
}
