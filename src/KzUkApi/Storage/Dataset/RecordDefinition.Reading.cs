namespace KzUkApi.Storage.Dataset;

/// <summary>Reads and checks the rows of the table.</summary>
internal sealed partial record RecordDefinition
{
    /// <summary>Reads and checks the file; problems go to the context.</summary>
    public IReadOnlyList<(CsvRow Row, StoredRow Stored)> Read(string folder, LoadContext context)
    {
        var path = System.IO.Path.Combine(folder, File);
        return IsOptional && !System.IO.File.Exists(path) ? [] : ReadRows(CsvRows.Read(path, this, context.Problems), context);
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
            foreach (var column in SearchColumns)
            {
                stored.Values[column.Name] = column.Searchable(row);
            }

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
            context.Problems.Add(new(row.Location, KeyColumn, Key(row), $"the same key stands in {first.Location}"));
        }

        return stored;
    }
}
