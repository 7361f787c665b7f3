namespace KzUkApi.Data.Loading;

/// <summary>Changes records of the store inside a transaction: rows, people, data version, search, journal, register and history together.</summary>
internal sealed class RecordWriter(SqliteConnections.Session session, TimeProvider clock)
{
    // Their rows name no people, have no child tables, and nothing stored is derived from them.
    private static readonly string[] Figures = ["trade_flows", "investments", "exchange_rates"];

    private readonly ChangeJournal _journal = new(session.Connection, session.Transaction);

    /// <summary>The rows before the change.</summary>
    public RecordSet Held => _journal.Held;

    /// <summary>Applies checked changes; the caller commits.</summary>
    /// <param name="stored">The stored form of added rows, where it is known; otherwise everything is checked again.</param>
    /// <returns>The data version that the change makes.</returns>
    public string Apply(IReadOnlyList<RecordChange> changes, Author author, string origin, string? reason = null, IReadOnlyList<StoredRow>? stored = null)
    {
        var content = new StoredContent(session.Connection, session.Transaction);
        var next = Held.With(changes);
        var sum = changes.Aggregate(content.Sum(), (total, change) => total - Hash(change.Table, change.Before) + Hash(change.Table, change.After));
        var onlyAdds = stored is not null && changes.All(change => change.Before is null && Figures.Contains(change.Table.Name));
        if (onlyAdds)
        {
            content.Add(stored!);
        }
        else
        {
            content.Replace(DatasetContent.Of(next, "What the change makes of the dataset"));
        }

        content.SetSum(sum);
        var cells = new TradeFlowCells(session.Connection, session.Transaction);
        if (!onlyAdds || changes.Any(change => change.Table.Name == "trade_flows"))
        {
            cells.Rebuild();
        }

        cells.SetState();
        new LocalChanges(session.Connection, session.Transaction).Register(changes, origin, reason, clock.GetUtcNow());
        new TradeFlowCells(session.Connection, session.Transaction).BringUpToDate();
        new RecordHistory(session.Connection, session.Transaction).Add(changes, author, origin, reason, sum.Version, clock.GetUtcNow());
        new Search.SearchIndex(session.Connection, session.Transaction).BringUpToDate();
        _journal.Close(next, sum.Version, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), clock.GetUtcNow());
        return sum.Version;
    }

    private static ContentSum Hash(ReferenceTable table, CsvRow? row) => row is null ? default : ContentSum.OfRow(table.Name, row.Cells);
}
