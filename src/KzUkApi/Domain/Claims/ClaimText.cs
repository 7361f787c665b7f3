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

    /// <summary>What is claimed, as it follows "that": <c>... exports to ... in 2023 were 52 per cent below those of 2022</c>.</summary>
    public static string Claimed(ClaimTerms claim, string language) => Words[language].Claimed(claim);

    /// <summary>The verdict, the figures that decided, and what others say, in clauses that follow the claim.</summary>
    public static string Verdict(ClaimFindings findings, ClaimTerms claim, string language)
    {
        var words = Words[language];
        var others = Others(findings, claim, words);
        if (findings.Deciding is not { } check)
        {
            return string.Join("; ", others.Prepend(NotChecked(findings, claim, words)));
        }

        var owner = FigureOwners.Of(check, claim);
        var basis = words.Basis(check, claim, words.Figures(owner, claim.Reporter));
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

    /// <summary>What the figures of one programme say.</summary>
    public static string Check(ClaimTerms claim, SideCheck check, string language)
    {
        var words = Words[language];
        var said = check.Range is null ? words.BaseNotPositive : words.Basis(check, claim, words.AnyFigures);
        return $"{Letters.Capital(CountryNames.Of(check.Reporter, language))}: {said}.";
    }

    // Both sides are meant as a whole only where none of their official figures says otherwise.
    private static string By(ClaimFindings findings, SideCheck check, ClaimTerms claim, ClaimWords words)
    {
        var own = words.Figures(FigureOwners.Of(check, claim), claim.Reporter);
        return findings is not { Verdict: ClaimCheck.Contradicted, SidesAgree: true, Theirs: { } theirs } ? own
            : findings.Deviating().Concat(findings.DeviatingCounterparts()).Any() ? words.FiguresOfBoth(own, words.Producer(theirs))
            : words.Figures(FigureOwner.BothSides, claim.Reporter);
    }

    // What the counterpart's figures can still say is told apart from that.
    private static string NotChecked(ClaimFindings findings, ClaimTerms claim, ClaimWords words) => findings.Theirs is null
        ? words.NotChecked(Reason(findings, words))
        : words.OwnCannotTest(claim.Reporter, Reason(findings, words));

    private static string NotCheckedSentence(ClaimFindings findings, ClaimTerms claim, ClaimWords words) => findings.Theirs is null
        ? words.NotCheckedSentence(claim, Reason(findings, words))
        : words.OwnCannotTestSentence(claim, Reason(findings, words));

    // Why the reporter's figures cannot test the claim.
    private static string Reason(ClaimFindings findings, ClaimWords words) =>
        findings.Missing.Count > 0 ? words.Missing(findings.Missing, findings.AsOf)
        : findings.Checks.Any(check => check.Side == SideCheck.Own) ? words.BaseNotPositive
        : words.NoEdition(findings.AsOf);

    private static IEnumerable<string> Others(ClaimFindings findings, ClaimTerms claim, ClaimWords words)
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
            var basis = Named(counterpart, claim, words, findings.Deciding);
            yield return findings.Ours is null && counterpart.DependsOnCurrency ? words.DependsOnCurrency(basis)
                : findings.Ours is null ? words.CounterpartAlone(basis)
                : findings.SidesAgree ? words.Likewise(counterpart.Agrees, basis)
                : words.Disagreement(basis);
        }
        else if (findings.Ours is null)
        {
            yield return words.OwnCannotTest(claim.Reporter, Reason(findings, words));
        }

        foreach (var check in findings.DeviatingCounterparts())
        {
            yield return words.CounterpartDeviation(
                check.Reporter,
                words.Basis(check, claim, words.AnyFigures, counterpart),
                check.ComparedVerdict
            );
        }
    }

    // Only statistics of a country are called its figures.
    private static string Named(SideCheck counterpart, ClaimTerms claim, ClaimWords words, SideCheck? before = null)
    {
        var owner = FigureOwners.OnItsSide(counterpart, claim);
        var isOfCountry = owner == FigureOwner.OwnSide;
        return words.Basis(
            counterpart,
            claim,
            isOfCountry ? words.FiguresOf(counterpart.Reporter) : words.Figures(owner, counterpart.Reporter),
            before
        );
    }
}
