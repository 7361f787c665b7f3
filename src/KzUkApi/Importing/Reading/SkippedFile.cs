using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;

namespace KzUkApi.Importing.Reading;

/// <summary>A part of a file that can be written out again: a line, a cell with its labels, or a JSON value.</summary>
internal abstract record FilePart;

/// <param name="Header">The header under which the line stands.</param>
internal sealed record LinePart(string[] Header, string[] Cells) : FilePart;

/// <param name="Section">The sheet; null where the file has none.</param>
/// <param name="Labels">The first cells of the line, by which it is known.</param>
internal sealed record CellPart(
    string? Section,
    IReadOnlyList<string> LabelHeader,
    IReadOnlyList<string> Labels,
    string Header,
    string Value
) : FilePart;

internal sealed record JsonPart(string Json) : FilePart;

/// <param name="Path">The names that lead to a value of nested objects.</param>
internal sealed record TreePart(IReadOnlyList<string> Path, string Json) : FilePart;

/// <summary>Writes the parts of a file that were skipped in the form of the file.</summary>
/// <param name="header">The header of a file whose parts are lines.</param>
internal sealed class SkippedFile(IReadOnlyList<string> header)
{
    // Lines of several headers may stand in one file.
    private static readonly CsvWriterOptions Lines = new() { NewLine = "\n", ValidateFieldCount = false };

    /// <summary>What stands before and after the values of a JSON file.</summary>
    public (string Before, string After)? Frame { get; init; }

    /// <summary>Whether the file is one of nested objects.</summary>
    public bool IsTree { get; init; }

    public string Extension => Frame is null && !IsTree ? ".csv" : ".json";

    public string Write(IReadOnlyCollection<FilePart> parts)
    {
        var text = new StringBuilder();
        if (Frame is { } frame)
        {
            return text.Append(frame.Before)
                .AppendJoin(",\n", parts.OfType<JsonPart>().Select(part => part.Json).Distinct())
                .Append(frame.After)
                .Append('\n')
                .ToString();
        }

        if (IsTree)
        {
            Tree(text, [.. parts.OfType<TreePart>()], 0);
            return text.Append('\n').ToString();
        }

        using var output = new StringWriter(text, CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(output, Lines, leaveOpen: true))
        {
            WriteLines(csv, output, parts);
            csv.Flush();
            WriteCells(csv, output, parts);
        }

        return text.ToString();
    }

    private void WriteLines(CsvWriter csv, StringWriter output, IReadOnlyCollection<FilePart> parts)
    {
        foreach (var lines in parts.OfType<LinePart>().Distinct().GroupBy(part => string.Join(',', part.Header)))
        {
            Line(csv, output, header.Count == 0 ? lines.First().Header : header);
            foreach (var line in lines)
            {
                Line(csv, output, line.Cells);
            }
        }
    }

    private static void WriteCells(CsvWriter csv, StringWriter output, IReadOnlyCollection<FilePart> parts)
    {
        foreach (var row in parts.OfType<CellPart>().GroupBy(part => (part.Section, string.Join('\u001F', part.Labels))))
        {
            var cells = row.DistinctBy(part => part.Header).ToList();
            if (row.Key.Section is { } section)
            {
                output.Write($"# {section}\n");
            }

            Line(csv, output, [.. cells[0].LabelHeader, .. cells.Select(cell => cell.Header)]);
            Line(csv, output, [.. cells[0].Labels, .. cells.Select(cell => cell.Value)]);
            csv.Flush();
        }
    }

    private static void Tree(StringBuilder text, IReadOnlyList<TreePart> parts, int depth)
    {
        if (depth == parts[0].Path.Count)
        {
            text.Append(parts[0].Json);
            return;
        }

        foreach (var (index, branch) in parts.GroupBy(part => part.Path[depth], StringComparer.Ordinal).Index())
        {
            text.Append(index == 0 ? '{' : ',').Append('"').Append(JsonEncodedText.Encode(branch.Key)).Append("\":");
            Tree(text, [.. branch], depth + 1);
        }

        text.Append('}');
    }

    // A line that is empty stays so; as a record it would be written as an empty cell in quotation marks.
    private static void Line(CsvWriter csv, StringWriter output, IReadOnlyList<string> cells)
    {
        if (cells is [{ Length: 0 }])
        {
            csv.Flush();
            output.Write('\n');
            return;
        }

        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }
}
