using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Series;

namespace KzUkApi.Http.Representations;

/// <summary>
/// The table that rows of one type make: columns come from the contract of the type, never from the data, so a header
/// never changes with the rows.
/// </summary>
internal sealed class TableShape
{
    private static readonly ConcurrentDictionary<Type, TableShape> Known = new();

    private readonly TableColumn[] _own;
    private readonly int _first;
    private readonly TableColumn[] _repeated = [];
    private readonly Func<object, object?>? _items;
    private readonly string _itemsName = string.Empty;
    private readonly List<Func<object, object?>> _sources = [];
    private readonly List<Func<object, object?>> _repeatedSources = [];
    private readonly JsonPropertyInfo? _vintages;

    private TableShape(JsonTypeInfo row)
    {
        var items = row.Properties.FirstOrDefault(property =>
            property.AttributeProvider?.IsDefined(typeof(UnrollRowsAttribute), false) == true
        );
        _own = [.. ColumnsOf(row, string.Empty, value => value, [row.Type], _sources, skip: items)];
        _first = _own.Length;
        if (items is not null)
        {
            // What stands after the list in the contract stands after its columns in the table.
            var after = row.Properties.SkipWhile(property => property != items).Select(property => property.Name).ToList();
            _first = _own.Count(column => !after.Contains(column.Name.Split('.')[0]));
            var list = row.Options.GetTypeInfo(items.PropertyType);
            var item = row.Options.GetTypeInfo(list.ElementType!);
            (_items, _itemsName, _vintages) = (items.Get!, items.Name, item.Properties.FirstOrDefault(AreVintages));
            _repeated = [.. ColumnsOf(item, string.Empty, value => value, [row.Type, item.Type], _repeatedSources, skip: null)];
        }

        Columns = [.. _own.Take(_first), .. _repeated, .. _own.Skip(_first)];
        if (Columns.DistinctBy(column => column.Name, StringComparer.Ordinal).Count() != Columns.Count)
        {
            throw new InvalidOperationException($"Two columns of {row.Type.Name} have one name.");
        }
    }

    // The same table with other columns. Where none of those that are repeated is left, a row is one line.
    private TableShape(TableShape whole, IEnumerable<TableColumn> before, IEnumerable<TableColumn> repeated, IEnumerable<TableColumn> after)
    {
        (_own, _repeated, _first) = ([.. before, .. after], [.. repeated], before.Count());
        (_items, _itemsName) = (_repeated.Length > 0 ? whole._items : null, whole._itemsName);
        (_sources, _repeatedSources) = (whole._sources, _items is null ? [] : whole._repeatedSources);
        Columns = [.. _own.Take(_first), .. _repeated, .. _own.Skip(_first)];
    }

    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>What can be asked for: every column, and the name before a dot for all columns that begin with it.</summary>
    public IReadOnlyList<string> Fields =>
        [.. Columns.SelectMany(column => NamesOf(column.Name)).Distinct(StringComparer.Ordinal)];

    /// <summary>The paths of the fields of all columns in the JSON of a row.</summary>
    public IReadOnlyList<string> Paths =>
        [.. _own.Select(column => column.Path), .. _repeated.Select(column => $"{_itemsName}.{column.Path}")];

    public static TableShape Of(JsonTypeInfo row) => Known.GetOrAdd(row.Type, _ => new(row));

    /// <summary>The names that ask for a column: <c>source</c> and <c>source.url</c> for <c>source.url</c>.</summary>
    public static IEnumerable<string> NamesOf(string column) =>
        column.Index().Where(letter => letter.Item == '.').Select(letter => column[..letter.Index]).Append(column);

    /// <summary>The table with some of its columns, in the same order.</summary>
    public TableShape Only(IReadOnlyCollection<string> columns)
    {
        bool IsWanted(TableColumn column) => columns.Contains(column.Name, StringComparer.Ordinal);
        return new(this, _own.Take(_first).Where(IsWanted), _repeated.Where(IsWanted), _own.Skip(_first).Where(IsWanted));
    }

