namespace KzUkApi.Storage.Dataset;

/// <summary>One record before and after a change, as cells.</summary>
/// <param name="Key">The key of the record in its table.</param>
/// <param name="Before">Null where there was none.</param>
/// <param name="After">Null where there is none any more.</param>
internal sealed record RecordChange(RecordDefinition Table, string Key, CsvRow? Before, CsvRow? After)
{
    /// <summary>Whether the cells that the one row states are those of the other; an empty cell and none are the same.</summary>
    public static bool Same(CsvRow? one, CsvRow? other) =>
        one is null || other is null
            ? one is null && other is null
            : one.Cells.All(cell => other[cell.Key] == cell.Value);
}
