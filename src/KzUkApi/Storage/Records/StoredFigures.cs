using System.Data.Common;
using System.Globalization;
using Dapper;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Records;

/// <summary>Looks up single trade figures that are held, and what figures are checked against.</summary>
internal sealed class StoredFigures(StoreTransaction session) : IDisposable
{
    private static readonly RecordDefinition Table = RecordDefinitions.TradeFlows;
    private static readonly string Cells = ExistingRows.Cells(Table);

    private readonly PreparedCommand _find = new(
        session.Connection,
        session.Transaction,
        $"SELECT {Cells} FROM trade_flows AS held WHERE held.id = @p0",
        1
    );

    // Of not so many all ids are kept: most figures of a file are new, and need no look into the store.
    private const int KeptIds = 100_000;

    private readonly HashSet<string>? _ids =
        session.Connection.ExecuteScalar<long>("SELECT COUNT(*) FROM trade_flows", transaction: session.Transaction) > KeptIds
            ? null
            : session
                .Connection.Query<string>("SELECT id FROM trade_flows", transaction: session.Transaction)
                .ToHashSet(StringComparer.Ordinal);

    /// <summary>The rows to which figures refer, and none of the figures.</summary>
    /// <param name="today">The day on which figures are added.</param>
    public LoadContext Context(DateOnly today)
    {
        var (context, held) = (new LoadContext(today: today), new ExistingRows(session.Connection, session.Transaction));
        foreach (var table in RecordDefinitions.All.Where(table => table.Name is "sources" or "commodities"))
        {
            foreach (var row in held.Rows(table))
            {
                context.Put(table.Name, table.Key(row), row);
            }
        }

        return context;
    }

    /// <summary>The figure as cells; null where it is not held.</summary>
    public CsvRow? Find(string id)
    {
        if (_ids?.Contains(id) == false)
        {
            return null;
        }

        _find[0] = id;
        using var reader = _find.Read();
        return reader.Read() ? Row(reader) : null;
    }

    /// <summary>The figures of sources, in the order of their ids.</summary>
    public IEnumerable<CsvRow> Of(IReadOnlyCollection<string> sources)
    {
        using var reader = session.Connection.ExecuteReader(
            $"SELECT {Cells} FROM trade_flows AS held WHERE held.source_id IN @sources ORDER BY held.id",
            new { sources },
            session.Transaction,
            commandTimeout: 0
        );
        while (reader.Read())
        {
            yield return Row((DbDataReader)reader);
        }
    }

    public void Dispose() => _find.Dispose();

    private static CsvRow Row(DbDataReader reader) =>
        new(
            Table.File,
            0,
            Table
                .Columns.Select(
                    (column, index) =>
                        (column.Name, Cell: Convert.ToString(reader.GetValue(index), CultureInfo.InvariantCulture) ?? string.Empty)
                )
                .ToDictionary(cell => cell.Name, cell => cell.Cell, StringComparer.Ordinal)
        );
}
