namespace KzUkApi.Importing.Formats;

/// <summary>Tells what stands between the cells of a table, where it is no comma.</summary>
internal static class Separators
{
    /// <summary>What is wrong with a first line; null where nothing is.</summary>
    public static string? Fault(string line) =>
        line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase)
            ? "a header in the first line: a line sep= is read by Excel only; leave it out, and put commas between cells"
        : Other(line) is { } other
            ? $"commas between cells: this file has {other}, as Excel writes it in some countries; save it as CSV with commas (RFC 4180)"
        : null;

    private static string? Other(string line) =>
        line.Contains(',', StringComparison.Ordinal) ? null
        : line.Contains(';', StringComparison.Ordinal) ? "semicolons"
        : line.Contains('\t', StringComparison.Ordinal) ? "tabs"
        : null;
}
