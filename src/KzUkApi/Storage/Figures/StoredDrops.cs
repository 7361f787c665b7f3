using Dapper;
using KzUkApi.Domain.Figures;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Figures;

/// <summary>Keeps with the figures which later edition dropped them: <c>dropped_by</c>, <c>dropped_end</c>.</summary>
/// <remarks><see cref="DroppedFigures"/> has the rule.</remarks>
internal sealed class StoredDrops(StoreTransaction session)
{
    private const string Trade = "f.reporter, f.partner, f.flow, f.product_type, f.adjustment, f.valuation, f.currency";
    private const string Investment = "f.measure, f.investor, f.host, f.reporter, f.unit";

    private const string Prefix = "f.reporter || '|' || f.partner || '|' || f.flow || '|' || f.product_type";

    // Where more than one edition of a programme is stored; nothing else can be dropped, or have been.
    private static readonly string SeveralEditions = $"""
        SELECT {Prefix}
        FROM trade_flows f
        WHERE f.classification = 'TOTAL' AND ({FigureConditions.HasEditions("f")} OR f.dropped_end IS NOT NULL)
        GROUP BY f.reporter, f.partner, f.flow, f.product_type, f.dataset
        HAVING COUNT(DISTINCT f.source_id) > 1 OR COUNT(f.dropped_end) > 0
        """;

    // The character that follows '|': the keys that begin with a text and '|' stand before the text with it.
    private const char AfterSeparator = '}';

    /// <summary>The trade figures that are dropped by another edition than is kept, or by none.</summary>
    /// <param name="groups">
    /// The <c>group_key</c>s of the figures that were changed; null for all figures, which needs no index.
    /// </param>
    public IReadOnlyList<DropChange> OfTrade(IReadOnlyCollection<string>? groups) =>
        groups is null ? [.. Changes(TradeRows("trade_flows f", $"f.classification = 'TOTAL' AND {Prefix} IN ({SeveralEditions})"))]
        : [.. Prefixes(groups).SelectMany(prefix => Changes(TradeRows(
            session.Dialect.Indexed("trade_flows", "f", "trade_flows_group"),
            "f.group_key >= @from AND f.group_key < @until",
            new { from = $"{prefix}|", until = $"{prefix}{AfterSeparator}" })))];

    /// <summary>Writes the changes of trade figures.</summary>
    public void Write(IEnumerable<DropChange> changes) => Execute("trade_flows", "period_order = @PeriodOrder AND id = @Id", changes);

    /// <summary>The same of investment figures: all of them, since they are few.</summary>
    public IReadOnlyList<DropChange> OfInvestments() =>
        [.. Changes(Rows("investments f", $"{Joined(Investment)} AS series_key", "f.sector IS NULL"))];

    /// <summary>Brings all investment figures up to date.</summary>
    public void RefreshInvestments() => Execute("investments", "id = @Id", OfInvestments());

    private void Execute(string table, string condition, IEnumerable<DropChange> changes) => session.Connection.Execute(
        $"UPDATE {table} SET dropped_by = @Edition, dropped_end = @End WHERE {condition}",
        changes.Select(change => new { change.PeriodOrder, change.Id, change.By?.Edition, End = change.By?.PublishedOn }),
        session.Transaction);

    private static IEnumerable<DropChange> Changes(IEnumerable<DropRow> rows)
    {
        foreach (var series in rows.GroupBy(row => row.Series))
        {
            var dropped = DroppedFigures.Of([.. series.Select(row => row.Member)]);
            foreach (var row in series)
            {
                var by = dropped.GetValueOrDefault(row.Id);
                if (by?.Edition != row.DroppedBy || by?.PublishedOn != row.DroppedEnd)
                {
                    yield return new(row.GroupKey, row.PeriodOrder, row.Id, by);
                }
            }
        }
    }

    private List<DropRow> TradeRows(string from, string condition, object? parameters = null) =>
        Rows(from, $"f.period_order, {Joined(Trade)} AS series_key", condition, parameters);

    // What left a programme loses what was kept, so figures outside of programmes are read where something is kept.
    private List<DropRow> Rows(string from, string columns, string condition, object? parameters = null) =>
        session.Connection.Query<DropRow>(
            $"""
            SELECT f.id, f.group_key, f.period, f.frequency, f.source_id, f.published_end, f.dataset, f.dropped_by, f.dropped_end, {columns}
            FROM {from}
            WHERE {condition}
              AND (({FigureConditions.HasEditions("f")} AND f.frequency <> 'span') OR f.dropped_end IS NOT NULL)
            """,
            parameters,
            session.Transaction).AsList();

    private static string Joined(string columns) =>
        string.Join(" || '|' || ", columns.Split(", ").Select(column => $"COALESCE({column}, '')"));

    // A key has reporter, partner, flow, product type, classification, commodity (none for all together) and period.
    private static IEnumerable<string> Prefixes(IEnumerable<string> groups) => groups
        .Select(group => group.Split('|'))
        .Where(parts => parts is [_, _, _, _, "TOTAL", "", ..])
        .Select(parts => string.Join('|', parts[..6]))
        .Distinct(StringComparer.Ordinal);

    private sealed record DropRow
    {
        public required string Id { get; init; }

        public required string GroupKey { get; init; }

        public required string Period { get; init; }

        public required string Frequency { get; init; }

        public required string SourceId { get; init; }

        public required DateOnly PublishedEnd { get; init; }

        public string? Dataset { get; init; }

        public string? DroppedBy { get; init; }

        public DateOnly? DroppedEnd { get; init; }

        public long PeriodOrder { get; init; }

        public required string SeriesKey { get; init; }

        public SeriesMember Member => new(
            Id,
            SourceId,
            PublishedEnd,
            Domain.Periods.Period.TryParse(Period, out var period) ? period : default);

        // A figure outside of programmes is a series of its own: nothing drops it.
        public (string?, string, string) Series =>
            Programme.HasEditions(Dataset) && Frequency != Domain.Periods.Period.Span
                ? (Dataset, SeriesKey, Frequency)
                : (null, Id, Frequency);
    }
}

/// <summary>A figure that a later edition dropped, or no longer drops.</summary>
/// <param name="By">The edition; null where none drops it.</param>
internal sealed record DropChange(string GroupKey, long PeriodOrder, string Id, DroppingEdition? By);
