using System.Globalization;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;

namespace KzUkApi.Storage.Dataset.SearchText;

/// <summary>A figure in a line of English, as it is searched and shown: its title, and the number as its list has it.</summary>
internal static class FigureSentences
{
    /// <summary>Of a trade figure.</summary>
    /// <remarks><c>Name</c> is the commodity, <c>Code</c> the flow, <c>Other</c> the classification and code.</remarks>
    public static string Trade(SearchRow row)
    {
        var code = row.Other?.Split(' ', 2);
        var subject = new TradeSubject(
            row.Country!,
            row.Partner!,
            row.Code!,
            row.Product!,
            code is [var classification, var commodity] ? (classification, commodity, row.Name) : null
        )
        {
            IsReported = !Codes.IsProgramme(row.Dataset),
        };
        return Valued(FigureHeadings.Trade(subject, row.Period, TextLanguages.English), row);
    }

    /// <summary>Of an investment figure.</summary>
    /// <remarks><c>Name</c> is the sector, <c>Code</c> the measure, <c>Country</c> the investor, <c>Partner</c> the host.</remarks>
    public static string Investment(SearchRow row) => Valued(
        FigureHeadings.Investment(new(row.Code!, row.Country!, row.Partner!, row.Name), row.Period, TextLanguages.English),
        row
    );

    private static string Valued(string title, SearchRow row)
    {
        var amount = AmountText.Of(new(row.Value!.Value, row.Precision!.Value, row.Qualifier!, row.Unit!), TextLanguages.English);
        return row.Status == "normal" ? $"{title}: {amount}" : $"{title}: {amount}, {row.Status}";
    }

    /// <summary>Of a claim of change.</summary>
    /// <remarks><c>Code</c> is the flow or measure, <c>Words</c> the change in per cent.</remarks>
    public static string Claim(SearchRow row) =>
        Joined(
            row.Other == "trade"
                ? $"{English(row.Country!)} {Flow(row.Code!)} {RecordTitles.InSentence(row.Partner!)}"
                : Codes.Measures.Find(row.Code!)!.English,
            $"{row.Period} against {row.Base}",
            row.Number is null ? Codes.ClaimDirections.Find(row.Words!)!.English : $"{Qualified(row)} per cent"
        );

    /// <summary>A period in words, where its code does not have them: <c>May 2023</c>, <c>January 2023 to August 2023</c>.</summary>
    public static string? Period(string code)
    {
        if (!KzUkApi.Domain.Periods.Period.TryParse(code, out var period) || period.Frequency == KzUkApi.Domain.Periods.Period.Year)
        {
            return null;
        }

        return period.Frequency switch
        {
            KzUkApi.Domain.Periods.Period.Month => Month(period.End),
            KzUkApi.Domain.Periods.Period.Quarter => $"quarter {code[^1]} {code[..4]}",
            _ when code.Contains('-', StringComparison.Ordinal) =>
                $"{(period.Start is { } start ? Month(start) : string.Empty)} to {Month(period.End)}",
            _ => null,
        };
    }

    private static string English(string country) => Codes.Countries.Find(country)!.English;

    private static string Flow(string flow) => flow switch
    {
        "export" => "exports to",
        "import" => "imports from",
        _ => "trade turnover with",
    };

    private static string Qualified(SearchRow row) => AmountText.Qualifier(row.Qualifier!, TextLanguages.English) + row.Words;

    private static string Month(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Joined(params string?[] parts) => string.Join(", ", parts.OfType<string>());
}
