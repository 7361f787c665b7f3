using Dapper;
using KzUkApi.Domain.Figures;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Records;

/// <summary>Checks that months and quarters add up to their quarters and years, as <see cref="Sums"/> has it.</summary>
/// <remarks>ONS publishes each of them, rounded to a million. Other programmes leave months out or say less of their rounding.</remarks>
internal static class PartsOfYearCheck
{
    public const string Name = "months and quarters";

    private const string Figures =
        """
        SELECT f.id, f.period, f.flow, f.value, f.precision, f.source_id, f.reporter, f.partner, f.product_type, f.classification,
            f.commodity, f.adjustment, f.currency
        FROM trade_flows f
        WHERE f.status = 'normal' AND f.dataset LIKE 'ons-%'
        ORDER BY f.period_order, f.id
        """;

    public static StoreCheckResult Run(StoreTransaction session)
    {
        var sums = new Sums();
        var faults = session.Connection.Query<SeriesFigure>(Figures, transaction: session.Transaction)
            .GroupBy(figure => figure.Series)
            .SelectMany(series => sums.OfPeriods([.. series]))
            .Select(sum => sum.Contradiction())
            .OfType<string>();
        return new(Name, "add up to their years within rounding", [.. faults]);
    }

    private sealed record SeriesFigure : ISummand
    {
        public required string Id { get; init; }

        public required string Period { get; init; }

        public required string Flow { get; init; }

        public required long Value { get; init; }

        public required long Precision { get; init; }

        public required string SourceId { get; init; }

        public required string Reporter { get; init; }

        public required string Partner { get; init; }

        public required string ProductType { get; init; }

        public required string Classification { get; init; }

        public string? Commodity { get; init; }

        public string? Adjustment { get; init; }

        public required string Currency { get; init; }

        public object Series => (SourceId, Reporter, Partner, Flow, ProductType, Classification, Commodity, (Adjustment, Currency));
    }
}
