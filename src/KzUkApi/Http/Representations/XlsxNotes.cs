using KzUkApi.Domain.Figures;

namespace KzUkApi.Http.Representations;

/// <summary>A line of the second sheet: four cells.</summary>
internal sealed record NoteLine(params object?[] Cells)
{
    public bool IsHeading { get; init; }
}

/// <summary>The second sheet of a workbook: where its rows come from, what to know about them, what the columns mean.</summary>
internal static class XlsxNotes
{
    private const string Licence = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    public static IEnumerable<NoteLine> Lines(RowSet rows, TableShape table, IEnumerable<SourceReference> sources)
    {
        var meta = rows.Meta;
        yield return new("About", rows.Name, null, null) { IsHeading = true };
        yield return new("Address", rows.Address, null, null);
        yield return new("Data version", meta.DataVersion, null, null);
        yield return new("As of", meta.AsOf is { } day ? day : "all that is held", null, null);
        yield return new("Attribution", meta.Attribution, null, null);
        yield return new("Open Government Licence", Licence, null, null);
        yield return new(
            "Dates", "A whole day is a date, a month or year is text. An empty cell means that there is no value, never zero.", null, null);
        foreach (var warning in meta.Warnings)
        {
            yield return new("Warning", warning.Detail, warning.Code, warning.Count);
        }

        yield return new("Source", "Publisher and title", "Published on", "Address") { IsHeading = true };
        foreach (var source in sources)
        {
            yield return new(
                source.Id, $"{source.Publisher}: {source.Title}", XlsxCells.Value(source.PublishedOn, isDate: true), source.Url);
        }

        yield return new("Column", "Meaning", null, null) { IsHeading = true };
        foreach (var column in table.Columns)
        {
            yield return new(column.Name, ColumnTexts.Of(column.Field), null, null);
        }
    }
}
