using KzUkApi.Domain.Claims;
using KzUkApi.Domain.Text;

namespace KzUkApi.Overviews.Briefing;

/// <summary>A claim of change and its verdict in English.</summary>
internal static class ClaimText
{
    /// <summary>What is claimed, and by whom: <c>Trend states that trade turnover in 2023 was 36 per cent below 2022</c>.</summary>
    public static string Claimed(BriefingClaim claim)
    {
        var verb = claim.Measure is "export" or "import" ? "were" : "was";
        var direction = claim.ChangePercent < 0 ? "below" : "above";
        return $"{claim.Source.Publisher} states that {Measure(claim)} {EnglishText.During(claim.Period)} {verb} "
            + $"{EnglishText.Percent(claim)} {direction} {EnglishText.Bare(claim.BasePeriod)}";
    }

    public static string Verdict(BriefingClaim claim) => claim.Verdict switch
    {
        ClaimCheck.Supported => "the figures support this",
        ClaimCheck.Contradicted => "the figures contradict this",
        _ when claim.Missing.Count > 0 => "this cannot be verified, since a figure to compare is not held",
        _ => "this cannot be verified, since the base can be zero",
    };

    // Turnover and investment are Kazakhstan's figures where nothing else is said.
    private static string Measure(BriefingClaim claim)
    {
        var reporter = RecordTitles.InSentence(claim.Reporter);
        var counted = claim.Reporter == "KAZ" ? string.Empty : $" in {reporter}'s figures";
        return claim.Measure switch
        {
            "export" => $"{reporter}'s exports",
            "import" => $"{reporter}'s imports",
            "total" => "trade turnover" + counted,
            "companies-with-foreign-capital" => "the number of companies with British capital" + counted,
            "fdi-cumulative-inflow" => "the cumulative inflow of British direct investment" + counted,
            "fdi-gross-inflow" => "the gross inflow of British direct investment" + counted,
            "investor-rank" => "the rank of the United Kingdom among investors" + counted,
            "project-value" => "the value of announced British projects" + counted,
            _ => throw new ArgumentOutOfRangeException(nameof(claim), claim.Measure, "A measure that has no words."),
        };
    }
}
