namespace KzUkApi.Domain.Figures;

/// <summary>In which terms some figures of one sequence of periods are stated; null where the source does not say.</summary>
internal sealed record FigureTerms
{
    /// <summary>Names the sequence by what its figures have in common, such as <c>GBR import goods TOTAL A</c>.</summary>
    public required string Sequence { get; init; }

    /// <summary>The currency or other unit.</summary>
    public required string Unit { get; init; }

    public string? Valuation { get; init; }

    public string? Adjustment { get; init; }

    /// <summary>The statistical programme.</summary>
    public string? Dataset { get; init; }
}

/// <summary>Terms in which figures of one sequence of periods differ, so that their values do not compare as they stand.</summary>
/// <param name="Sequences">The sequences that mix, in order.</param>
/// <param name="Values">What these have, in order; null for what the source does not say, last.</param>
internal sealed record MixedTerms(MixedKind Kind, IReadOnlyList<string> Sequences, IReadOnlyList<string?> Values)
{
    /// <summary>What is mixed in any sequence.</summary>
    public static IReadOnlyList<MixedTerms> Of(IReadOnlyList<FigureTerms> terms) =>
    [
        .. new[]
        {
            In(MixedKind.Units, terms, one => one.Unit),
            In(MixedKind.Valuations, terms, one => one.Valuation),
            In(MixedKind.Adjustments, terms, one => one.Adjustment),
            In(MixedKind.Programmes, terms, one => one.Dataset),
        }.OfType<MixedTerms>(),
    ];

    private static MixedTerms? In(MixedKind kind, IReadOnlyList<FigureTerms> terms, Func<FigureTerms, string?> of)
    {
        var mixed = terms
            .GroupBy(one => one.Sequence, of, StringComparer.Ordinal)
            .Where(sequence => sequence.Distinct(StringComparer.Ordinal).Skip(1).Any())
            .OrderBy(sequence => sequence.Key, StringComparer.Ordinal)
            .ToList();
        return mixed.Count == 0
            ? null
            : new(
                kind,
                [.. mixed.Select(sequence => sequence.Key)],
                [
                    .. mixed
                        .SelectMany(sequence => sequence)
                        .Distinct(StringComparer.Ordinal)
                        .OrderBy(value => value is null)
                        .ThenBy(value => value, StringComparer.Ordinal),
                ]
            );
    }
}

/// <summary>What of the terms of figures is mixed.</summary>
internal enum MixedKind
{
    Units,
    Valuations,
    Adjustments,
    Programmes,
}
