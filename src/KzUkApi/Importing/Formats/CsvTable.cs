using KzUkApi.Importing.Reading;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Importing.Formats;

/// <summary>One line of a CSV file under a known header.</summary>
internal sealed record CsvRecord(int Line, LinePart Part)
{
    // The last of two columns with one name would hide the first: headers are checked for that. A header that ends with a comma has
    // an empty last column, and not every line the comma for it.
    private Dictionary<string, string> ByName => field ??= Part
        .Header.Zip(Part.Cells.Append(string.Empty))
        .ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);

    public FileLocation Place => new(Line);

    public string this[string column] => ByName[column];
}

/// <summary>Reads CSV files whose header must be a known one.</summary>
internal static class CsvTable
{
    /// <summary>The lines under the header; a wrong header fails the file, a wrong number of cells refuses the line.</summary>
    /// <param name="isHeader">What is wrong with a header: its cell and what was expected; null where it is right.</param>
    public static IEnumerable<CsvRecord> Read(ImportFile file, ImportDraft draft, Func<IReadOnlyList<string>, string?> isHeader)
    {
        string[]? header = null;
        foreach (var (line, cells) in CsvLines.Read(file.Bytes, (line, expected) => draft.Fail(expected, line)))
        {
            if (header is null)
            {
                header = [.. cells.Select(cell => cell.Trim())];
                if ((Separators.Fault(file.FirstLine) ?? isHeader(header)) is { } expected)
                {
                    draft.Fail(expected, line);
                    yield break;
                }

                draft.Form = new(header);
                continue;
            }

            if (cells.All(cell => cell.Length == 0))
            {
                // Spreadsheets leave lines of separators behind where rows were emptied.
                continue;
            }

            var part = new LinePart(header, cells);
            if (cells.Length == header.Length || (header[^1].Length == 0 && cells.Length == header.Length - 1))
            {
                yield return new(line, part);
            }
            else
            {
                draft.Refuse(part, new(line), null, null, $"{header.Length} cells expected, {cells.Length} found: is a comma unquoted?");
            }
        }

        if (header is null && draft.Faults.Count == 0)
        {
            draft.Fail("the file is empty; a header was expected", 1);
        }
    }

    /// <summary>Compares a header with that of a table, whose optional columns may be missing.</summary>
    public static string? Compare(IReadOnlyList<string> header, RecordDefinition table) =>
        table.IsHeader(header) ? null : Compare(header, table.Header);

    /// <summary>Compares a header with the one that is known.</summary>
    public static string? Compare(IReadOnlyList<string> header, IReadOnlyList<string> known)
    {
        for (var index = 0; index < Math.Max(header.Count, known.Count); index++)
        {
            var (has, wants) = (header.ElementAtOrDefault(index), known.ElementAtOrDefault(index));
            if (has != wants)
            {
                has = has is null ? null : Truncated.Of(has);
                return wants is null
                    ? $"unknown header: column {index + 1} '{has}' is one more than known; the header is {string.Join(',', known)}"
                    : $"unknown header: column {index + 1} is '{has}', '{wants}' was expected; the header is {string.Join(',', known)}";
            }
        }

        return null;
    }
}
