using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Series;

namespace KzUkApi.Resources.TradeFlows;

/// <summary>What tells one trade series from another.</summary>
/// <param name="Programme">The dataset; the source where it belongs to none.</param>
/// <param name="MixedValuation">For turnover of two valuations: that of the exports, then that of the imports, as <c>fob-cif</c>.</param>
internal sealed record TradeSeriesKey(
    string Programme,
    string? Dataset,
    string Reporter,
    string Partner,
    string Flow,
    string ProductType,
    string Classification,
    string? Commodity,
    string? Adjustment,
    string? Valuation,
    string Unit,
    string Frequency,
    string? MixedValuation = null
) : ISeriesKey<TradeSeriesKey>
{
    public const string Balance = "balance";

    private const string NotStated = "unstated";

    // No code of one of these lists is one of another, so that leaving out what is not stated makes no two series one.
    public string Id =>
        string.Join(
                "--",
                new[]
                {
                    Reporter,
                    Flow,
                    ProductType,
                    Classification,
                    Commodity,
                    Programme,
                    Adjustment,
                    Valuation,
                    MixedValuation,
                    Unit,
                    Frequency,
                }.OfType<string>()
            )
            .ToLowerInvariant();

    /// <summary>Imports of the same series of exports, and exports of the same of imports; null for other flows.</summary>
    public TradeSeriesKey? Counterpart => Flow switch
    {
        "export" => Of("import"),
        "import" => Of("export"),
        _ => null,
    };

    public static TradeSeriesKey Of(TradeFlow figure) => new(
        figure.Dataset ?? figure.Source.Id, figure.Dataset, figure.Reporter, figure.Partner, figure.Flow, figure.ProductType,
        figure.Classification, figure.Commodity, figure.Adjustment, figure.Valuation, figure.Currency, figure.Frequency);

    /// <summary>The id of the series of a figure; null for spans, which are points of no series.</summary>
    public static string? IdOf(TradeFlow figure) => figure.Frequency == Period.Span ? null : Of(figure).Id;

    /// <summary>The series of a derived turnover: that of the published totals, unless it is valued otherwise.</summary>
    public static TradeSeriesKey OfTurnover(DerivedTurnover<TradeFlow> turnover)
    {
        var same = turnover.Export.Valuation == turnover.Import.Valuation;
        return Of(turnover.Export) with
        {
            Flow = Turnover.Total,
            Valuation = same ? turnover.Export.Valuation : null,
            MixedValuation = same ? null : string.Join('-', turnover.Valuations.Select(one => one ?? NotStated)),
        };
    }

    /// <summary>Where the two parts of derived turnover are valued; null where no point is derived turnover.</summary>
    public IReadOnlyList<string?>? ValuationsOf(IReadOnlyList<SeriesPoint> points) =>
        Flow != Turnover.Total || !points.Any(point => point.Derived) ? null
        : MixedValuation is null ? [Valuation, Valuation]
        : [.. MixedValuation.Split('-').Select(one => one == NotStated ? null : one)];

    public TradeSeriesKey Of(string flow) => this with { Flow = flow };

    public TradeSeriesKey WithFrequency(string frequency) => this with { Frequency = frequency };
}
