using System.Globalization;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Text;

namespace KzUkApi.Storage.Dataset;

/// <summary>Stored columns that several tables derive alike.</summary>
internal static class Derivations
{
    /// <summary>What a figure has from its source, and its rank among the figures of the same fact.</summary>
    /// <param name="group">What the figures of the fact have in common.</param>
    public static void Figure(CsvRow row, StoredRow stored, LoadContext context, string adjustment, string group)
    {
        CheckPeriod(row, stored, context);
        var (value, precision) = ((long)stored.Values["value"]!, (long)stored.Values["precision"]!);
        if (precision > 1 && Math.Abs(value) > IntegerColumn.Largest - (precision / 2))
        {
            context.Problems.Add(
                row.Wrong("value", $"a number whose bounds, half of its precision either side, are at most {IntegerColumn.Largest}"));
        }

        var source = context.Find("sources", row["source_id"])!;
        stored.Values["dataset"] = source["dataset"].Length == 0 ? null : source["dataset"];
        stored.Values["group_key"] = group;
        stored.Values["preference_order"] = Preference.Order(
            int.Parse(source["authority"], CultureInfo.InvariantCulture),
            adjustment,
            (DateOnly)stored.Values["published_end"]!,
            (long)stored.Values["precision"]!,
            row["id"]);
    }

    /// <summary>Refuses a period that had not begun when the figure was published, unless that is a forecast.</summary>
    public static void CheckPeriod(CsvRow row, StoredRow stored, LoadContext context)
    {
        var published = (DateOnly)stored.Values["published_end"]!;
        if (stored.Values["period_start"] is DateOnly start && start > published && row["status"] != "forecast")
        {
            context.Problems.Add(
                row.Wrong(
                    "period",
                    $"a period that had begun when the figure was published, {row["published_on"]}; what lies ahead has the status forecast"
                )
            );
        }
    }

    /// <summary>A text as an id: small letters, digits, and hyphens between them.</summary>
    public static string Slug(string text) => TextFolding.Fold(text).Replace(' ', '-');
}
