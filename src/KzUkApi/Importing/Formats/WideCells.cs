using KzUkApi.Importing.Reading;
using KzUkApi.Storage.Dataset;
namespace KzUkApi.Importing.Formats;

/// <summary>A line that has one figure a column: what its columns mean, and each of its cells.</summary>
/// <param name="Section">The sheet; null where the file has none.</param>
/// <param name="Labels">The first cells, by which the line is known, under their header.</param>
internal sealed record WideLine(string? Section, IReadOnlyList<string> Header, IReadOnlyList<string> Cells, int Labels, int Line)
{
    /// <summary>The cells after the labels: their column, what stands there, where, and how it can be written again.</summary>
    public IEnumerable<(string Header, string Value, FileLocation Place, CellPart Part)> Values(bool isWorkbook)
    {
        for (var index = Labels; index < Header.Count; index++)
        {
            var value = index < Cells.Count ? Cells[index].Trim() : string.Empty;
            var place = Section is null
                ? new FileLocation(Line)
                : new FileLocation(isWorkbook ? null : Line, Section, isWorkbook ? Letters(index) + Line : null);
            yield return (
                Header[index],
                value,
                place,
                new(Section, [.. Header.Take(Labels)], [.. Cells.Take(Labels)], Header[index], value)
            );
        }
    }

    /// <summary>A column of a sheet by its number from zero: A, B, ... Z, AA.</summary>
    public static string Letters(int column) =>
        column < 26 ? $"{(char)('A' + column)}" : Letters((column / 26) - 1) + (char)('A' + (column % 26));
}
