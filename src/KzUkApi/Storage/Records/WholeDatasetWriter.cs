using System.Data.Common;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Figures;
using KzUkApi.Storage.SearchIndex;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Records;

/// <summary>Writes any change of the dataset: all rows are read, checked together and replaced.</summary>
/// <remarks>For loads, and for imports of many tables at once. To prepare changes a session for reading is enough.</remarks>
internal sealed class WholeDatasetWriter(StoreTransaction session) : IStoredRowWriter
{
    // Their rows name no people, have no child tables, and nothing stored is derived from them.
    private static readonly string[] Figures = ["trade_flows", "investments", "exchange_rates"];

    private readonly DbConnection _connection = session.Connection;
    private readonly DbTransaction _transaction = session.Transaction;

    private RecordSet _next = RecordSet.Empty;
    private ContentSum _sum;
    private DatasetContent? _content;
    private IReadOnlyList<StoredRow> _added = [];
    private ChangeTitles? _titles;

    /// <summary>The rows before the change.</summary>
    public RecordSet Existing { get; } = new ExistingRows(session.Connection, session.Transaction).Read();

    /// <summary>Makes a whole dataset ready to be written.</summary>
    public void Prepare(DatasetContent content) => (_next, _sum, _content) = (content.Records, content.Sum, content);

    /// <summary>Makes changes ready to be written.</summary>
    /// <param name="stored">The stored form of added rows that were checked; null where everything is to be checked again.</param>
    /// <exception cref="WrongRecordsException">The dataset as a whole would break a rule.</exception>
    public void Prepare(IReadOnlyList<RecordChange> changes, IReadOnlyList<StoredRow>? stored = null)
    {
        _next = Existing.With(changes);
        _sum = new DatasetState(_connection, _transaction).Sum().After(changes);
        if (stored is not null && changes.All(change => change.Before is null && Figures.Contains(change.Table.Name)))
        {
            _added = stored;
        }
        else
        {
            _content = DatasetContent.Of(_next, "What the change makes of the dataset");
        }
    }

    public ContentSum Write()
    {
        _titles = ChangeTitles.All(_connection, _transaction);
        PublishFirstVersion(_titles);
        if (_content is not null)
        {
            StoredRows.Replace(_content, session);
        }
        else
        {
            StoredRows.Insert(_added, session);
        }

        if (_content is not null || _added.Any(row => row.Table == "trade_flows"))
        {
            new TradeFlowCounts(session).Rebuild();
        }

        return _sum;
    }

    public void Describe(int? version, DateOnly day)
    {
        new SearchIndexWriter(session).BringUpToDate();
        if (version is { } number)
        {
            new PublishedChanges(day, Existing, _next, _titles!, ChangeTitles.All(_connection, _transaction)).Write(number, session);
        }
    }

    // Data of a program that had no versions are the first.
    private void PublishFirstVersion(ChangeTitles titles)
    {
        var (state, versions) = (new DatasetState(_connection, _transaction), new DataVersions(_connection, _transaction));
        if (
            versions.AreEmpty
            && state.Release() is { } release
            && versions.Begin(state.Sum().Version, release.ReleasedOn, null) is { } number
        )
        {
            new PublishedChanges(release.ReleasedOn, RecordSet.Empty, Existing, titles, titles).Write(number, session);
        }
    }
}