    /// <summary>The table with a column for the value on each of some days, where its rows have vintages.</summary>
    public TableShape WithDays(IReadOnlyList<DateOnly>? days) => days is null || _vintages is null
        ? this
        : new(this, _own.Take(_first), [.. _repeated, .. days.Select((day, index) => OfDay(_vintages, day, index))], _own.Skip(_first));

    /// <summary>The cells of the lines that a row makes; the array is the same for every line.</summary>
    public IEnumerable<object?[]> Lines(object row, object?[] cells)
    {
        for (var index = 0; index < _own.Length; index++)
        {
            cells[index < _first ? index : index + _repeated.Length] = _own[index].Cell(row);
        }

        if (_items is null)
        {
            yield return cells;
            yield break;
        }

        foreach (var item in (IEnumerable)_items(row)!)
        {
            for (var index = 0; index < _repeated.Length; index++)
            {
                cells[_first + index] = _repeated[index].Cell(item);
            }

            yield return cells;
        }
    }

    /// <summary>The publications that a row names.</summary>
    public IEnumerable<SourceReference> Sources(object row) =>
        Read(_sources, row)
            .Concat(
                _repeatedSources.Count == 0
                    ? []
                    : ((IEnumerable)_items!(row)!).Cast<object>().SelectMany(item => Read(_repeatedSources, item))
            );

    private static bool AreVintages(JsonPropertyInfo property) =>
        typeof(IEnumerable<PointVintage>).IsAssignableFrom(property.PropertyType);

    private static TableColumn OfDay(JsonPropertyInfo vintages, DateOnly day, int index) => new(
        string.Create(CultureInfo.InvariantCulture, $"{vintages.Name}.{day:yyyy-MM-dd}"),
        vintages.AttributeProvider as MemberInfo,
        point => ((IReadOnlyList<PointVintage>)vintages.Get!(point)!)[index].Value,
        CellShape.Of(vintages.Options.GetTypeInfo(typeof(decimal?))))
    {
        Path = vintages.Name,
    };

    private static IEnumerable<SourceReference> Read(List<Func<object, object?>> sources, object row) =>
        sources
            .Select(read => read(row))
            .SelectMany(found =>
                found switch
                {
                    SourceReference one => [one],
                    IEnumerable<SourceReference> several => several,
                    _ => [],
                }
            );

    private static IEnumerable<TableColumn> ColumnsOf(
        JsonTypeInfo shape,
        string prefix,
        Func<object, object?> parent,
        Type[] above,
        List<Func<object, object?>> sources,
        JsonPropertyInfo? skip
    )
    {
        foreach (var property in shape.Properties)
        {
            if (property == skip || property.Get is not { } get || AreVintages(property))
            {
                continue;
            }

            var contract = shape.Options.GetTypeInfo(property.PropertyType);
            object? Read(object row) => parent(row) is { } owner ? get(owner) : null;
            if (
                typeof(SourceReference).IsAssignableFrom(property.PropertyType)
                || typeof(IEnumerable<SourceReference>).IsAssignableFrom(property.PropertyType)
            )
            {
                sources.Add(Read);
            }

            if (property.AttributeProvider is MemberInfo field && field.IsDefined(typeof(IdsInCellsAttribute)))
            {
                var ids = CellShape.Of(shape.Options.GetTypeInfo(typeof(IReadOnlyList<string>)));
                List<string> Ids(object row) => [.. ((IEnumerable<SourceReference>)Read(row)!).Select(source => source.Id)];
                yield return new(prefix + property.Name, field, Ids, ids);
            }
            else if (contract.Kind == JsonTypeInfoKind.Object && !above.Contains(contract.Type))
            {
                Type[] around = [.. above, contract.Type];
                foreach (var column in ColumnsOf(contract, $"{prefix}{property.Name}.", Read, around, sources, skip: null))
                {
                    yield return column;
                }
            }
            else
            {
                yield return new(prefix + property.Name, property.AttributeProvider as MemberInfo, Read, CellShape.Of(contract));
            }
        }
    }
}
