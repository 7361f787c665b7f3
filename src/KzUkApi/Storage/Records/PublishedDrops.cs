using Dapper;
using KzUkApi.Domain.Periods;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Records;

/// <summary>The changes that tell of figures which a later edition no longer has; each edition that drops a figure is told once.</summary>
internal sealed class PublishedDrops(StoreTransaction session)
{
    public const string Dropped = "dropped";

    /// <summary>Writes them under the number of a data version.</summary>
    /// <param name="day">The day from which undated records of it count.</param>
    public void Write(int number, DateOnly day)
    {
        foreach (var table in (RecordDefinition[])[RecordDefinitions.TradeFlows, RecordDefinitions.Of("investments")])
        {
            var drops = Untold(table);
            var titles = ChangeTitles.Of(drops.Select(drop => (table.Type, drop.Id)), session.Connection, session.Transaction);
            StoredRows.Insert([.. drops.Select(drop => Row(number, day, table, drop, titles))], session);
        }
    }

    private static StoredRow Row(int number, DateOnly day, RecordDefinition table, Drop drop, ChangeTitles titles)
    {
        var figure = new DatasetRow(table, table.Stored, table.Id!.Of(drop.Id));
        var row = PublishedChanges.Row(
            number,
            day,
            Dropped,
            table.Type,
            drop.Id,
            titles.Of(table, drop.Id, figure),
            PartialDate.OfDay(drop.DroppedEnd),
            drop.DroppedBy,
            table.Path(figure),
            [],
            null,
            null
        );

        // The same load may have added the figure.
        row.Values["id"] += $"-{Dropped}";
        return row;
    }

    private List<Drop> Untold(RecordDefinition table)
    {
        var from = table == RecordDefinitions.TradeFlows
            ? session.Dialect.Indexed(table.Name, "f", "trade_flows_dropped")
            : $"{table.Name} f";
        return session.Connection.Query<Drop>(
            $"""
            SELECT f.id, f.dropped_by, f.dropped_end
            FROM {from}
            WHERE f.dropped_end IS NOT NULL
              AND NOT EXISTS (
                SELECT 1 FROM changes c
                WHERE c.type = @Type AND c.record_id = f.id AND c.kind = '{Dropped}' AND c.source_id = f.dropped_by
              )
            ORDER BY f.id
            """,
            new { table.Type },
            session.Transaction).AsList();
    }

    private sealed record Drop
    {
        public required string Id { get; init; }

        public required string DroppedBy { get; init; }

        public required DateOnly DroppedEnd { get; init; }
    }
}
