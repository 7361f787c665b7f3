using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Periods;

namespace KzUkApi.Storage.Dataset;

/// <summary>Average exchange rates.</summary>
internal static class ExchangeRateTable
{
    public static readonly RecordDefinition Definition =
        new(
            "fx_rates.csv",
            "exchange_rates",
            "rates",
            new PeriodColumn(),
            new CodeColumn("base", Codes.Currencies, true) { Meaning = "The currency of which one unit is priced." },
            new CodeColumn("quote", Codes.Currencies, true) { Meaning = "The currency in which it is priced." },
            new DecimalColumn("rate") { Meaning = "Units of the quote currency for one of the base, averaged over the period." },
            CommonColumns.Source,
            CommonColumns.Caveats
        )
        {
            Description = "Average exchange rates: units of the quote currency for one of the base.",
            Label = "Exchange rates",
            Key = Id,
            KeyColumn = "period, base, quote, source_id",
            Series = ["base", "quote"],
            Derive = Derive,
            Date = RecordDefinition.DateOfSource,
            Address = "/v1/rates?id=",
            Title = (row, _) => $"{row["quote"]} for one {row["base"]}, {row["period"]}: {row["rate"]}",
            Coverage = new("period_start", "period_end") { Rank = 3 },
            SourceRank = 1,
        };

    /// <summary>An exchange rate has no id of its own: its key, in small letters, is one.</summary>
    private static string Id(CsvRow row) =>
        Derivations.Slug($"{row["base"]} {row["quote"]} {row["period"]} {row["source_id"]}");

    private static void Derive(CsvRow row, StoredRow stored, LoadContext context)
    {
        stored.Values["id"] = Id(row);
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
}
