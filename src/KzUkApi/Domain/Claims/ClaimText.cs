using KzUkApi.Domain.CodeLists;
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

    public static ClaimWords In(string language) => Words[language];

    /// <summary>Whether only the counterpart's figures can test a claim, and say otherwise whatever the currency.</summary>
    public static bool IsByCounterpartAlone(ClaimFindings findings) =>
        findings is { Ours: null, Deciding: null, Theirs.DependsOnCurrency: false };

    /// <summary>What is claimed, as it follows "that": <c>... exports to ... in 2023 were 52 per cent below those of 2022</c>.</summary>
    public static string Claimed(ClaimTerms claim, string language) => Words[language].Claimed(claim);

    /// <summary>The verdict, the figures that decided, and what others say, in clauses that follow the claim.</summary>
    /// <param name="shared">What was said above the list in which this stands; null for a sentence by itself.</param>
    public static string Verdict(ClaimFindings findings, ClaimTerms claim, string language, SharedBasis? shared = null)
    {
        var words = Words[language];
        var others = Others(findings, claim, words, shared);
        if (findings.Deciding is not { } check)
        {
            return string.Join("; ", others.Prepend(NotChecked(findings, claim, words, shared)));
        }

        var owner = FigureOwners.Of(check, claim);
        var basis = words.Basis(check, claim, Figures(findings, check, claim, words), null, shared);
        return string.Join("; ", others.Prepend(words.Clause(basis, findings.Verdict, owner) + words.Limits(findings)));
    }

    /// <summary>The claim, the verdict, the figures that decided, and what others say.</summary>
    public static string Explain(ClaimTerms claim, ClaimFindings findings, string language)
    {
        var words = Words[language];
        var sentence = findings.Deciding is { } check
            ? words.Sentence(
                claim,
                findings.Verdict,
                FigureOwners.Of(check, claim),
                By(findings, check, claim, words),
                $"{words.Basis(check, claim, words.AnyFigures)}{words.Limits(findings)}"
            )
            : NotCheckedSentence(findings, claim, words);
        return string.Join(' ', Others(findings, claim, words).Select(other => $"{Letters.Capital(other)}.").Prepend(sentence));
    }

    /// <summary>A published claim: what is claimed, who claims it, and the verdict.</summary>
    public static Heading Heading(ClaimRow claim, ClaimFindings findings, string language) =>
        RecordHeadings.Claim(
            Words[language].Title(Claimed(claim.Terms, language)),
            OriginText.Name(Origin.Of(null, claim.Source, claim.StatedBy), language),
            claim.Source.PublishedOn,
            claim.Caveats,
            language
        ) with
        {
            Display = Verdict(findings, claim.Terms, language),
        };

    /// <summary>A sentence with what limits the claim itself behind it: an inferred period bears the verdict, too.</summary>
    public static string Limited(string explanation, IReadOnlyList<string> caveats, string language) =>
        caveats.Count == 0
            ? explanation
            : $"{explanation} {Words[language].OfTheClaim}: "
                + $"{string.Join("; ", caveats.Select(caveat => CaveatText.Of(caveat, language)))}.";

    /// <summary>What the figures of one programme say.</summary>
    public static string Check(ClaimTerms claim, SideCheck check, string language)
    {
        var words = Words[language];
        var said = check.Range is null ? words.NoPercentage(check.HasBase) : words.Basis(check, claim, words.AnyFigures);
        return $"{Letters.Capital(CountryNames.Of(check.Reporter, language))}: {said}.";
    }

    // Both sides are meant as a whole only where none of their official figures says otherwise.
    private static string By(ClaimFindings findings, SideCheck check, ClaimTerms claim, ClaimWords words)
    {
        var own = Figures(findings, check, claim, words);
        return findings is not { Verdict: ClaimCheck.Contradicted, SidesAgree: true, Theirs: { } theirs } ? own
            : findings.Deviating().Concat(findings.DeviatingCounterparts()).Any() ? words.FiguresOfBoth(own, words.Producer(theirs))
            : words.Figures(FigureOwner.BothSides, claim.Reporter);
    }

    // What the counterpart's figures can still say is told apart from that.
    private static string NotChecked(ClaimFindings findings, ClaimTerms claim, ClaimWords words, SharedBasis? shared) =>
        findings.Theirs is null
            ? words.NotChecked(Reason(findings, words, shared))
            : words.OwnCannotTest(claim.Reporter, Reason(findings, words, shared));

    private static string NotCheckedSentence(ClaimFindings findings, ClaimTerms claim, ClaimWords words) => findings.Theirs is null
        ? words.NotCheckedSentence(claim, Reason(findings, words))
        : words.OwnCannotTestSentence(claim, Reason(findings, words));

    private static string NoRefutation(ClaimWords words, SharedBasis? shared) =>
        shared is { NamesOneSide: true } ? string.Empty : $"; {words.NoRefutation}";

    // Other official figures of the side may say otherwise, and those of a compiler are no statistics of its own.
    private static string Figures(ClaimFindings findings, SideCheck check, ClaimTerms claim, ClaimWords words)
    {
        var owner = FigureOwners.Of(check, claim);
        return owner == FigureOwner.OwnSide && Codes.IsProgramme(check.Dataset) && (!check.IsOfProducer || findings.Deviating().Any())
            ? words.FiguresFrom(claim.Reporter, words.Producer(check))
            : words.Figures(owner, claim.Reporter);
    }

    // Why the reporter's figures cannot test the claim.
    private static string Reason(ClaimFindings findings, ClaimWords words, SharedBasis? shared = null) =>
        findings.Missing.Count > 0
            ? shared is { NamesMissing: true } ? words.NoFigure(findings.Missing, null) : words.Missing(findings.Missing, findings.AsOf)
        : findings.Checks.FirstOrDefault(check => check.Side == SideCheck.Own) is { } own ? words.NoPercentage(own.HasBase)
        : words.NoEdition(findings.AsOf);

    private static IEnumerable<string> Others(ClaimFindings findings, ClaimTerms claim, ClaimWords words, SharedBasis? shared = null)
    {
        foreach (var check in findings.Deviating())
        {
            yield return words.Deviation(words.Basis(check, claim, words.AnyFigures, findings.Deciding));
        }

        if (findings.Theirs is not { } counterpart)
        {
            yield break;
        }

        if (counterpart != findings.Deciding)
        {
            yield return findings.Ours is null && counterpart.DependsOnCurrency ? words.DependsOnCurrency(Basis(isNamed: false))
                : findings.Ours is null ? words.CounterpartAlone(Basis(isNamed: true)) + NoRefutation(words, shared)
                : findings.SidesAgree ? words.Likewise(counterpart.Agrees, Basis(isNamed: true))
                : words.Disagreement(Basis(isNamed: false));
        }
        else if (findings.Ours is null)
        {
            yield return words.OwnCannotTest(claim.Reporter, Reason(findings, words, shared));
        }

        foreach (var check in findings.DeviatingCounterparts())
        {
            yield return words.CounterpartDeviation(
                check.Reporter,
                words.Basis(check, claim, words.AnyFigures, counterpart),
                check.ComparedVerdict
            );
        }

        // Only statistics of a country are called its figures. An entry of a list names them but once.
        string Basis(bool isNamed)
        {
            var owner = FigureOwners.OnItsSide(counterpart, claim);
            var figures = owner == FigureOwner.OwnSide ? words.FiguresOf(counterpart.Reporter) : words.Figures(owner, counterpart.Reporter);
            var isToldAbove = isNamed && shared?.Covers(counterpart) is true;
            return words.Basis(counterpart, claim, isToldAbove ? null : figures, findings.Deciding, shared);
        }
    }
}
