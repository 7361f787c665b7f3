using System.Globalization;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Text;

namespace KzUkApi.Storage.Dataset;

/// <summary>Rules over several columns of a row, and the stored columns that follow from them.</summary>
internal static class Derivations
{
    /// <summary>Where the record named by a dispute stands, by its <c>table</c>; figures may be held nowhere, so they are not listed.</summary>
    private static readonly Dictionary<string, string> DisputedTables = new(StringComparer.Ordinal)
    {
        ["agreements"] = "agreements",
        ["agreement_events"] = "agreements",
        ["institutions"] = "institutions",
        ["meetings"] = "meetings",
        ["meeting_participants"] = "meetings",
        ["milestones"] = "milestones",
    };

    public static Action<CsvRow, StoredRow, LoadContext> SearchText(params string[] columns) =>
        (row, stored, _) => Search(row, stored, columns);

    public static void Source(CsvRow row, StoredRow stored, LoadContext context)
    {
        if (row["published_on"].Length == 0 != (row["published_on_basis"].Length == 0))
        {
            context.Problems.Add(row.Wrong("published_on_basis", "stated with a date of publication, and only with one"));
        }

        Search(row, stored, "publisher", "title");
        stored.Values["publisher_search"] = TextFolding.Fold(row["publisher"]);
    }

    public static void CommodityParent(CsvRow row, LoadContext context)
    {
        if (row["parent"].Length > 0 && context.Find("commodities", $"{row["classification"]} {row["parent"]}") is null)
        {
            context.Problems.Add(row.Wrong("parent", "a code of the same classification"));
        }
    }

    public static void TradeFlow(CsvRow row, StoredRow stored, LoadContext context)
    {
        var (classification, commodity) = (row["classification"], row["commodity"]);
        if (classification == "TOTAL" != (commodity.Length == 0))
        {
            context.Problems.Add(row.Wrong("commodity", "empty for TOTAL, a code for every other classification"));
        }
        else if (commodity.Length > 0 && context.Find("commodities", $"{classification} {commodity}") is null)
        {
            context.Problems.Add(row.Wrong("commodity", $"no such {classification} code in commodities"));
        }

        if (row["reporter"] == row["partner"])
        {
            context.Problems.Add(row.Wrong("partner", "another country than the reporter"));
        }

        stored.Values["level"] = commodity.Length == 0 ? null : context.Find("commodities", $"{classification} {commodity}")?["level"];
        stored.Values["period_order"] = Period.TryParse(row["period"], out var period) ? period.Order : null;
        Figure(row, stored, context, row["adjustment"], TradeGroup(row));
    }

    /// <summary>What the figures of one fact have in common.</summary>
    public static string TradeGroup(CsvRow row) =>
        string.Join(
            '|',
            row["reporter"],
            row["partner"],
            row["flow"],
            row["product_type"],
            row["classification"],
            row["commodity"],
            row["period"]
        );

    public static void Investment(CsvRow row, StoredRow stored, LoadContext context)
    {
        if (row["qualifier"] == Interval.TopN != (row["unit"] == "rank" && row["qualifier"] != "exact"))
        {
            context.Problems.Add(row.Wrong("qualifier", "top-n for ranks, and exact or top-n only for them"));
        }

        if (row["unit"] == "rank" && (long)stored.Values["value"]! < 1)
        {
            context.Problems.Add(row.Wrong("value", "at least 1: ranks begin there"));
        }

        Figure(row, stored, context, string.Empty,
            string.Join('|', row["measure"], row["investor"], row["host"], row["reporter"], row["sector"], row["period"]));
    }

    private static void Figure(CsvRow row, StoredRow stored, LoadContext context, string adjustment, string group)
    {
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

    public static void Claim(CsvRow row, StoredRow stored, LoadContext context)
    {
        var list = row["subject"] == "trade" ? Codes.Flows : Codes.Measures;
        if (list.Find(row["measure"])?.Value != row["measure"])
        {
            context.Problems.Add(row.Wrong("measure", $"one of {string.Join(", ", list.Values)}"));
        }

        if ((long)stored.Values["precision_units"]! <= 0)
        {
            context.Problems.Add(row.Wrong("precision", "above zero"));
        }
    }

    /// <summary>An exchange rate has no id of its own: its key, in small letters, is one.</summary>
    public static string ExchangeRateId(CsvRow row) =>
        Slug($"{row["base"]} {row["quote"]} {row["period"]} {row["source_id"]}");

    public static void ExchangeRate(CsvRow row, StoredRow stored, LoadContext context)
    {
        stored.Values["id"] = ExchangeRateId(row);
        if ((string?)stored.Values["frequency"] is not (Period.Year or Period.Month))
        {
            context.Problems.Add(row.Wrong("period", "a year or a month"));
        }

        if ((long)stored.Values["rate_units"]! <= 0)
        {
            context.Problems.Add(row.Wrong("rate", "above zero"));
        }

        if (row["base"] == row["quote"])
        {
            context.Problems.Add(row.Wrong("quote", "another currency than the base"));
        }
    }

    public static void Agreement(CsvRow row, StoredRow stored, LoadContext context)
    {
        stored.Values["title_search_text"] = TextFolding.Fold(row["title"]);
        Search(row, stored, "title", "signatories", "treaty_series", "note");
    }

    public static string ParticipantId(CsvRow row) => Slug($"{row["meeting_id"]} {row["name"]}");

    public static void Participant(CsvRow row, StoredRow stored, LoadContext context)
    {
        stored.Values["id"] = ParticipantId(row);
        Search(row, stored, "name");
    }

    public static void Meeting(CsvRow row, StoredRow stored, LoadContext context)
    {
        if (stored.Values["date_end_end"] is DateOnly end && end < (DateOnly)stored.Values["date_start_start"]!)
        {
            context.Problems.Add(row.Wrong("date_end", "not before date_start"));
        }

        stored.Values["last_day"] = stored.Values["date_end_end"] ?? stored.Values["date_start_end"];
        Search(row, stored, "city", "note", "series", "id");
    }

    public static void Ambassador(CsvRow row, StoredRow stored, LoadContext context)
    {
        if (stored.Values["to_end"] is DateOnly to && stored.Values["from_start"] is DateOnly from && to < from)
        {
            context.Problems.Add(row.Wrong("to", "not before from"));
        }

        Search(row, stored, "name");
    }

    public static void Statement(CsvRow row, StoredRow stored, LoadContext context)
    {
        Search(row, stored, "speaker", "office", "paraphrase");
        stored.Values["speaker_search"] = TextFolding.Fold(row["speaker"]);
    }

    public static void Dispute(CsvRow row, StoredRow stored, LoadContext context)
    {
        var table = row["table"];
        if (DisputedTables.TryGetValue(table, out var owner))
        {
            if (context.Find(owner, row["record_id"]) is null)
            {
                context.Problems.Add(row.Wrong("record_id", $"no such row in {owner}"));
            }
        }
        else if (table is not ("ambassadors" or "figures"))
        {
            context.Problems.Add(row.Wrong("table", $"one of {string.Join(", ", DisputedTables.Keys)}, ambassadors, figures"));
        }

        if (row["chosen"] == "yes" && row["scope"] == "open")
        {
            context.Problems.Add(row.Wrong("chosen", "no: an open dispute has no chosen value"));
        }
    }

    private static void Search(CsvRow row, StoredRow stored, params string[] columns) =>
        stored.Values["search_text"] = TextFolding.Fold(string.Join(' ', columns.Select(column => row[column])));

    private static string Slug(string text) => TextFolding.Fold(text).Replace(' ', '-');
}
