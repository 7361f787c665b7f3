namespace KzUkApi.Exporting;

/// <summary>What can be taken away whole.</summary>
internal sealed record ExportIndex
{
    /// <summary>Version of the data: it changes with any row and with nothing else.</summary>
    public required string DataVersion { get; init; }

    /// <summary>Every table, each after those it refers to.</summary>
    public required IReadOnlyList<ExportTable> Tables { get; init; }

    /// <summary>
    /// Address of a zip with all tables as CSV, their description (`datapackage.json`), the data dictionary and the licences.
    /// It never changes, and takes byte ranges.
    /// </summary>
    public required string Archive { get; init; }

    /// <summary>Whom to name when the data are used.</summary>
    public required string Attribution { get; init; }
}

/// <summary>One table of the dataset.</summary>
internal sealed record ExportTable
{
    /// <summary>Its name, as in the addresses below.</summary>
    /// <example>trade</example>
    public required string Name { get; init; }

    /// <summary>What a row is.</summary>
    public required string Description { get; init; }

    /// <summary>How many rows it has.</summary>
    public required long Rows { get; init; }

    /// <summary>Its columns, in the order of the header.</summary>
    public required IReadOnlyList<ExportColumn> Columns { get; init; }

    /// <summary>Address of the table as CSV.</summary>
    public required string Csv { get; init; }

    /// <summary>Address of the table as NDJSON: a JSON object a line.</summary>
    public required string Ndjson { get; init; }

    /// <summary>Address of the table as one JSON array.</summary>
    public required string Json { get; init; }

    /// <summary>Address of the description of the CSV (CSV on the Web).</summary>
    public required string CsvMetadata { get; init; }
}

/// <summary>One column of a table.</summary>
internal sealed record ExportColumn
{
    /// <summary>Its name in the header.</summary>
    /// <example>published_on</example>
    public required string Name { get; init; }

    /// <summary>`string`, `integer`, `number` or `boolean` (`yes`, `no`).</summary>
    public required string Datatype { get; init; }

    /// <summary>What it means.</summary>
    public required string Description { get; init; }
}
