namespace KzUkApi.Storage.Dataset;

/// <summary>A table of the reference dataset: its file, its columns, and what is derived from a row as a whole.</summary>
/// <param name="File">Name of the CSV file.</param>
/// <param name="Name">Name of the table in the store.</param>
/// <param name="Columns">The columns, in the order of the header.</param>
internal sealed record ReferenceTable(string File, string Name, params Column[] Columns)
{
    /// <summary>The key that no two rows may share; the id where a row has one.</summary>
    public Func<CsvRow, string> Key { get; init; } = row => row["id"];

    /// <summary>The columns that make the key, for the message about a duplicate.</summary>
    public string KeyColumn { get; init; } = "id";

    /// <summary>The stored column that has the key; commodities have two instead.</summary>
    public string IdColumn => Name == "topics" ? "code" : "id";

    /// <summary>Rules over several columns, and stored columns that no single cell gives.</summary>
    public Action<CsvRow, StoredRow, LoadContext> Derive { get; init; } = (_, _, _) => { };

    /// <summary>Rules over the table as a whole, once all its rows are known.</summary>
    public Action<CsvRow, LoadContext> CheckWithinTable { get; init; } = (_, _) => { };

    /// <summary>A column as answers name the field: <c>date_start</c> is <c>dateStart</c>.</summary>
    public static string FieldOf(string column) => column == "source_id"
        ? "source"
        : string.Concat(column.Split('_').Select((word, index) => index == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary>The rows that a row names, which it rests on.</summary>
    public IEnumerable<(ReferenceTable Table, string Key)> Named(CsvRow row) => Columns.OfType<ReferenceColumn>()
        .Where(column => row[column.Name].Length > 0)
        .Select(column => (ReferenceTables.Of(column.Table), row[column.Name]));

    /// <summary>The columns by which rows of this table name one of another.</summary>
    public IEnumerable<string> Naming(ReferenceTable other) => Columns.OfType<ReferenceColumn>()
        .Where(column => column.Table == other.Name)
        .Select(column => column.Name)
        .Concat(Name == "disputes" ? ["record_id"] : []);

    /// <summary>Reads and checks the file; problems go to the context.</summary>
    public IReadOnlyList<(CsvRow Row, StoredRow Stored)> Read(string folder, LoadContext context)
    {
        var rows = CsvRows.Read(Path.Combine(folder, File), [.. Columns.Select(column => column.Name)], context.Problems);
        return ReadRows(rows, context);
    }

    /// <summary>Checks all rows of the table together; problems go to the context.</summary>
    public IReadOnlyList<(CsvRow Row, StoredRow Stored)> ReadRows(IReadOnlyList<CsvRow> rows, LoadContext context)
    {
        var read = rows.Select(row => (row, CheckAndAdd(row, context))).ToList();
        foreach (var row in rows)
        {
            CheckWithinTable(row, context);
        }

        return read;
    }

    /// <summary>Checks one row by itself; problems go to the context.</summary>
    /// <param name="cellsAreRight">Whether each cell is right by itself; the row as a whole may still be wrong.</param>
    /// <returns>The row as it is stored; of no use where there was a problem.</returns>
    public StoredRow Check(CsvRow row, LoadContext context, out bool cellsAreRight)
    {
        var stored = new StoredRow(Name);
        var before = context.Problems.Count;
        foreach (var column in Columns)
        {
            column.Read(row, stored, context);
        }

        // What is derived relies on cells that are right.
        cellsAreRight = context.Problems.Count == before;
        if (cellsAreRight)
        {
            Derive(row, stored, context);
        }

        return stored;
    }

    private StoredRow CheckAndAdd(CsvRow row, LoadContext context)
    {
        var stored = Check(row, context, out var cellsAreRight);
        if (cellsAreRight && !context.Add(Name, Key(row), row))
        {
            var first = context.Find(Name, Key(row))!;
            context.Problems.Add(new(File, row.Line, KeyColumn, Key(row), $"the same key stands in line {first.Line}"));
        }

        return stored;
    }
}
