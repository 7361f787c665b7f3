using KzUkApi.Domain.Figures;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Figures;

/// <summary>The exchange rates of the store, read once for each state of the data, for every feature that converts figures.</summary>
internal static class RateTable
{
    private static readonly string Select = $"""
        SELECT r.id, r.period, r.base, r.quote, r.rate_units, r.rate_scale, {SourceSql.Columns}
        FROM exchange_rates r {SourceSql.Join("r")}
        """;

    /// <summary>The conversion with the rates of the state of the data that is read.</summary>
    public static Task<Conversion> InAsync(StoreSession snapshot) =>
        snapshot.GetOrReadAsync(new("rates"), async () =>
        {
            var rows = await snapshot.RowsAsync<RateRow, SourceReference>(Select, null, (row, source) => row with { Source = source });
            return new Conversion(rows.Select(row => row.Rate));
        });

    private sealed record RateRow
    {
        public required string Id { get; init; }

        public required string Period { get; init; }

        public required string Base { get; init; }

        public required string Quote { get; init; }

        public long RateUnits { get; init; }

        public byte RateScale { get; init; }

        public SourceReference? Source { get; init; }

        public ExchangeRate Rate => new()
        {
            Id = Id,
            Period = Period,
            Base = Base,
            Quote = Quote,
            Value = RateUnits * new decimal(1, 0, 0, false, RateScale),
            Source = Source!,
        };
    }
}
