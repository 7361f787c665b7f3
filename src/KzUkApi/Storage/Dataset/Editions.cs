using System.Globalization;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;

namespace KzUkApi.Storage.Dataset;

/// <summary>Which figure each figure follows: the edition before it of the same fact in the same dataset.</summary>
internal static class Editions
{
    /// <summary>The columns by which an edition says how much it is. Its standing is the judgement of this dataset, not a statement of the edition.</summary>
    public static readonly IReadOnlyList<string> Said = ["value", "qualifier", "precision", "as_published"];

    /// <summary>The edition before each figure of a table, by id; figures without one, and tables without figures, have none.</summary>
    public static Dictionary<string, CsvRow> Before(string table, RecordSet all)
    {
        var before = new Dictionary<string, CsvRow>(StringComparer.Ordinal);
        var definition = RecordDefinitions.Of(table);
        if (!definition.IsFigure)
        {
            return before;
        }

        var facts = all.Rows(table)
            .Values.Select(row => (Row: row, Dataset: all.Find("sources", row["source_id"])!["dataset"], End: Published(row)))
            .Where(figure => Programme.HasEditions(figure.Dataset))
            .GroupBy(
                figure => string.Join(
                    '|',
                    definition.Series.Append("period").Select(column => figure.Row[column]).Prepend(figure.Dataset)
                ),
                StringComparer.Ordinal
            );
        foreach (var editions in facts)
        {
            foreach (var (earlier, later) in EditionOrder.Pairs(editions, figure => figure.End, figure => figure.Row["id"]))
            {
                before[later.Row["id"]] = earlier.Row;
            }
        }

        return before;
    }

    /// <inheritdoc cref="Revision.KindOf"/>
    public static string? KindOf(CsvRow earlier, CsvRow later) => Revision.KindOf(Stated(earlier), Stated(later));

    private static StatedValue Stated(CsvRow row) =>
        new(
            long.Parse(row["value"], CultureInfo.InvariantCulture),
            long.Parse(row["precision"], CultureInfo.InvariantCulture),
            row["qualifier"],
            InvestmentMeasure.IsSigned(row.Cells.GetValueOrDefault("measure"))
        );

    private static DateOnly Published(CsvRow row) => PartialDate.TryParse(row["published_on"], out var date) ? date.End : DateOnly.MaxValue;
}
