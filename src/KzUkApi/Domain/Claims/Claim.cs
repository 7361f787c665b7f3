using KzUkApi.Domain.Figures;

namespace KzUkApi.Domain.Claims;

/// <summary>A published statement of change, checked against the figures.</summary>
internal sealed record Claim
{
    /// <summary>Stable id of the claim.</summary>
    /// <example>trade-change-2023-trend</example>
    public required string Id { get; init; }

    /// <summary>`trade` or `investment`.</summary>
    public required string Subject { get; init; }

    /// <summary>What is said to have changed: a trade flow (`export`, `import`, `total`) or a measure of investment.</summary>
    public required string Measure { get; init; }

    /// <summary>The country whose figures are meant.</summary>
    public required string Reporter { get; init; }

    /// <summary>The period that is compared.</summary>
    public required string Period { get; init; }

    /// <summary>The period with which it is compared.</summary>
    public required string BasePeriod { get; init; }

    /// <summary>The claimed change in per cent of the base; negative for a fall.</summary>
    public required decimal ChangePercent { get; init; }

    /// <summary>How the source qualifies the change: `exact`, `approximately`, `more-than`, `less-than`.</summary>
    public required string Qualifier { get; init; }

    /// <summary>Value of the last published digit of the change, in percentage points.</summary>
    public required decimal Precision { get; init; }

    /// <summary>
    /// `supported`: the figures allow a change that the claim covers; `contradicted`: they do not;
    /// `unverifiable`: a figure is missing.
    /// </summary>
    public required string Verdict { get; init; }

    /// <summary>Where supported: whether every change that the figures allow is covered by the claim. Null otherwise.</summary>
    public required bool? Conclusive { get; init; }

    /// <summary>
    /// Where an exact claim is supported: `rounded`, or `truncated` where it agrees only if its last digits
    /// were cut off. Null otherwise.
    /// </summary>
    public required string? Reading { get; init; }

    /// <summary>Whether no figure used comes from the claim's own source; null where the claim is unverifiable.</summary>
    public required bool? Independent { get; init; }

    /// <summary>
    /// The changes, in per cent, that the claim covers: from half of its last digit towards zero up to
    /// a whole one away from it.
    /// </summary>
    public required PercentRange Claimed { get; init; }

    /// <summary>The changes, in per cent, that the figures allow; null where they cannot be computed.</summary>
    public required PercentRange? Computed { get; init; }

    /// <summary>The figure for the period; null where none is held.</summary>
    public required ClaimFigure? Figure { get; init; }

    /// <summary>The figure for the base period; null where none is held.</summary>
    public required ClaimFigure? BaseFigure { get; init; }

    /// <summary>The periods for which no comparable figure is held as of the day.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>The verdict in a sentence.</summary>
    public required string Explanation { get; init; }

    /// <summary>The publication that makes the claim.</summary>
    public required SourceReference Source { get; init; }
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

    /// <summary>The publication in which it stands.</summary>
    public required SourceReference Source { get; init; }
}
