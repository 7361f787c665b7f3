using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Mirror;

/// <summary>How far the exporter's and the importer's figure for the same trade lie apart, and what may explain it.</summary>
internal record MirrorGap
{
    /// <summary>
    /// `same-programme`: both figures are of one statistical programme; `different-programmes`: of two; `press`: one of them at least is
    /// a statement, of no programme. Null where there is no pair.
    /// </summary>
    [JsonPropertyOrder(1)]
    public required string? Basis { get; init; }

    /// <summary>
    /// In what the figures differ, or what only one of them states: `programme`, `concept` (`balance-of-payments` or `customs`),
    /// `valuation`, `adjustment`, `productType`, `currency`.
    /// </summary>
    [JsonPropertyOrder(1)]
    public required IReadOnlyList<string> BasisDiffers { get; init; }

    /// <summary>Which of these one figure at least does not state.</summary>
    [JsonPropertyOrder(1)]
    public required IReadOnlyList<string> BasisNotStated { get; init; }

    /// <summary>
    /// Whether the two figures are of different product types, so that they do not measure quite the same;
    /// null where a side is missing.
    /// </summary>
    [JsonPropertyOrder(1)]
    public required bool? ProductTypesDiffer { get; init; }

    /// <summary>Imports less exports, in whole units of the row's currency; null where a side is missing or not converted.</summary>
    [JsonPropertyOrder(1)]
    public required BoundedAmount? Gap { get; init; }

    /// <summary>The gap in per cent of the exports; null where it is unknown or undefined.</summary>
    [JsonPropertyOrder(1)]
    public required Share? GapPercent { get; init; }

    /// <summary>
    /// The margin of freight and insurance that is assumed for a known FOB/CIF pair; null where none is, so that nothing here rests on
    /// an assumption.
    /// </summary>
    [JsonPropertyOrder(1)]
    public required FreightMargin? Assumed { get; init; }

    /// <summary>
    /// The part of the gap that freight and insurance explain at the assumed margin. Null where nothing is assumed, and where the
    /// assumption does not fit the gap: the reason is in `valuationReason`.
    /// </summary>
    [JsonPropertyOrder(1)]
    public required BoundedAmount? ValuationPart { get; init; }

    /// <summary>
    /// Why there is no valuation part: `side-missing`, `same-valuation`, `valuation-not-stated`, `not-a-fob-cif-pair`, `wrong-sign` (the
    /// margin makes imports larger, and they are not larger, so that it would widen the gap) or `exceeds-gap` (the margin is more than the
    /// whole gap); null where there is one.
    /// </summary>
    [JsonPropertyOrder(1)]
    public required string? ValuationReason { get; init; }

    /// <summary>The most that the rounding of the two figures can explain either way; null where it is unknown.</summary>
    [JsonPropertyOrder(1)]
    public required long? RoundingPart { get; init; }

    /// <summary>The gap less its valuation part; null where the gap is unknown.</summary>
    [JsonPropertyOrder(1)]
    public required BoundedAmount? Unexplained { get; init; }

    /// <summary>
    /// The least that rounding does not explain, as an amount without sign; 0 where it can explain all. Null where the gap is unknown,
    /// and wherever something is assumed or a side is an estimate.
    /// </summary>
    [JsonPropertyOrder(1)]
    public required long? LeastUnexplained { get; init; }

    /// <summary>
    /// Other known causes of such gaps, not counted here: `origin-and-destination`, `transit-and-re-export`, `gold`, `timing`.
    /// Empty where the gap is unknown.
    /// </summary>
    [JsonPropertyOrder(1)]
    public required IReadOnlyList<string> PossibleCauses { get; init; }

    /// <summary>
    /// Whether a side is of another programme than in the period before, so that the two periods must not be read as one series.
    /// </summary>
    [JsonPropertyOrder(1)]
    public required bool Break { get; init; }

    /// <summary>The changes of programme since the period before.</summary>
    [JsonPropertyOrder(1)]
    public required IReadOnlyList<MirrorBreak> Breaks { get; init; }

