using System.Data;
using Dapper;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Records;

/// <summary>Looks up single trade figures of the store, and the rows against which figures are checked.</summary>
internal sealed class StoredFigures(StoreTransaction session) : IDisposable
{
    private static readonly RecordDefinition Table = RecordDefinitions.TradeFlows;
    private static readonly string Cells = ExistingRows.Cells(Table);

    private readonly PreparedCommand _find = new(
        session,
        $"SELECT {Cells} FROM trade_flows AS held WHERE held.id = @p0",
        1
    );

    // Where there are not so many, all ids are in memory: most figures of a file are new, and need no query.
    private const int MostIds = 100_000;

    private readonly object[] _values = new object[Table.Columns.Length];

    private HashSet<string>? _ids;

    /// <summary>How many figures are stored.</summary>
    public long Count { get; } =
        session.Connection.ExecuteScalar<long>("SELECT COUNT(*) FROM trade_flows", transaction: session.Transaction);

    /// <summary>The rows to which figures refer, and none of the figures.</summary>
    /// <param name="today">The day on which figures are added.</param>
    public LoadContext Context(DateOnly today)
    {
        var (context, existing) = (new LoadContext(today: today), new ExistingRows(session.Connection, session.Transaction));
        foreach (var table in RecordDefinitions.All.Where(table => table.Name is "sources" or "commodities"))
        {
            foreach (var row in existing.Rows(table))
            {
                context.Put(table.Name, table.Key(row), row);
            }
        }

        return context;
    }

    /// <summary>The figure; null where it is not stored.</summary>
    public DatasetRow? Find(string id)
    {
        if (Count <= MostIds)
        {
            _ids ??= [.. session.Connection.Query<string>("SELECT id FROM trade_flows", transaction: session.Transaction)];
        }

        if (_ids?.Contains(id) == false)
        {
            return null;
        }

        _find[0] = id;
        using var reader = _find.Read();
        return reader.Read() ? Row(reader) : null;
    }

    /// <summary>The figures of sources, in the order of their ids.</summary>
    public IEnumerable<DatasetRow> Of(IReadOnlyCollection<string> sources)
    {
        var filter = new SqlFilter().In("held.source_id", sources);
        return session.Each<DatasetRow>(
            $"SELECT {Cells} FROM trade_flows AS held {filter.Where} ORDER BY held.id",
            filter.Parameters,
            _ => Row
        );
    }

    public void Dispose() => _find.Dispose();

    private DatasetRow Row(IDataRecord reader) => ExistingRows.Row(Table, reader, _values);
}
