namespace KzUkApi.Storage.Dataset;

/// <summary>How rows are named, and which rows they name.</summary>
internal sealed partial class RecordDefinition
{
    /// <summary>The key that no two rows may share; the id where a row has one.</summary>
    public Func<DatasetRow, string> Key
    {
        get => field ??= row => row.Text(Id!);
        init;
    }

    /// <summary>The columns that no two rows share together.</summary>
    public IReadOnlyList<Column> KeyColumns
    {
        get => field ??= [Id!];
        init;
    }

    /// <summary>The names of the columns that make the key, for the message about a duplicate.</summary>
    public string KeyNames
    {
        get => field ??= string.Join(", ", KeyColumns.Select(column => column.Name));
        init;
    }

    /// <summary>The stored column that has the key; commodities have two instead.</summary>
    public string IdColumn => Id?.Name ?? "id";

    /// <summary>The column by which lists and search name a record, where several rows make one.</summary>
    public TextColumn? Shared { get; init; }

    /// <summary>The stored column by which lists and search name a record.</summary>
    public string RecordColumn => Shared?.Name ?? IdColumn;

    /// <summary>The column of the topics under which a row, or its record, is filed; null where it has none.</summary>
    public TopicsColumn? Topics => (PartOf is { } part ? RecordDefinitions.Of(part.Table) : this).Columns
        .OfType<TopicsColumn>()
        .SingleOrDefault();

    /// <summary>A column as answers name the field: <c>date_start</c> is <c>dateStart</c>.</summary>
    public static string FieldOf(string column) => column == "source_id"
        ? "source"
        : string.Concat(column.Split('_').Select((word, index) => index == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary>The record under which a row is served, searched and told: its own, or the one of which it is a part.</summary>
    public (string Type, string Id) Owner(DatasetRow row) =>
        PartOf is { } part ? (RecordDefinitions.Of(part.Table).Type, row.Text(part.Column))
        : Shared is null ? (Type, Key(row))
        : (Type, row.Text(Shared));

    /// <summary>The rows that a row names, which it rests on.</summary>
    public IEnumerable<(RecordDefinition Table, string Key)> Named(DatasetRow row) => Columns.OfType<ReferenceColumn>()
        .Where(column => row[column] is not null)
        .Select(column => (RecordDefinitions.Of(column.Table), row[column]!));

    /// <summary>Columns that name a row of any table.</summary>
    public IReadOnlyList<TextColumn> NamingColumns { get; init; } = [];

    /// <summary>The columns by which rows of this table name one of another.</summary>
    public IEnumerable<TextColumn> Naming(RecordDefinition other) => Columns.OfType<ReferenceColumn>()
        .Where(column => column.Table == other.Name)
        .Concat(NamingColumns);

    /// <summary>The place of a column in the table; a column of another table has none, which is a fault of the program.</summary>
    public int IndexOf(Column column)
    {
        for (var index = 0; index < Columns.Length; index++)
        {
            if (ReferenceEquals(Columns[index], column))
            {
                return index;
            }
        }

        throw new ArgumentException($"{Name} has no such column as {column.Name}.", nameof(column));
    }
}
