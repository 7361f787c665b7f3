using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Periods;

namespace KzUkApi.Storage.Dataset;

/// <summary>Average exchange rates.</summary>
internal static class ExchangeRateTable
{
    public static readonly CodeColumn Base = new("base", Codes.Currencies, true)
    {
        Meaning = "The currency of which one unit is priced.",
    };

    public static readonly CodeColumn Quote = new("quote", Codes.Currencies, true) { Meaning = "The currency in which it is priced." };

    public static readonly DecimalColumn Rate = new("rate")
    {
        Meaning = "Units of the quote currency for one of the base, averaged over the period.",
    };

    public static readonly RecordDefinition Definition =
        new(
            "fx_rates.csv",
            "exchange_rates",
            "rates",
            FigureColumns.Period,
            Base,
            Quote,
            Rate,
            CommonColumns.Source,
            CommonColumns.Caveats
        )
        {
            Description = "Average exchange rates: units of the quote currency for one of the base.",
            Label = "Exchange rates",
            Key = Id,
            KeyColumns = [FigureColumns.Period, Base, Quote, CommonColumns.Source],
            Series = [Base, Quote],
            Said = [Rate],
            Derive = Derive,
            Date = RecordDefinition.DateOfSource,
            Address = "/v1/rates?id=",
            Title = (row, _) => $"{row[Quote]} for one {row[Base]}, {row.Text(FigureColumns.Period)}: {row.Text(Rate)}",
            Coverage = new("period_start", "period_end") { Rank = 3 },
            SourceRank = 1,
        };

    /// <summary>An exchange rate has no id of its own: its key, in small letters, is one.</summary>
    private static string Id(DatasetRow row) =>
        Derivations.Slug($"{row[Base]} {row[Quote]} {row.Text(FigureColumns.Period)} {row[CommonColumns.Source]}");

    private static void Derive(DatasetRow row, StoredRow stored, LoadContext context)
    {
        stored.Values["id"] = Id(row);
        if (row[FigureColumns.Period]?.Frequency is not (Period.Year or Period.Month))
        {
            context.Problems.Add(row.Wrong(FigureColumns.Period, "a year or a month"));
        }

        if (row[Rate] <= 0)
        {
            context.Problems.Add(row.Wrong(Rate, "above zero"));
        }

        if (row[Base] == row[Quote])
        {
            context.Problems.Add(row.Wrong(Quote, "another currency than the base"));
        }
    }
}
