using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Text;

namespace KzUkApi.Storage.Dataset;

/// <summary>Stored columns that several tables derive alike.</summary>
internal static class Derivations
{
    /// <summary>What a figure has from its source, and its rank among the figures of the same fact.</summary>
    /// <param name="group">What the figures of the fact have in common.</param>
    public static void Figure(DatasetRow row, StoredRow stored, LoadContext context, string? adjustment, string group)
    {
        var source = context.Find("sources", row[CommonColumns.Source]!)!;
        stored.Values["dataset"] = source[SourceTable.Dataset];
        stored.Values["group_key"] = group;
        stored.Values["preference_order"] = Preference.Order(
            (int)source[SourceTable.Authority]!,
            adjustment,
            row[CommonColumns.PublishedOn]!.Value.End,
            row[FigureColumns.Precision]!.Value,
            row.Text(row.Table.Id!));
    }

    /// <summary>
    /// Refuses a number whose bounds not every reader of JSON keeps, and a period that had not begun when the figure was published,
    /// unless that is a forecast.
    /// </summary>
    /// <param name="status">The column that says so; null where the table has none.</param>
    public static void CheckFigure(DatasetRow row, IntegerColumn value, LoadContext context, CodeColumn? status = null)
    {
        var precision = row[FigureColumns.Precision]!.Value;
        if (precision > 1 && Math.Abs(row[value]!.Value) > IntegerColumn.Largest - (precision / 2))
        {
            context.Problems.Add(
                row.Wrong(value, $"a number whose bounds, half of its precision either side, are at most {IntegerColumn.Largest}")
            );
        }

        var published = row[CommonColumns.PublishedOn]!.Value.End;
        if (row[FigureColumns.Period]!.Value.Start is { } start
            && start > published
            && (status is null || row[status] != Preference.Forecast))
        {
            context.Problems.Add(
                row.Wrong(
                    FigureColumns.Period,
                    $"a period that had begun when the figure was published, {row.Text(CommonColumns.PublishedOn)}"
                        + (status is null ? string.Empty : "; what lies ahead has the status forecast")
                )
            );
        }
    }

    /// <summary>A text as an id: small letters, digits, and hyphens between them.</summary>
    public static string Slug(string text) => TextFolding.Fold(text).Replace(' ', '-');
}
