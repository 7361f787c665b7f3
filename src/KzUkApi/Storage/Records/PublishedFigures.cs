using System.Data.Common;
using System.Globalization;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Dataset.SearchText;
using KzUkApi.Storage.Figures;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Records;

/// <summary>The edition before a figure, of the same fact in the same dataset.</summary>
/// <param name="After">The value of the newer edition.</param>
/// <param name="Kind">What the newer edition does to it: <see cref="Revision.KindOf"/>.</param>
internal sealed record EarlierFigure(string Id, long Before, long After, string? Kind);

/// <summary>The same as <see cref="PublishedChanges"/> for new trade figures that are stored already, one by one as they come.</summary>
internal sealed class PublishedFigures : IDisposable
{
    private const string Edition =
        """
        SELECT f.period, f.published_on, f.value, f.precision, f.qualifier, f.as_published,
            e.id, e.value, e.precision, e.qualifier, e.as_published
        FROM trade_flows f
        LEFT JOIN trade_flows e ON e.id = @p1
        WHERE f.id = @p0
        """;

    private static readonly RecordDefinition Table = RecordDefinitions.TradeFlows;

    private readonly int _number;
    private readonly DateOnly _day;
    private readonly Dictionary<string, string> _earlier;
    private readonly PreparedCommand _edition;
    private readonly InsertedRows _changes;
    private readonly InsertedRows _fields;

    /// <param name="figures">The new figures, which are stored.</param>
    /// <param name="number">Under which number of the journal.</param>
    /// <param name="day">The day from which undated records of it count.</param>
    public PublishedFigures(StoreTransaction session, FigureStream figures, int number, DateOnly day)
    {
        (_number, _day) = (number, day);
        _earlier = Earlier(session, figures);
        _edition = new(session, Edition, 2);
        (_changes, _fields) = (new(session), new(session));
    }

    /// <summary>The id of the edition before each new figure that has one.</summary>
    internal static Dictionary<string, string> Earlier(StoreTransaction session, FigureStream figures)
    {
        var earlier = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (before, after) in FactEditions.Pairs(session, figures.Groups))
        {
            if (figures.Ids.TryGetValue(after.Id, out var id))
            {
                earlier[id] = figures.Ids.TryGetValue(before.Id, out var known) ? known : before.Id;
            }
        }

        return earlier;
    }

    /// <returns>The edition before the figure; null where there is none.</returns>
    public EarlierFigure? Add(SearchRecord record)
    {
        var (change, earlier) = Read(record);
        _changes.Add(change);
        change.Children.ForEach(_fields.Add);
        return earlier;
    }

    public void Complete()
    {
        _changes.Complete();
        _fields.Complete();
    }

    public void Dispose()
    {
        _edition.Dispose();
        _changes.Dispose();
        _fields.Dispose();
    }

    // The reader is closed before a row is added: a writer may send its rows then, and a connection does one thing at a time.
    private (StoredRow Change, EarlierFigure? Earlier) Read(SearchRecord record)
    {
        _edition[0] = record.Id;
        _edition[1] = _earlier.GetValueOrDefault(record.Id);
        using var row = _edition.Read();
        _ = row.Read();
        var earlier = row.IsDBNull(6)
            ? null
            : new EarlierFigure(row.GetString(6), row.GetInt64(7), row.GetInt64(2), Revision.KindOf(Stated(row, 7), Stated(row, 2)));
        var fields = earlier is null
            ? []
            : Table.Said
                .Select(column => (Column: column, Before: Cell(row, 7, column), After: Cell(row, 2, column)))
                .Where(field => field.Before != field.After)
                .ToList();
        var change = PublishedChanges.Row(
            _number,
            _day,
            earlier?.Kind == Revision.Revised ? PublishedChanges.Revised : PublishedChanges.Added,
            Table.Type,
            record.Id,
            record.Title,
            PartialDate.TryParse(row.GetString(1), out var published) ? published : null,
            record.SourceId,
            Table.Path(new(Table, Table.Stored, TradeFlowTable.Id.Of(record.Id))),
            fields,
            earlier?.Id,
            earlier?.Kind
        );
        return (change, earlier);
    }

    private static StatedValue Stated(DbDataReader row, int first) =>
        new(row.GetInt64(first), row.GetInt64(first + 1), row.GetString(first + 2));

    private static string Cell(DbDataReader row, int first, Column column) => column switch
    {
        _ when column == TradeFlowTable.Value => row.GetInt64(first).ToString(CultureInfo.InvariantCulture),
        _ when column == FigureColumns.Precision => row.GetInt64(first + 1).ToString(CultureInfo.InvariantCulture),
        _ when column == FigureColumns.Qualifier => row.GetString(first + 2),
        _ => row.GetString(first + 3),
    };
}
