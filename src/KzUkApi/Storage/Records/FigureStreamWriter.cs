using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Figures;
using KzUkApi.Storage.SearchIndex;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Records;

/// <summary>New trade figures, read while they are written.</summary>
/// <param name="Rows">Checked figures that are not stored yet.</param>
/// <param name="Ids">Their ids.</param>
/// <param name="Groups">Their <c>group_key</c>s; null where they are so many that all derived data and the indexes are made again.</param>
internal sealed record FigureStream(
    IEnumerable<(DatasetRow Row, StoredRow Stored)> Rows,
    HashSet<string> Ids,
    IReadOnlyCollection<string>? Groups
)
{
    // From one new figure to so many stored ones on, everything is sorted or counted once; with fewer, each figure by itself.
    private const int Part = 10;

    /// <summary>Whether so many figures are a large part of those that are stored.</summary>
    public static bool AreMany(int figures, long stored) => figures > stored / Part;
}

/// <summary>Writes new trade figures as they come: the figures that are stored are not read into memory.</summary>
/// <param name="added">Receives every figure, with the edition before it where there is one.</param>
internal sealed class FigureStreamWriter(FigureStream figures, StoreTransaction session, Action<string, EarlierFigure?> added)
    : IStoredRowWriter
{
    private const string Table = "trade_flows";

    public ContentSum Write()
    {
        var (connection, transaction) = (session.Connection, session.Transaction);
        var sum = new DatasetState(connection, transaction).Sum();
        var counts = new TradeFlowCounts(session);
        if (figures.Groups is { } groups)
        {
            counts.Around(groups, Insert);
            return sum;
        }

        session.ExpectManyRows();
        var restore = session.Dialect.Catalog.DropSecondaryIndexes(session, Table);
        Insert();
        counts.Rebuild();
        restore();
        return sum;

        void Insert() => StoredRows.InsertInto(Rows(), session);

        IEnumerable<StoredRow> Rows()
        {
            foreach (var (row, stored) in figures.Rows)
            {
                sum += ContentSum.OfRow(row);
                yield return stored;
            }
        }
    }

    // Search and the published changes in one pass: both need the record as search shows it.
    public void Describe(int? version, DateOnly day)
    {
        var (connection, transaction) = (session.Connection, session.Transaction);
        var records = new SearchRecords(connection, transaction);
        var searched = figures.Groups is null
            ? records.TradeFlows(session, figures.Ids.Contains)
            : figures.Ids.SelectMany(id => records.One("trade-flows", id));
        var restore = figures.Groups is null ? session.Dialect.Catalog.DropSecondaryIndexes(session, "changes") : null;
        using (var changes = version is { } number ? new PublishedFigures(session, figures, number, day) : null)
        {
            new SearchIndexWriter(session).Append(searched.Select(record =>
            {
                added(record.Id, changes?.Add(record));
                return record;
            }));
            changes?.Complete();
        }

        restore?.Invoke();
    }
}
