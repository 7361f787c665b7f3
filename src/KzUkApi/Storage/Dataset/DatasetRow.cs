using KzUkApi.Domain.Periods;

namespace KzUkApi.Storage.Dataset;

/// <summary>One row of a table: typed values by column, and where it comes from.</summary>
/// <remarks>
/// A file, a body and the store make the same row. What a text at the edge does not state is kept as it was written
/// (<see cref="UnreadText"/>), until the check of the row says what was expected.
/// </remarks>
internal sealed class DatasetRow
{
    // In place of the value of a column that the row states as empty.
    private static readonly object Empty = new();

    // By the place of the column in the table; null where the row says nothing of the column.
    private readonly object?[] _values;

    private DatasetRow(RecordDefinition table, Location location, object?[] values) =>
        (Table, Location, _values) = (table, location, values);

    /// <summary>A row that states some of the columns, and says nothing of the others.</summary>
    public DatasetRow(RecordDefinition table, Location location, params ReadOnlySpan<ColumnValue> values)
        : this(table, location, new object?[table.Columns.Length])
    {
        foreach (var (column, value) in values)
        {
            _values[table.IndexOf(column)] = value ?? Empty;
        }
    }

    public RecordDefinition Table { get; }

    public Location Location { get; }

    public string? this[TypedColumn<string> column] => Value(column) as string;

    public long? this[TypedColumn<long> column] => Value(column) as long?;

    public decimal? this[TypedColumn<decimal> column] => Value(column) as decimal?;

    public bool? this[TypedColumn<bool> column] => Value(column) as bool?;

    public PartialDate? this[TypedColumn<PartialDate> column] => Value(column) as PartialDate?;

    public Period? this[TypedColumn<Period> column] => Value(column) as Period?;

    public IReadOnlyList<string> this[TypedColumn<IReadOnlyList<string>> column] => Value(column) as IReadOnlyList<string> ?? [];

    public IReadOnlyList<SignatoryValue> this[TypedColumn<IReadOnlyList<SignatoryValue>> column] =>
        Value(column) as IReadOnlyList<SignatoryValue> ?? [];

    /// <summary>Reads the cells of a line; columns behind the last cell are not stated.</summary>
    /// <param name="cells">The cells of the first columns, in their order.</param>
    public static DatasetRow OfCells(RecordDefinition table, Location location, ReadOnlySpan<string> cells)
    {
        var values = new object?[table.Columns.Length];
        for (var index = 0; index < cells.Length; index++)
        {
            values[index] = table.Columns[index].Parse(cells[index]) ?? Empty;
        }

        return new(table, location, values);
    }

    /// <summary>Reads texts by the name of their column; columns without one are not stated.</summary>
    public static DatasetRow OfTexts(RecordDefinition table, Location location, IReadOnlyDictionary<string, string> texts) =>
        new(
            table,
            location,
            [.. table.Columns.Select(column => texts.TryGetValue(column.Name, out var text) ? column.Parse(text) ?? Empty : null)]
        );

    /// <summary>Takes the values that the store has.</summary>
    /// <param name="stored">As <see cref="Column.Sql"/> of every column gives them.</param>
    public static DatasetRow OfStored(RecordDefinition table, ReadOnlySpan<object> stored)
    {
        var values = new object?[table.Columns.Length];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = table.Columns[index].OfStored(stored[index]) ?? Empty;
        }

        return new(table, table.Stored, values);
    }

    /// <summary>A row that states every column: those without a value are empty.</summary>
    public static DatasetRow Whole(RecordDefinition table, Location location, params ReadOnlySpan<ColumnValue> values)
    {
        var row = new DatasetRow(table, location, values);
        for (var index = 0; index < row._values.Length; index++)
        {
            row._values[index] ??= Empty;
        }

        return row;
    }

    /// <summary>The value of a column as text; empty where the row has none.</summary>
    public string Text(Column column) => TextAt(Table.IndexOf(column));

    /// <summary>The texts of the columns that the row states, in the order of the table.</summary>
    public IEnumerable<KeyValuePair<string, string>> Texts() => Table
        .Columns.Index()
        .Where(column => _values[column.Index] is not null)
        .Select(column => KeyValuePair.Create(column.Item.Name, TextAt(column.Index)));

    /// <summary>The columns that the row states and that have another value in another row; an empty value and none are the same.</summary>
    public IEnumerable<Column> DifferencesTo(DatasetRow other) => Table
        .Columns.Index()
        .Where(column => _values[column.Index] is not null && !IsSame(column.Index, other))
        .Select(column => column.Item);

    /// <summary>Whether another row has the value that this one has in a column.</summary>
    public bool IsSame(Column column, DatasetRow other) => IsSame(Table.IndexOf(column), other);

    /// <summary>Whether all that the row states is so in another row; an empty value and none are the same.</summary>
    public bool IsSame(DatasetRow other)
    {
        for (var index = 0; index < _values.Length; index++)
        {
            if (_values[index] is not null && !IsSame(index, other))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The row with the values of another where it says nothing itself.</summary>
    public DatasetRow CompletedBy(DatasetRow other)
    {
        if (!_values.Contains(null))
        {
            return this;
        }

        return new(Table, Location, [.. _values.Zip(other._values, (own, others) => own ?? others)]);
    }

    /// <summary>The row that says nothing of the columns in which another has the same value.</summary>
    public DatasetRow Without(DatasetRow other) =>
        new(Table, Location, [.. _values.Select((value, index) => IsSame(index, other) ? null : value)]);

    /// <summary>What is wrong with the row by the rules of its columns; problems go to the context.</summary>
    /// <param name="stored">Receives the values.</param>
    public void Check(StoredRow stored, LoadContext context)
    {
        for (var index = 0; index < _values.Length; index++)
        {
            var (column, value) = (Table.Columns[index], ValueAt(index));
            column.Store(value, stored);
            if (column.Fault(value, context) is { } expected)
            {
                context.Problems.Add(Wrong(column, expected));
            }
        }
    }

    public RowProblem Wrong(Column column, string expected) => new(Location, column.Name, Text(column), expected);

    private object? Value(Column column) => ValueAt(Table.IndexOf(column));

    private object? ValueAt(int index) => _values[index] is { } value && !ReferenceEquals(value, Empty) ? value : null;

    private string TextAt(int index) => ValueAt(index) is { } value ? Table.Columns[index].TextOf(value) : string.Empty;

    private bool IsSame(int index, DatasetRow other) => (ValueAt(index), other.ValueAt(index)) switch
    {
        (null, null) => true,
        ({ } one, { } two) => one is UnreadText || two is UnreadText ? one.Equals(two) : Table.Columns[index].AreSame(one, two),
        _ => false,
    };
}
