namespace KzUkApi.Storage.Dataset;

/// <summary>Reads and checks the rows of the table.</summary>
internal sealed partial class RecordDefinition
{
    /// <summary>Reads and checks the file; problems go to the context.</summary>
    public IReadOnlyList<(DatasetRow Row, StoredRow Stored)> Read(string folder, LoadContext context)
    {
        var path = System.IO.Path.Combine(folder, File);
        return IsOptional && !System.IO.File.Exists(path) ? [] : ReadRows(CsvRows.Read(path, this, context.Problems), context);
    }

    /// <summary>Checks all rows of the table together; problems go to the context.</summary>
    public IReadOnlyList<(DatasetRow Row, StoredRow Stored)> ReadRows(IReadOnlyList<DatasetRow> rows, LoadContext context)
    {
        var read = rows.Select(row => (row, CheckAndAdd(row, context))).ToList();
        foreach (var row in rows)
        {
            CheckWithinTable(row, context);
        }

        return read;
    }

    /// <summary>Checks one row by itself; problems go to the context.</summary>
    /// <param name="valuesAreRight">Whether each value is right by itself; the row as a whole may still be wrong.</param>
    /// <returns>The row as it is stored; of no use where there was a problem.</returns>
    public StoredRow Check(DatasetRow row, LoadContext context, out bool valuesAreRight)
    {
        var stored = new StoredRow(Name, Columns.Length + 16);
        var before = context.Problems.Count;
        row.Check(stored, context);

        // What is derived relies on values that are right.
        valuesAreRight = context.Problems.Count == before;
        if (valuesAreRight)
        {
            foreach (var column in SearchColumns)
            {
                stored.Values[column.Name] = column.Searchable(row);
            }

            Derive(row, stored, context);
        }

        return stored;
    }

    private StoredRow CheckAndAdd(DatasetRow row, LoadContext context)
    {
        var stored = Check(row, context, out var valuesAreRight);
        if (valuesAreRight && !context.Add(Name, Key(row), row))
        {
            var first = context.Find(Name, Key(row))!;
            context.Problems.Add(new(row.Location, KeyNames, Key(row), $"the same key stands in {first.Location}"));
        }

        return stored;
    }
}
