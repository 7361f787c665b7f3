using System.Globalization;
using KzUkApi.Domain.Figures;

namespace KzUkApi.Http.Representations;

/// <summary>The second sheet of a workbook: where its rows come from, what to know about them, what the columns mean.</summary>
internal static class XlsxNotes
{
    /// <summary>A cell of a workbook cannot have more characters.</summary>
    private const int LongestCell = 32_767;

    private const string Cut = " ... (cut here: a cell has no room for more; CSV has all of it)";

    private const string Licence = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    private static readonly string[] Keys =
    [
        .. Enumerable.Range(0, 999).Select(index => index.ToString("d3", CultureInfo.InvariantCulture)),
    ];

    public static string ColumnKey(int index) => Keys[index];

    public static object? Fitting(object? cell) => cell switch
    {
        string { Length: > LongestCell } text => text[..(LongestCell - Cut.Length)] + Cut,
        bool truth => CellShape.Text(truth),
        _ => cell,
    };

    /// <summary>Lines of four cells.</summary>
    public static IEnumerable<object?[]> Lines(RowSet rows, TableShape table, IEnumerable<SourceReference> sources)
    {
        var meta = rows.Meta;
        yield return ["About", rows.Name, null, null];
        yield return ["Address", rows.Address, null, null];
        yield return ["Data version", meta.DataVersion, null, null];
        yield return ["As of", meta.AsOf?.ToString("O", CultureInfo.InvariantCulture) ?? "all that is held", null, null];
        yield return ["Attribution", meta.Attribution, null, null];
        yield return ["Open Government Licence", Licence, null, null];
        yield return ["Dates", "As published: a day, month or year. An empty cell means that there is no value, never zero.", null, null];
        foreach (var warning in meta.Warnings)
        {
            yield return ["Warning", warning.Detail, warning.Code, warning.Count];
        }

        yield return ["Source", "Publisher and title", "Published on", "Address"];
        foreach (var source in sources)
        {
            yield return [source.Id, $"{source.Publisher}: {source.Title}", source.PublishedOn, source.Url];
        }

        yield return ["Column", "Meaning", null, null];
        foreach (var column in table.All)
        {
            yield return [column.Name, ColumnTexts.Of(column.Field), null, null];
        }
    }
}
