using System.Globalization;
using System.Text;

namespace KzUkApi.Tests.Support;

/// <summary>A trade.csv that is made up, of figures that no store has: monthly exports of every commodity.</summary>
internal static class TradeFile
{
    private const string Prefix = "made-up-";

    /// <summary>The ids of its figures that a store holds.</summary>
    public const string Held = $"SELECT id FROM trade_flows WHERE id LIKE '{Prefix}%'";

    private static readonly string Header = File.ReadLines(Path.Combine(DatasetCopy.Original, "trade.csv")).First();

    private static readonly (string Classification, string Code)[] Commodities =
    [
        .. Csv.Rows(Path.Combine(DatasetCopy.Original, "commodities.csv"))
            .Where(row => row["classification"] != "MTN")
            .Select(row => (row["classification"], row["code"])),
    ];

    public static string Text(int rows)
    {
        var text = new StringBuilder(Header).Append('\n');
        for (var row = 0; row < rows; row++)
        {
            var (classification, code) = Commodities[row % Commodities.Length];
            var month = row / Commodities.Length;
            var period = $"{1990 + (month / 12)}-{(month % 12) + 1:00}";
            var status = month < (2021 - 1990) * 12 ? "normal" : "forecast";
            text.Append(
                CultureInfo.InvariantCulture,
                $"{Prefix}{row},GBR,KAZ,export,goods,{classification},{code},,fob,{period},{1000 + row},USD,exact,1,{status},"
                    + $"{1000 + row},comtrade-dbt-sample-2021,2021-02-23,,,\n");
        }

        return text.ToString();
    }
}
