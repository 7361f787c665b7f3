using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using KzUkApi.Domain.Figures;

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
    private readonly List<Func<object, object?>> _sources = [];
    private readonly List<Func<object, object?>> _repeatedSources = [];

    private TableShape(JsonTypeInfo row)
    {
        var items = row.Properties.FirstOrDefault(property =>
            property.AttributeProvider?.IsDefined(typeof(UnrollRowsAttribute), false) == true
        );
        _own = [.. Columns(row, string.Empty, value => value, [row.Type], _sources, skip: items)];
        _first = _own.Length;
        if (items is not null)
        {
            // What stands after the list in the contract stands after its columns in the table.
            var after = row.Properties.SkipWhile(property => property != items).Select(property => property.Name).ToList();
            _first = _own.Count(column => !after.Contains(column.Name.Split('.')[0]));
            var list = row.Options.GetTypeInfo(items.PropertyType);
            var item = row.Options.GetTypeInfo(list.ElementType!);
            _items = items.Get!;
            _repeated = [.. Columns(item, string.Empty, value => value, [row.Type, item.Type], _repeatedSources, skip: null)];
        }

        if (All.Select(column => column.Name).Distinct(StringComparer.Ordinal).Count() != All.Count())
        {
            throw new InvalidOperationException($"Two columns of {row.Type.Name} have one name.");
        }
    }

    public IEnumerable<TableColumn> All => [.. _own.Take(_first), .. _repeated, .. _own.Skip(_first)];

    public static TableShape Of(JsonTypeInfo row) => Known.GetOrAdd(row.Type, _ => new(row));

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

    private static IEnumerable<TableColumn> Columns(
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
            if (property == skip || property.Get is not { } get)
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

            if (contract.Kind == JsonTypeInfoKind.Object && !above.Contains(contract.Type))
            {
                foreach (var column in Columns(contract, $"{prefix}{property.Name}.", Read, [.. above, contract.Type], sources, skip: null))
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
