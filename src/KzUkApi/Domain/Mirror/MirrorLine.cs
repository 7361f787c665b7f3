namespace KzUkApi.Domain.Mirror;

/// <summary>The gaps of one period in few words; `/v1/trade-flows/mirror` has the whole of them.</summary>
internal sealed record MirrorLine
{
    /// <summary>The period, which identifies the row.</summary>
    /// <example>2022</example>
    public required string Id { get; init; }

    /// <summary>From Kazakhstan to the United Kingdom, by the first pair.</summary>
    public required MirrorLineGap KazToGbr { get; init; }

    /// <summary>From the United Kingdom to Kazakhstan, by the first pair.</summary>
    public required MirrorLineGap GbrToKaz { get; init; }

    /// <summary>Whose trade is compared, and for which period, in the language of `lang`.</summary>
    /// <example>Trade of Kazakhstan and the United Kingdom as each reports it, 2016</example>
    public required string Title { get; init; }

    public static MirrorLine Of(MirrorPeriod row) => new()
    {
        Id = row.Id,
        KazToGbr = MirrorLineGap.Of(row.KazToGbr),
        GbrToKaz = MirrorLineGap.Of(row.GbrToKaz),
        Title = row.Title,
    };
}

/// <summary>The gap between two figures for the same trade.</summary>
internal sealed record MirrorLineGap
{
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
