using KzUkApi.Domain.Figures;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Figures;

/// <summary>The exchange rates held, read once per data version, for every feature that converts figures.</summary>
internal sealed class RateTable
{
    private static readonly string Select = $"""
        SELECT r.id, r.period, r.base, r.quote, r.rate_units, r.rate_scale, {SourceSql.Columns}
        FROM exchange_rates r {SourceSql.Join("r")}
        """;

    private VersionedRates? _held;

    /// <summary>The conversion with the rates of the state of the data that is read.</summary>
    public async Task<Conversion> InAsync(StoreSession snapshot)
    {
        var (version, held) = (await snapshot.DataVersionAsync(), _held);
        if (held?.Version == version)
        {
            return held.Conversion;
        }

        var rows = await snapshot.RowsAsync<RateRow, SourceReference>(Select, null, (row, source) => row with { Source = source });
        _held = held = new(version, new(rows.Select(row => row.Rate)));
        return held.Conversion;
    }

    private sealed record VersionedRates(string Version, Conversion Conversion);

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
