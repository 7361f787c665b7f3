using System.Data.Common;
using Dapper;
using KzUkApi.Data.Search;

namespace KzUkApi.Data.Loading;

/// <summary>What a load did: the rows of each table, and the data version they make.</summary>
internal sealed record LoadReport(IReadOnlyList<(string Table, int Rows)> Tables, string DataVersion);

/// <summary>Brings a database up to the reference dataset of the program, in one transaction.</summary>
internal sealed class DatasetLoader(SqliteConnections connections, ReferenceDataset dataset, TimeProvider clock)
{
    /// <summary>Loads the dataset where the database has none or an older one; null where there is nothing to do.</summary>
    /// <param name="heldIsNewer">Whether the database holds a later release than the program's, which stays.</param>
    public LoadReport? Load(out bool heldIsNewer)
    {
        using var session = connections.BeginWrite(CancellationToken.None);
        var fingerprint = dataset.Fingerprint();
        var releasedOn = dataset.ReleasedOn();
        var held = session.Connection.QueryFirstOrDefault<(string Fingerprint, DateOnly ReleasedOn)>(
            "SELECT fingerprint, released_on FROM dataset_state", transaction: session.Transaction);
        heldIsNewer = held.Fingerprint is not null && held.ReleasedOn > releasedOn;
        var cells = new TradeFlowCells(session.Connection, session.Transaction);
        var search = new SearchIndex(session.Connection, session.Transaction);
        if (held.Fingerprint == fingerprint || heldIsNewer)
        {
            // Data that an earlier program loaded are still to be counted and made searchable.
            if (cells.BringUpToDate() | search.BringUpToDate())
            {
                session.Commit();
            }

            return null;
        }

        var content = dataset.Read();
        var journal = new ChangeJournal(session.Connection, session.Transaction);
        Replace(content, session.Connection, session.Transaction);
        SetState(content, fingerprint, releasedOn, session.Connection, session.Transaction);
        cells.Rebuild();
        cells.SetState();
        search.BringUpToDate();
        journal.Close(content.Records, content.Sum.Version, releasedOn, clock.GetUtcNow());
        session.Commit();
        return new([.. content.Tables.Select(table => (table.Table.Name, table.Rows.Count))], content.Sum.Version);
    }

    private static void Replace(DatasetContent content, DbConnection connection, DbTransaction transaction)
    {
        var stored = content.Tables.SelectMany(table => table.Rows).ToList();
        stored.AddRange(stored.SelectMany(row => row.Children).ToList());
        stored.AddRange(PeopleRows.Of(stored.ToLookup(row => row.Table)));
        var byTable = stored.ToLookup(row => row.Table);
        foreach (var table in Tables(content, byTable).Reverse())
        {
            connection.Execute($"""DELETE FROM "{table}" """, transaction: transaction);
        }

        StoredRows.Insert(stored, connection, transaction);
    }

    // Child tables are emptied even where the new content has no row for them.
    private static IEnumerable<string> Tables(DatasetContent content, ILookup<string, StoredRow> byTable) =>
        content.Tables.Select(table => table.Table.Name)
            .Concat(["agreement_parties", "agreement_topics", "agreement_signatories", "meeting_topics", "institution_topics", "statement_topics"])
            .Concat(PeopleRows.Tables)
            .Concat(byTable.Select(rows => rows.Key))
            .Distinct(StringComparer.Ordinal);

    private static void SetState(DatasetContent content, string fingerprint, DateOnly releasedOn, DbConnection connection, DbTransaction transaction)
    {
        connection.Execute("DELETE FROM dataset_state", transaction: transaction);
        connection.Execute(
            """
            INSERT INTO dataset_state (only_row, released_on, fingerprint, content_sum, data_version)
            VALUES (1, @releasedOn, @fingerprint, @sum, @version)
            """,
            new { releasedOn, fingerprint, sum = content.Sum.ToString(), version = content.Sum.Version },
            transaction);
    }
}
