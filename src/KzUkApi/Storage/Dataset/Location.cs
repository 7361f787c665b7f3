namespace KzUkApi.Storage.Dataset;

/// <summary>Where a row comes from: a file, the body of a request, or the store.</summary>
internal abstract record Location
{
    /// <summary>Name of the file; of other rows, the file that the dataset has for their table.</summary>
    public abstract string File { get; init; }
}

/// <summary>A place in a file.</summary>
/// <param name="Line">The line where the record begins; null for workbooks and JSON.</param>
/// <param name="Sheet">The sheet of a workbook, or the part of a file that is like one.</param>
/// <param name="Cell">The cell of a sheet, as C5.</param>
/// <param name="Path">The place in a JSON document, as $.observations[3].</param>
internal sealed record FileLocation(int? Line = null, string? Sheet = null, string? Cell = null, string? Path = null) : Location
{
    public override string File { get; init; } = string.Empty;

    /// <summary>The place without the name of the file.</summary>
    public override string ToString() => string.Join(", ", new[]
    {
        Line is null ? null : $"line {Line}",
        Sheet is null ? null : $"sheet '{Sheet}'",
        Cell is null ? null : $"cell {Cell}",
        Path,
    }.OfType<string>());
}

/// <summary>A record, or a part of one, in the body of a request.</summary>
/// <param name="Pointer">Its JSON pointer; empty for the body as a whole.</param>
internal sealed record BodyLocation(RecordDefinition Table, string Pointer) : Location
{
    public override string File { get; init; } = Table.File;

    /// <summary>The JSON pointer of a column.</summary>
    public string PointerTo(string? column) => column is null ? Pointer : $"{Pointer}/{RecordDefinition.FieldOf(column)}";

    public override string ToString() => Pointer;
}

/// <summary>A row that was stored before.</summary>
internal sealed record StoreLocation(RecordDefinition Table) : Location
{
    public override string File { get; init; } = Table.File;

    public override string ToString() => "stored";
}
