using System.Text.Json.Serialization;
using KzUkApi.Domain.Figures;

namespace KzUkApi.Domain.Claims;

/// <summary>A claim checked against the figures of one programme of one side, both from one edition.</summary>
internal sealed partial record SideCheck
{
    public const string Own = "own";
    public const string Other = "counterpart";

    /// <summary>`own`: the side whose figures are meant; `counterpart`: the other country, which alone contradicts no claim.</summary>
    public required string Side { get; init; }

    /// <summary>The country whose figures these are.</summary>
    public required string Reporter { get; init; }

    /// <summary>What is compared, from that country's point of view: a trade flow, or a measure of investment.</summary>
    public required string Measure { get; init; }

    /// <summary>The statistical programme; null where the figures belong to none.</summary>
    public required string? Dataset { get; init; }

    /// <summary>Whether it is turnover that is derived: exports plus imports.</summary>
    public required bool Derived { get; init; }

    /// <summary>
    /// Whether the figures are of months, which are added: no figure of the whole period stands in an edition that has both periods.
    /// </summary>
    public required bool Summed { get; init; }

    /// <summary>`goods`, `services` or `unspecified` for trade; null for investment.</summary>
    public required string? ProductType { get; init; }

    /// <summary>`seasonally-adjusted` or `unadjusted`; null where the source does not say, and for investment.</summary>
    public required string? Adjustment { get; init; }

    /// <summary>Where exports, then imports, are valued (one entry where nothing is derived); null where it is not stated.</summary>
    public required IReadOnlyList<string?> Valuations { get; init; }

    /// <summary>The currency or other unit in which the change is computed: that of the figures.</summary>
    public required string Unit { get; init; }

    /// <summary>The figure for the period, or its exports and imports, or the months of it.</summary>
    public required IReadOnlyList<ClaimFigure> Figures { get; init; }

    /// <summary>The same for the base period.</summary>
    public required IReadOnlyList<ClaimFigure> BaseFigures { get; init; }

    /// <summary>
    /// The change of the published values, in per cent, with four decimals; null where the base is not above zero, or the value of the
    /// period is below zero.
    /// </summary>
    public required decimal? ChangePercent { get; init; }

    /// <summary>
    /// The changes, in per cent, that the bounds of the figures allow; null where the base need not be above zero, or the value of the
    /// period may be below zero.
    /// </summary>
    public required PercentRange? Computed { get; init; }

    /// <summary>
    /// The same change in the currency of the own side's figures, so that like stands beside like: where none of them can test the claim,
    /// in US dollars for Kazakhstan and in pounds for the United Kingdom. Months that are added are converted each at its own rate. Null
    /// where the figures are in that currency, and where no rate converts them.
    /// </summary>
    public required ConvertedChange? Converted { get; init; }

    /// <summary>
    /// Why the figures are not converted to the currency of the own side's: `no-rate`, `span-of-years`, `before-tenge` or `out-of-range`;
    /// null where they are, and where there is nothing to convert.
    /// </summary>
    public required string? ConvertedReason { get; init; }

    /// <summary>
    /// `balance-of-payments` or `customs`, as the programme counts goods; null where that is not known, and for investment.
    /// </summary>
    public required string? Concept { get; init; }

    /// <summary>What these figures alone say, in their own currency: `supported`, `consistent`, `contradicted` or `unverifiable`.</summary>
    public required string Verdict { get; init; }

    /// <summary>
    /// Where supported or consistent: whether every change that the figures allow is covered by the claim. Null otherwise.
    /// </summary>
    public required bool? Conclusive { get; init; }

    /// <summary>
    /// Where a number is claimed and the figures agree: `rounded`, or `truncated` where they agree only if its last digits were cut off.
    /// Null otherwise.
    /// </summary>
    public required string? Reading { get; init; }

    /// <summary>
    /// Whether the producer of the statistics published the figures, apart from the text of the claim. False for figures that the press
    /// reports, since such texts copy each other.
    /// </summary>
    public required bool Independent { get; init; }

    /// <summary>
    /// Whether the figures are of goods while the claim does not say that it leaves services out; null for investment.
    /// </summary>
    public required bool? ProductTypesDiffer { get; init; }

    /// <summary>
    /// Whether a figure was published after the claim; null where the day of the claim is not known, and where a month or year of
    /// publication leaves it open.
    /// </summary>
    public required bool? LaterThanClaim { get; init; }

    /// <summary>When the edition was published: a day, month or year.</summary>
    public required string PublishedOn { get; init; }

    /// <summary>The edition in which the figures stand.</summary>
    public required SourceReference Source { get; init; }

    /// <summary>What limits the use of any of the figures, as codes; `/v1/codelists/caveats` has them. Empty where nothing does.</summary>
    public required IReadOnlyList<string> Caveats { get; init; }

    /// <summary>The check in a sentence.</summary>
    public required string Explanation { get; init; }

    /// <summary>Whether the figures are of the official statistics of their own country.</summary>
    [JsonIgnore]
    public bool IsOfProducer { get; init; }

    /// <summary>How far the figures can be trusted, as codes.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Statuses { get; init; } = [];

    /// <summary>The caveats, each with the one period that it limits; with null where it limits both.</summary>
    [JsonIgnore]
    public IReadOnlyList<(string Caveat, string? Period)> LimitedPeriods { get; init; } = [];

    /// <summary>The changes that were compared with the claim: in per cent, for a direction else in the unit; null for none.</summary>
    [JsonIgnore]
    public Bounds? Range { get; init; }

    /// <summary>Whether the base is surely above zero: then only the value can leave a percentage without a meaning.</summary>
    [JsonIgnore]
    public bool HasBase { get; init; }

    /// <summary>The value of the base period and of the period.</summary>
    [JsonIgnore]
    public (decimal Then, decimal Now) Values { get; init; }

    /// <summary>The same in the currency in which the sides are compared.</summary>
    [JsonIgnore]
    public (decimal Then, decimal Now) Compared { get; init; }

    /// <summary>The currency to which the figures are or would be converted; null where there is nothing to convert.</summary>
    [JsonIgnore]
    public string? ConvertedTo { get; init; }

    [JsonIgnore]
    public ClaimPair Pair { get; init; } = null!;

    /// <summary>The ids of all figures of the check, of the period first.</summary>
    public IEnumerable<string> AllIds() => Figures.Concat(BaseFigures).Select(figure => figure.Id);

    /// <summary>
    /// 1 where the values rise, -1 where they fall, 0 where they are equal, in the currency in which the sides are compared.
    /// </summary>
    public int Course() => Math.Sign(Compared.Now - Compared.Then);

    /// <summary>Whether these figures allow a change that the claim covers, in the currency in which the sides are compared.</summary>
    public bool Agrees => IsAgreement(ComparedVerdict);

    /// <summary>What these figures say of the claim in the currency in which the sides are compared.</summary>
    [JsonIgnore]
    public string ComparedVerdict => Converted?.Verdict ?? Verdict;

    /// <summary>Whether they agree with the claim in one currency and not in the other.</summary>
    [JsonIgnore]
    public bool DependsOnCurrency => IsAgreement(Verdict) != IsAgreement(ComparedVerdict);

    private static bool IsAgreement(string verdict) => verdict is ClaimCheck.Supported or ClaimCheck.Consistent;
}
