using KzUkApi.Domain.Figures;

namespace KzUkApi.Storage.Dataset;

/// <summary>Which figure each figure follows: the edition before it of the same fact in the same dataset.</summary>
internal static class Editions
{
    /// <summary>The edition before each figure of a table, by id; figures without one, and tables without figures, have none.</summary>
    public static Dictionary<string, DatasetRow> Before(string table, RecordSet all)
    {
        var before = new Dictionary<string, DatasetRow>(StringComparer.Ordinal);
        var definition = RecordDefinitions.Of(table);
        if (definition.Figure is null)
        {
            return before;
        }

        var facts = all.Rows(table)
            .Values.Select(row => (Row: row, Dataset: DatasetOf(row, all), End: Published(row)))
            .Where(figure => Programme.HasEditions(figure.Dataset))
            .GroupBy(
                figure => string.Join(
                    '|',
                    definition.Series.Append(FigureColumns.Period).Select(figure.Row.Text).Prepend(figure.Dataset)
                ),
                StringComparer.Ordinal
            );
        foreach (var editions in facts)
        {
            foreach (var (earlier, later) in EditionOrder.Pairs(editions, figure => figure.End, figure => definition.Key(figure.Row)))
            {
                before[definition.Key(later.Row)] = earlier.Row;
            }
        }

        return before;
    }

    /// <inheritdoc cref="Revision.KindOf"/>
    public static string? KindOf(DatasetRow earlier, DatasetRow later)
    {
        var figure = later.Table.Figure!;
        return Revision.KindOf(figure(earlier), figure(later));
    }

    private static string? DatasetOf(DatasetRow row, RecordSet all) =>
        all.Find("sources", row[CommonColumns.Source]!)![SourceTable.Dataset];

    private static DateOnly Published(DatasetRow row) => row[CommonColumns.PublishedOn]?.End ?? DateOnly.MaxValue;
}
