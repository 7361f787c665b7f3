using KzUkApi.Domain.Figures;

namespace KzUkApi.Domain.Mirror;

/// <summary>The gaps of one period in few words; `/v1/trade-flows/mirror` has the whole of them.</summary>
internal sealed record MirrorLine
{
    /// <summary>The period, which identifies the row.</summary>
    /// <example>2022</example>
    public required string Id { get; init; }

    /// <summary>Currency in which the sides are compared, in whole units: that of `convertTo`.</summary>
    /// <example>USD</example>
    public required string Currency { get; init; }

    /// <summary>From Kazakhstan to the United Kingdom, by the first pair.</summary>
    public required MirrorLineGap KazToGbr { get; init; }

    /// <summary>From the United Kingdom to Kazakhstan, by the first pair.</summary>
    public required MirrorLineGap GbrToKaz { get; init; }

    /// <summary>Whose trade is compared, and for which period, in the language of `lang`.</summary>
    /// <example>Trade of Kazakhstan and the United Kingdom as each reports it, 2016</example>
    public required string Title { get; init; }

    /// <summary>The publications that the lines name, by id.</summary>
    public static IReadOnlyList<SourceReference> SourcesOf(IEnumerable<MirrorPeriod> rows) =>
    [
        .. rows.SelectMany(row => new[] { row.KazToGbr.Export, row.KazToGbr.Import, row.GbrToKaz.Export, row.GbrToKaz.Import })
            .OfType<MirrorFigure>()
            .Select(figure => figure.Source)
            .DistinctBy(source => source.Id)
            .OrderBy(source => source.Id, StringComparer.Ordinal),
    ];

    public static MirrorLine Of(MirrorPeriod row) => new()
    {
        Id = row.Id,
        Currency = row.Currency,
        KazToGbr = MirrorLineGap.Of(row.KazToGbr),
        GbrToKaz = MirrorLineGap.Of(row.GbrToKaz),
        Title = row.Title,
    };
}

/// <summary>The gap between two figures for the same trade.</summary>
internal sealed record MirrorLineGap
{
    /// <summary>What the exporter reports; null where no figure is to be shown.</summary>
    public required MirrorLineSide? Export { get; init; }

    /// <summary>What the importer reports; null where no figure is to be shown.</summary>
    public required MirrorLineSide? Import { get; init; }

    /// <summary>Imports less exports in the currency of `convertTo`; null where a side is missing or not converted.</summary>
    public required BoundedAmount? Gap { get; init; }

    /// <summary>Imports less exports in per cent of the exports; null where a side is missing or not converted.</summary>
    public required Share? GapPercent { get; init; }

    /// <summary>`same-programme`, `different-programmes` or `press`; null where there is no pair.</summary>
    public required string? Basis { get; init; }

    /// <summary>Whether a side is of another programme than in the period before.</summary>
    public required bool Break { get; init; }

    /// <summary>Id of the exporter's figure; null where none is to be shown.</summary>
    public required string? ExportId { get; init; }

    /// <summary>Id of the importer's figure; null where none is to be shown.</summary>
    public required string? ImportId { get; init; }

    /// <summary>Which figures stand side by side, and for which period, in the language of `lang`.</summary>
    /// <example>Kazakhstan's exports beside the United Kingdom's imports, 2016</example>
    public required string Title { get; init; }

    /// <summary>
    /// Of each side, the programme, how its figure was made, when it was published, and every caveat in words, or what is missing; then in
    /// what they differ. In the language of `lang`, separated by semicolons.
    /// </summary>
    /// <example>exports: World Integrated Trade Solution; f.o.b.; published in November 2017; imports: ...</example>
    public required string Subtitle { get; init; }

    /// <summary>The gap in per cent of the exports in words, or why there is none, in the language of `lang`.</summary>
    /// <example>imports 18.9 per cent below exports (one programme)</example>
    public required string Display { get; init; }

    public static MirrorLineGap Of(MirrorPair pair) => new()
    {
        Export = MirrorLineSide.Of(pair.Export),
        Import = MirrorLineSide.Of(pair.Import),
        Gap = pair.Gap,
        GapPercent = pair.GapPercent,
        Basis = pair.Basis,
        Break = pair.Break,
        ExportId = pair.Export?.Id,
        ImportId = pair.Import?.Id,
        Title = pair.Title,
        Subtitle = pair.Subtitle,
        Display = pair.Display,
    };
}

/// <summary>What one country reports, in the currency of the comparison.</summary>
internal sealed record MirrorLineSide
{
    /// <summary>The value; null where no rate is held.</summary>
    public required long? Value { get; init; }

    /// <summary>Lower bound of the true value; null where there is none.</summary>
    public required long? Lower { get; init; }

    /// <summary>Upper bound of the true value; null where there is none.</summary>
    public required long? Upper { get; init; }

    /// <summary>Currency in which the figure was published.</summary>
    public required string PublishedCurrency { get; init; }

    /// <summary>The statistical programme; null where the figure belongs to none.</summary>
    public required string? Dataset { get; init; }

    /// <summary>Id of the publication in which the figure stands; `meta.sources` has it.</summary>
    public required string SourceId { get; init; }

    public static MirrorLineSide? Of(MirrorFigure? figure) => figure is null ? null : new()
    {
        Value = figure.Converted?.Value,
        Lower = figure.Converted?.Lower,
        Upper = figure.Converted?.Upper,
        PublishedCurrency = figure.Currency,
        Dataset = figure.Dataset,
        SourceId = figure.Source.Id,
    };
}
