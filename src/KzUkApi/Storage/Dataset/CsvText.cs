namespace KzUkApi.Storage.Dataset;

/// <summary>Cells as RFC 4180 writes them.</summary>
internal static class CsvText
{
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create(",\"\r\n");

    /// <summary>A cell, in quotation marks only where it needs them.</summary>
    public static string Cell(string cell) => cell.AsSpan().ContainsAny(Special)
        ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : cell;

    public static string Line(IEnumerable<string> cells) => string.Join(',', cells.Select(Cell));
}
