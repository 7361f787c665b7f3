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

    /// <summary>The verdict, the figures that decided, and which others say otherwise, in clauses that follow the claim.</summary>
    public static string Verdict(ClaimFindings findings, ClaimTerms claim, string language)
    {
        var words = Words[language];
        var verdict = findings.Deciding is { } check
            ? words.Clause(words.Basis(check, claim), Evidence(findings, claim)) + words.Limits(findings)
            : words.NotChecked(Reason(findings, claim, words));
        return string.Join("; ", Others(findings, claim, words).Prepend(verdict));
    }

    /// <summary>The claim, the verdict, the figures that decided, and which others say otherwise.</summary>
    public static string Explain(ClaimTerms claim, ClaimFindings findings, string language)
    {
        var words = Words[language];
        var because = findings.Deciding is { } check
            ? $"{words.Basis(check, claim)}{words.Limits(findings)}"
            : Reason(findings, claim, words);
        return string.Join(
            ' ',
            Others(findings, claim, words).Select(other => $"{Letters.Capital(other)}.")
                .Prepend(words.Sentence(claim, Evidence(findings, claim), because))
        );
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
        var said = check.Range is null ? words.BaseNotPositive : words.Basis(check, claim);
        return $"{Letters.Capital(CountryNames.Of(check.Reporter, language))}: {said}.";
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

    // Why the reporter's figures cannot test the claim, and what the counterpart's say.
    private static string Reason(ClaimFindings findings, ClaimTerms claim, ClaimWords words)
    {
        var own =
            findings.Missing.Count > 0 ? words.Missing(findings.Missing)
            : findings.Checks.Any(check => check.Side == SideCheck.Own) ? words.BaseNotPositive
            : words.NoEdition;
        return findings.Theirs is { } counterpart ? $"{own}; {words.CounterpartAlone(words.Basis(counterpart, claim, true))}" : own;
    }

    private static IEnumerable<string> Others(ClaimFindings findings, ClaimTerms claim, ClaimWords words)
    {
        if (findings.Deciding is null)
        {
            yield break;
        }

        foreach (var check in findings.Deviating())
        {
            yield return words.Deviation(words.Basis(check, claim));
        }

        if (findings is { SidesDisagree: true, Theirs: { } counterpart } && counterpart != findings.Deciding)
        {
            yield return words.Disagreement(words.Basis(counterpart, claim, true));
        }
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
