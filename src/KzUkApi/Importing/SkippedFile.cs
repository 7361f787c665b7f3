using System.Text;
using System.Text.Json;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Importing;

/// <summary>A part of a file that can be written out again: a line, a cell with its labels, or a JSON value.</summary>
internal abstract record FilePart;

/// <param name="Header">The header under which the line stands.</param>
internal sealed record LinePart(IReadOnlyList<string> Header, IReadOnlyList<string> Cells) : FilePart;

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

        foreach (var lines in parts.OfType<LinePart>().Distinct().GroupBy(part => string.Join(',', part.Header)))
        {
            Line(text, header.Count == 0 ? lines.First().Header : header);
            foreach (var line in lines)
            {
                Line(text, line.Cells);
            }
        }

        foreach (var row in parts.OfType<CellPart>().GroupBy(part => (part.Section, string.Join('\u001F', part.Labels))))
        {
            var cells = row.DistinctBy(part => part.Header).ToList();
            text.Append(row.Key.Section is null ? string.Empty : $"# {row.Key.Section}\n");
            Line(text, [.. cells[0].LabelHeader, .. cells.Select(cell => cell.Header)]);
            Line(text, [.. cells[0].Labels, .. cells.Select(cell => cell.Value)]);
        }

        return text.ToString();
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

    private static void Line(StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin(',', cells.Select(CsvText.Cell)).Append('\n');
}
