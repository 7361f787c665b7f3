using System.Text.Json.Serialization;
using KzUkApi.Domain.Text;

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

    /// <summary>Whose trade is compared, and for which period, in the language of `lang`.</summary>
    /// <example>Trade of Kazakhstan and the United Kingdom as each reports it, 2016</example>
    public string Title => MirrorEstimates.Title(
        Id, new[] { KazToGbr, GbrToKaz }.Any(pair => MirrorEstimates.IsIn(pair.Export, pair.Import)), Language);

    /// <summary>
    /// In each direction, the two sides with their programmes, caveats and differences, in the language of `lang`.
    /// </summary>
    /// <example>Kazakhstan's exports beside the United Kingdom's imports: exports: World Integrated Trade Solution; f.o.b.; ...</example>
    public string Subtitle => InEach(pair => pair.Subtitle);

    /// <summary>The gap in each direction in per cent of the exports in words, or why there is none, in the language of `lang`.</summary>
    /// <example>Kazakhstan's exports beside the United Kingdom's imports: imports 18.9 per cent below exports (one programme)</example>
    public string Display => InEach(pair => pair.Display);

    [JsonIgnore]
    public string Language { get; init; } = TextLanguages.English;

    /// <summary>The row in words of a language.</summary>
    public MirrorPeriod In(string language) => this with
    {
        Language = language,
        KazToGbr = KazToGbr with { Language = language },
        GbrToKaz = GbrToKaz with { Language = language },
    };

    private string InEach(Func<MirrorPair, string> words) =>
        string.Join("; ", new[] { KazToGbr, GbrToKaz }.Select(pair => $"{MirrorHeadings.What(pair.Direction, Language)}: {words(pair)}"));
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

    /// <summary>`doubtful` or `forecast`.</summary>
    public required string Reason { get; init; }

    /// <summary>Why it is so, in the words of the record; null where the record does not say.</summary>
    public required string? Note { get; init; }
}
