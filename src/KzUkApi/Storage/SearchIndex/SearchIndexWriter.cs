using System.Data.Common;
using Dapper;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Dataset.SearchText;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.SearchIndex;

/// <summary>Keeps what is searched equal to the records, inside the transaction that changes them.</summary>
internal sealed class SearchIndexWriter(StoreTransaction session)
{
    private readonly DbConnection _connection = session.Connection;
    private readonly DbTransaction _transaction = session.Transaction;
    private readonly FullTextIndex _index = session.Dialect.FullText;

    // Rises whenever the program makes other entries of the same records.
    private const long EntriesRevision = 4;

    /// <summary>Names how this program makes entries and folds words: stored texts with another number are stale.</summary>
    private const long Revision = (EntriesRevision * 1000) + SpellingKeys.Edition;

    // So many texts are remembered with their folded words.
    private const int MostFolded = 10_000;

    private static readonly string[] Columns =
    [
        "entry",
        "type",
        "record_id",
        "known_from",
        "known_until",
        "date",
        "source_id",
        "title",
        "heading",
        "names",
        "body",
        "labels",
        "publisher",
        "note",
    ];

    /// <summary>Whether the entries are of another program or of other data.</summary>
    public bool IsStale => _connection.QueryFirstOrDefault<string>(
        """
        SELECT d.data_version
        FROM dataset_state d
        WHERE NOT EXISTS (
            SELECT 1 FROM search_state s
            WHERE s.revision = @Revision AND s.data_version = d.data_version AND s.released_on = d.released_on
        )
        """,
        new { Revision },
        _transaction) is not null;

    /// <summary>Whether another program made the stored texts, list columns too: one that folds words or makes entries otherwise.</summary>
    public bool IsOfAnotherProgram => _connection.QueryFirstOrDefault<string>(
        """
        SELECT d.data_version
        FROM dataset_state d
        WHERE NOT EXISTS (SELECT 1 FROM search_state s WHERE s.revision = @Revision)
        """,
        new { Revision },
        _transaction) is not null;

    /// <summary>Makes all entries again where they are stale; says whether they were.</summary>
    public bool BringUpToDate()
    {
        var stale = IsStale;
        if (stale)
        {
            _index.Clear(session);
            _connection.Execute("DELETE FROM search_entries", transaction: _transaction);
            Add(new SearchRecords(_connection, _transaction, all: true).All());
            SetState();
        }

        return stale;
    }

    /// <summary>Makes the entries of records again; a record that is gone loses them. Kinds that are not searched have none.</summary>
    /// <remarks>
    /// To be called for every record whose text changed (for a topic, source or meeting, also those that show what it says), after
    /// the data version is set.
    /// </remarks>
    public void Refresh(params IReadOnlyCollection<(string Type, string Id)> records)
    {
        var searched = records
            .Where(record => RecordTypes.Searched.Contains(record.Type))
            .Select(record => new { type = record.Type, id = record.Id })
            .ToList();
        foreach (var key in searched)
        {
            var held = _connection
                .Query<long>("SELECT entry FROM search_entries WHERE type = @type AND record_id = @id", key, _transaction)
                .AsList();
            _index.Remove(session, held);
            _connection.Execute("DELETE FROM search_entries WHERE type = @type AND record_id = @id", key, _transaction);
        }

        var read = new SearchRecords(_connection, _transaction);
        Add(searched.SelectMany(key => read.One(key.type, key.id)));
        SetState();
    }

    /// <summary>Adds the entries of records that are new, one by one as they come.</summary>
    /// <remarks>To be called after the data version is set.</remarks>
    public void Append(IEnumerable<SearchRecord> records)
    {
        Add(records);
        SetState();
    }

    private void Add(IEnumerable<SearchRecord> records)
    {
        var number = _connection.ExecuteScalar<long>("SELECT COALESCE(MAX(entry), 0) FROM search_entries", transaction: _transaction);
        using var insert = session.Inserting("search_entries", Columns);
        using var words = _index.Adding(session);
        var folded = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in records.SelectMany(record => record.Entries()))
        {
            insert.Add(Values(++number, entry));
            words.Add([number, .. entry.Texts.Select(text => Searchable(text, folded))]);
        }

        insert.Complete();
        words.Complete();
    }

    // Most labels and publishers stand in very many entries, and to fold them takes longer than to store them.
    private static string Searchable(string text, Dictionary<string, string> folded)
    {
        if (!folded.TryGetValue(text, out var searchable))
        {
            if (folded.Count == MostFolded)
            {
                folded.Clear();
            }

            folded[text] = searchable = SpellingKeys.Searchable(text);
        }

        return searchable;
    }

    private static object?[] Values(long number, SearchEntry entry) =>
        [
            number,
            entry.Record.Type,
            entry.Record.Id,
            entry.From,
            entry.Until,
            entry.Date,
            entry.Record.SourceId,
            entry.Title,
            .. entry.Texts,
        ];

    private void SetState()
    {
        _connection.Execute("DELETE FROM search_state", transaction: _transaction);
        _connection.Execute(
            """
            INSERT INTO search_state (only_row, revision, data_version, released_on)
            SELECT 1, @Revision, data_version, released_on
            FROM dataset_state
            """,
            new { Revision },
            _transaction);
    }
}
