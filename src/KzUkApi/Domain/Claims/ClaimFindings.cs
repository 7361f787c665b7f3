using System.Text.Json.Serialization;

namespace KzUkApi.Domain.Claims;

/// <summary>What the stored figures say of a claim of change.</summary>
internal record ClaimFindings
{
    /// <summary>
    /// By the first of: the reporter's own official statistics, turnover derived from them, other figures of that side. `supported`: every
    /// change that the figures allow is covered by the claim, and the producer of the statistics published them, which the claim may
    /// repeat; `consistent`: they allow a change that it covers; `contradicted`: they do not; `unverifiable`: that side cannot test it, and
    /// the counterpart's figures do not agree, or only in one currency.
    /// </summary>
    [JsonPropertyOrder(1)]
    public required string Verdict { get; init; }

    /// <summary>
    /// Where supported or consistent: whether every change that the figures allow is covered by the claim. Null otherwise.
    /// </summary>
    [JsonPropertyOrder(1)]
    public required bool? Conclusive { get; init; }

    /// <summary>
    /// Where a number is claimed as such and the figures agree: `rounded`, or `truncated` where they agree only if its last digits
    /// were cut off. Null otherwise.
    /// </summary>
    [JsonPropertyOrder(1)]
    public required string? Reading { get; init; }

    /// <summary>
    /// Whether the producer of the statistics published the figures that decided, apart from the text of the claim, which may repeat them;
    /// null where the claim is unverifiable.
    /// </summary>
    [JsonPropertyOrder(1)]
    public required bool? Independent { get; init; }

    /// <summary>
    /// Whether a figure that decided was published after the claim; null where the claim is unverifiable, or a day is not known well
    /// enough.
    /// </summary>
    [JsonPropertyOrder(1)]
    public required bool? LaterThanClaim { get; init; }

    /// <summary>
    /// Whether the figures that decided are of goods while the claim does not say that it leaves services out; null where the claim is
    /// unverifiable, and for investment.
    /// </summary>
    [JsonPropertyOrder(1)]
    public required bool? ProductTypesDiffer { get; init; }

    /// <summary>
    /// Whether the figures of one side agree with the claim and those of the other do not, or one rose where the other fell; in the
    /// currency of the own side's figures where a rate converts the others. Null where a side has no figures that can test it.
    /// </summary>
    [JsonPropertyOrder(1)]
    public required bool? SidesDisagree { get; init; }

    /// <summary>
    /// The changes, in per cent, that the claim covers: from half of its last digit towards zero up to
    /// a whole one away from it; for a direction, all on that side of zero.
    /// </summary>
    [JsonPropertyOrder(1)]
    public required PercentRange Claimed { get; init; }

    /// <summary>
    /// The changes, in per cent, that the figures allow that decided, with ends moved outwards; null where the claim is unverifiable.
    /// Sentences round the ends to the nearest digit.
    /// </summary>
    [JsonPropertyOrder(1)]
    public required PercentRange? Computed { get; init; }

    /// <summary>
    /// The figure for the period; null where none is stored, and for derived turnover, whose figures stand in `checks`.
    /// </summary>
    [JsonPropertyOrder(1)]
    public required ClaimFigure? Figure { get; init; }

    /// <summary>
    /// The figure for the base period; null where none is stored, and for derived turnover, whose figures stand in `checks`.
    /// </summary>
    [JsonPropertyOrder(1)]
    public required ClaimFigure? BaseFigure { get; init; }

    /// <summary>Ids of the figures that decided, of the period first; empty where the claim is unverifiable.</summary>
    [JsonPropertyOrder(1)]
    public required IReadOnlyList<string> FigureIds { get; init; }

    /// <summary>
    /// The periods for which no comparable figure of the reporter is known by the day; empty where its figures can test the claim.
    /// </summary>
    [JsonPropertyOrder(1)]
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>
    /// Every check, one a side and programme that can test the claim: the own side first, in the order in which they decide, then the
    /// counterpart.
    /// </summary>
    [JsonPropertyOrder(1)]
    public required IReadOnlyList<SideCheck> Checks { get; init; }

    /// <summary>The verdict in sentences; of a published claim, with what limits the claim itself.</summary>
    [JsonPropertyOrder(1)]
    public required string Explanation { get; init; }

    /// <summary>The day by which figures had to be published to count; null for all that is stored today.</summary>
    [JsonIgnore]
    public DateOnly? AsOf { get; init; }

    /// <summary>The check that decided; null where the claim is unverifiable.</summary>
    [JsonIgnore]
    public SideCheck? Deciding { get; init; }

    /// <summary>The first check of the own side; null where it has none.</summary>
    [JsonIgnore]
    public SideCheck? Ours { get; init; }

    /// <summary>The check of the counterpart that stands beside it; null where it has none.</summary>
    [JsonIgnore]
    public SideCheck? Theirs { get; init; }

    /// <summary>Whether the figures of both sides say the same of the claim.</summary>
    [JsonIgnore]
    public bool SidesAgree => SidesDisagree is false;

    /// <summary>The checks by which the sides speak.</summary>
    public IEnumerable<SideCheck> Named() => new[] { Deciding, Theirs }.OfType<SideCheck>().Distinct();

    /// <summary>The checks whose figures the sentences name.</summary>
    public IEnumerable<SideCheck> Told() => new[] { Deciding, Theirs }
        .OfType<SideCheck>()
        .Concat(Deviating())
        .Concat(DeviatingCounterparts())
        .Distinct();

    /// <summary>Official statistics of the own side that say otherwise than the deciding ones.</summary>
    public IEnumerable<SideCheck> Deviating() => DeviatingFrom(Ours);

    /// <summary>Official statistics of the counterpart that say otherwise than those by which it speaks.</summary>
    public IEnumerable<SideCheck> DeviatingCounterparts() => DeviatingFrom(Theirs);

    private IEnumerable<SideCheck> DeviatingFrom(SideCheck? told) => told is null
        ? []
        : Checks.Where(check =>
            check is { Independent: true, Range: not null } && check.Side == told.Side && check.Agrees != told.Agrees);
}
