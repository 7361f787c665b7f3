using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Sentences;

namespace KzUkApi.Domain.Claims;

/// <summary>A published statement of change, checked against the figures.</summary>
internal sealed record Claim : ClaimFindings
{
    private readonly ClaimRow _row;
    private readonly string _language;

    [SetsRequiredMembers]
    public Claim(ClaimRow row, ClaimFindings findings, string language)
        : base(findings)
    {
        (_row, _language) = (row, language);
        (Id, Subject, Measure, Reporter) = (row.Id, row.Subject, row.Measure, row.Reporter);
        (Period, BasePeriod, ChangePercent, Direction) = (row.Period, row.BasePeriod, row.ChangePercent, row.Direction);
        (Qualifier, Precision, Source, Terms) = (row.Qualifier, row.Precision, row.Source, row.Terms);
        (StatedBy, Caveats) = (row.StatedBy, row.Caveats);
        Explanation = ClaimText.Limited(findings.Explanation, row.Caveats, language);
    }

    /// <summary>Stable id of the claim.</summary>
    /// <example>trade-change-2023-trend</example>
    public string Id { get; }

    /// <summary>`trade` or `investment`.</summary>
    public string Subject { get; }

    /// <summary>What is said to have changed: a trade flow (`export`, `import`, `total`) or a measure of investment.</summary>
    public string Measure { get; }

    /// <summary>The country whose figures are meant.</summary>
    public string Reporter { get; }

    /// <summary>The period that is compared.</summary>
    public string Period { get; }

    /// <summary>The period with which it is compared.</summary>
    public string BasePeriod { get; }

    /// <summary>The claimed change in per cent of the base; negative for a fall. Null where only a direction is claimed.</summary>
    public decimal? ChangePercent { get; }

    /// <summary>`up` or `down` where the claim has no number ("grew", "fell"); null where it has.</summary>
    public string? Direction { get; }

    /// <summary>How the source qualifies the change: `exact`, `approximately`, `more-than`, `less-than`.</summary>
    public string Qualifier { get; }

    /// <summary>Value of the last published digit of the change, in percentage points; null where only a direction is claimed.</summary>
    public decimal? Precision { get; }

    /// <summary>The publication that makes the claim.</summary>
    [JsonPropertyOrder(2)]
    public SourceReference Source { get; }

    /// <summary>
    /// Who said it first, in English, where the publication names one: a ministry, a bank, a person. Null where it names
    /// none.
    /// </summary>
    [JsonPropertyOrder(2)]
    public string? StatedBy { get; }

    /// <summary>
    /// What limits the use of the claim, as codes; `/v1/codelists/caveats` has them. Empty where nothing does.
    /// </summary>
    [JsonPropertyOrder(2)]
    public IReadOnlyList<string> Caveats { get; }

    /// <summary>What is claimed, said to be a claim, in the language of `lang`.</summary>
    /// <example>Claimed: Kazakhstan's exports to the United Kingdom in 2023 were 52 per cent below those of 2022</example>
    [JsonPropertyOrder(2)]
    public string Title => Heading.Title;

    /// <summary>Who claims it, when, and what limits its use, in the language of `lang`, separated by semicolons.</summary>
    /// <example>Trend News Agency; 14 March 2024</example>
    [JsonPropertyOrder(2)]
    public string Subtitle => Heading.Subtitle;

    /// <summary>The verdict in a clause, in the language of `lang`.</summary>
    /// <example>by Kazakhstan's own figures as held in a copy of 25 September 2026 (...), the change was -36.0 per cent</example>
    [JsonPropertyOrder(2)]
    public string Display => Heading.Display;

    [JsonIgnore]
    public ClaimTerms Terms { get; }

    // Made only where it is shown: the briefing has no title of a claim.
    private Heading Heading => field ??= ClaimText.Heading(_row, this, _language);
}

/// <summary>A range of changes in per cent.</summary>
internal sealed record PercentRange
{
    /// <summary>Lower bound; null where there is none.</summary>
    public required decimal? Lower { get; init; }

    /// <summary>Upper bound; null where there is none.</summary>
    public required decimal? Upper { get; init; }

    /// <summary>Whether the lower bound itself is excluded.</summary>
    public required bool LowerExclusive { get; init; }

    /// <summary>Whether the upper bound itself is excluded.</summary>
    public required bool UpperExclusive { get; init; }

    /// <summary>The range with four decimals, moved outwards, so that nothing is lost.</summary>
    public static PercentRange Of(Bounds bounds)
    {
        var shown = bounds.Rounded(4);
        return new()
        {
            Lower = shown.Lower,
            Upper = shown.Upper,
            LowerExclusive = shown.LowerExclusive,
            UpperExclusive = shown.UpperExclusive,
        };
    }
}

/// <summary>A figure with which a claim is checked.</summary>
internal sealed record ClaimFigure
{
    /// <summary>Id of the figure.</summary>
    public required string Id { get; init; }

    /// <summary>Its trade flow, or its measure of investment.</summary>
    public required string Measure { get; init; }

    /// <summary>Its period.</summary>
    public required string Period { get; init; }

    /// <summary>Its value, in whole units of `unit`.</summary>
    public required long Value { get; init; }

    /// <summary>Currency or other unit of the value.</summary>
    public required string Unit { get; init; }

    /// <summary>`goods`, `services` or `unspecified` for trade; null for investment.</summary>
    public required string? ProductType { get; init; }

    /// <summary>How its source qualifies the number.</summary>
    public required string Qualifier { get; init; }

    /// <summary>Value of its last published digit.</summary>
    public required long Precision { get; init; }

    /// <summary>Lower bound of the true value; null where there is none.</summary>
    public long? Lower => Interval.Of(Value, Precision, Qualifier).Lower;

    /// <summary>Upper bound of the true value; null where there is none.</summary>
    public long? Upper => Interval.Of(Value, Precision, Qualifier).Upper;

    /// <summary>When the figure became public: a day, month or year.</summary>
    public required string PublishedOn { get; init; }

    /// <summary>The publication in which it stands.</summary>
    public required SourceReference Source { get; init; }
}