    /// <summary>The pair in sentences, in the language of `lang`.</summary>
    [JsonPropertyOrder(1)]
    public required string Explanation { get; init; }
}

/// <summary>The same trade as its exporter and its importer report it.</summary>
internal sealed record MirrorPair : MirrorGap
{
    [SetsRequiredMembers]
    public MirrorPair(MirrorGap gap, MirrorDirection direction, string period, MirrorFigure? export, MirrorFigure? import)
        : base(gap)
    {
        (Export, ExportMissing, Import, ImportMissing) = (export, direction.ExportMissing, import, direction.ImportMissing);
        (Direction, Period) = (direction.Name, period);
    }

    /// <summary>The exporter's figure; null where none is to be shown.</summary>
    public MirrorFigure? Export { get; }

    /// <summary>
    /// Why there is no exporter's figure: `not-held`, `held-only-in-later-editions`, `only-doubtful-figures`,
    /// `only-forecasts` or `only-other-datasets`; null where there is one.
    /// </summary>
    public string? ExportMissing { get; }

    /// <summary>The importer's figure; null where none is to be shown.</summary>
    public MirrorFigure? Import { get; }

    /// <summary>Why there is no importer's figure; null where there is one.</summary>
    public string? ImportMissing { get; }

    /// <summary>Which figures stand side by side, and for which period, in the language of `lang`.</summary>
    /// <example>Kazakhstan's exports beside the United Kingdom's imports, 2016</example>
    [JsonPropertyOrder(3)]
    public string Title => MirrorHeadings.Title(Direction, Period, Language)
        + (MirrorEstimates.Of(Export, Import, Language) is { } estimate ? $", {estimate}" : string.Empty);

    /// <summary>
    /// Of each side, the programme, how its figure was made, when it was published, and every caveat in words, or what is missing; then in
    /// what they differ. In the language of `lang`, separated by semicolons.
    /// </summary>
    /// <example>exports: World Integrated Trade Solution; f.o.b.; published in November 2017; imports: ...</example>
    [JsonPropertyOrder(3)]
    public string Subtitle => MirrorHeadings.Subtitle(this, Language);

    /// <summary>The gap in per cent of the exports in words, or why there is none, in the language of `lang`.</summary>
    /// <example>imports 18.9 per cent below exports (one programme)</example>
    [JsonPropertyOrder(3)]
    public string Display => MirrorHeadings.Display(this, Language);

    [JsonIgnore]
    public string Direction { get; }

    [JsonIgnore]
    public string Period { get; }

    [JsonIgnore]
    public string Language { get; init; } = TextLanguages.English;
}

/// <summary>One of the pairs that the figures of a period allow.</summary>
internal sealed record MirrorComparison : MirrorGap
{
    [SetsRequiredMembers]
    public MirrorComparison(MirrorGap gap, string direction, bool preferred, MirrorFigure export, MirrorFigure import)
        : base(gap) =>
        (Direction, Preferred, Export, Import) = (direction, preferred, MirrorSide.Of(export), MirrorSide.Of(import));

    /// <summary>`kaz-to-gbr` or `gbr-to-kaz`.</summary>
    public string Direction { get; }

    /// <summary>Whether each side shows its preferred figure, whatever the programme.</summary>
    public bool Preferred { get; }

    /// <summary>The exporter's figure.</summary>
    public MirrorSide Export { get; }

    /// <summary>The importer's figure.</summary>
    public MirrorSide Import { get; }
}

/// <summary>A change of programme on one side.</summary>
internal sealed record MirrorBreak
{
    /// <summary>The side.</summary>
    public required string Reporter { get; init; }

    /// <summary>In which sequence: of the `first` pairs, or of the `preferred` ones.</summary>
    public required string Sequence { get; init; }

    /// <summary>The programme in the period before; null where the figure belonged to none.</summary>
    public required string? Before { get; init; }

    /// <summary>The programme in this period; null where the figure belongs to none.</summary>
    public required string? Now { get; init; }
}
