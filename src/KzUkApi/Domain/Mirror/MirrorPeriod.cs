namespace KzUkApi.Domain.Mirror;

/// <summary>One period as both countries report it, in two directions.</summary>
internal sealed record MirrorPeriod
{
    /// <summary>The period, which identifies the row.</summary>
    /// <example>2022</example>
    public required string Id { get; init; }

    /// <summary>`A` year, `Q` quarter, `M` month, `span` anything else.</summary>
    public required string Frequency { get; init; }

    /// <summary>First day of the period; null where the source does not state the start.</summary>
    public required DateOnly? PeriodStart { get; init; }

    /// <summary>Last day of the period, included.</summary>
    public required DateOnly PeriodEnd { get; init; }

    /// <summary>Currency in which the sides are compared.</summary>
    public required string Currency { get; init; }

    /// <summary>
    /// From Kazakhstan to the United Kingdom: Kazakhstan's exports beside the UK's imports, by the first pair of that direction in
    /// `pairs`.
    /// </summary>
    public required MirrorPair KazToGbr { get; init; }

    /// <summary>
    /// From the United Kingdom to Kazakhstan: the UK's exports beside Kazakhstan's imports, by the first pair of that direction in
    /// `pairs`.
    /// </summary>
    public required MirrorPair GbrToKaz { get; init; }

    /// <summary>
    /// Every comparison that the figures allow, first from Kazakhstan to the United Kingdom, then the other way. In each direction:
    /// the pairs of one programme, the pair of the preferred figure of each side, then the rest, best sources first. A programme gives
    /// its preferred figure. Empty where a side is missing in both directions.
    /// </summary>
    public required IReadOnlyList<MirrorComparison> Pairs { get; init; }

    /// <summary>Figures of the period that form no pair, with the reason.</summary>
    public required IReadOnlyList<UnpairedFigure> NotPaired { get; init; }
}

/// <summary>A figure that forms no pair.</summary>
internal sealed record UnpairedFigure
{
    /// <summary>Id of the figure.</summary>
    public required string Id { get; init; }

    /// <summary>The country whose statistics these are.</summary>
    public required string Reporter { get; init; }

    /// <summary>`export` or `import`.</summary>
    public required string Flow { get; init; }

    /// <summary>The statistical programme; null where it belongs to none.</summary>
    public required string? Dataset { get; init; }

    /// <summary>`doubtful`.</summary>
    public required string Reason { get; init; }

    /// <summary>Why it is doubtful, in the words of the record; null where the record does not say.</summary>
    public required string? Note { get; init; }
}
