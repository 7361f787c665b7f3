using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using KzUkApi.Domain.Claims;
using KzUkApi.Domain.Text;
using KzUkApi.Domain.Lists;

namespace KzUkApi.Overviews.Claims;

/// <summary>Any claim of change, tested as those of `/v1/claims` are.</summary>
internal sealed record CheckResult : ClaimFindings
{
    [SetsRequiredMembers]
    public CheckResult(ClaimTerms claim, ClaimFindings findings, string language, ListMeta meta)
        : base(findings)
    {
        (Subject, Measure, Reporter) = (claim.Subject, claim.Measure, claim.Reporter);
        (ProductType, Commodity, Period, BasePeriod) = (claim.ProductType, claim.Commodity, claim.Period, claim.BasePeriod);
        (ChangePercent, Factor, Direction) = (claim.Change.Percent, claim.Change.Factor, claim.Change.Direction);
        (Qualifier, Precision) = (claim.Change.Qualifier, claim.Change.Precision);
        (Sentence, Language, Meta) = (findings.Explanation, language, meta);
        NativeReviewed = language == TextLanguages.English ? null : false;
    }

    /// <summary>`trade` or `investment`.</summary>
    public string Subject { get; }

    /// <summary>The trade flow, or the measure of investment.</summary>
    public string Measure { get; }

    /// <summary>The country whose figures are meant.</summary>
    public string Reporter { get; }

    /// <summary>`goods`, `services` or `unspecified`; null where the claim does not say.</summary>
    public string? ProductType { get; }

    /// <summary>The commodity; null for all together.</summary>
    public string? Commodity { get; }

    /// <summary>The period that is compared.</summary>
    public string Period { get; }

    /// <summary>The period with which it is compared.</summary>
    public string BasePeriod { get; }

    /// <summary>The claimed change in per cent of the base; null where only a direction is claimed.</summary>
    public decimal? ChangePercent { get; }

    /// <summary>The claimed multiple of the base; null where the claim is not worded so.</summary>
    public decimal? Factor { get; }

    /// <summary>`up` or `down` where the claim has no number; null where it has.</summary>
    public string? Direction { get; }

    /// <summary>How the number is qualified.</summary>
    public string Qualifier { get; }

    /// <summary>Value of the last published digit, in the unit of the number; null where only a direction is claimed.</summary>
    public decimal? Precision { get; }

    /// <summary>The claim, the verdict and the figures behind it, to be quoted.</summary>
    [JsonPropertyOrder(2)]
    public string Sentence { get; }

    /// <summary>The language of the sentences.</summary>
    [JsonPropertyOrder(2)]
    public string Language { get; }

    /// <summary>
    /// Whether a native reader has read the sentences of the language: false until one has. Null in English, in which they are written.
    /// </summary>
    [JsonPropertyOrder(2)]
    public bool? NativeReviewed { get; }

    /// <summary>What holds for the whole answer.</summary>
    [JsonPropertyOrder(2)]
    public ListMeta Meta { get; }
}
