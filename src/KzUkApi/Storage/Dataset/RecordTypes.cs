namespace KzUkApi.Storage.Dataset;

/// <summary>How the rows of a table are told as changes.</summary>
/// <param name="Table">Name of the table.</param>
/// <param name="Type">Kind of record, as in the address of its list.</param>
/// <param name="Date">The date from which a row counts, as its own list counts it; null or empty where it has none.</param>
/// <param name="Path">Where a row is served.</param>
internal sealed record RecordType(string Table, string Type, Func<CsvRow, RecordSet, string?> Date, Func<CsvRow, string> Path)
{
    public static readonly IReadOnlyList<RecordType> All =
    [
        new("topics", "topics", Undated, row => $"/v1/topics/{row["code"]}"),
        new("sources", "sources", (row, _) => row["published_on"], OfId("/v1/sources/")),
        new("commodities", "commodities", Undated, _ => "/v1/codelists/commodities"),
        new("trade_flows", "trade-flows", (row, _) => row["published_on"], OfId("/v1/trade-flows/")),
        new("investments", "investments", (row, _) => row["published_on"], OfId("/v1/investments/")),
        new("claims", "claims", OfSource, OfId("/v1/claims?id=")),
        new("exchange_rates", "rates", OfSource, row => $"/v1/rates?id={Derivations.ExchangeRateId(row)}"),
        new("agreements", "agreements", (row, all) => all.FirstEvent(row["id"]), OfId("/v1/agreements/")),
        new("agreement_events", "agreement-events", (row, _) => row["date"], row => $"/v1/agreements/{row["agreement_id"]}"),
        new("meetings", "meetings", (row, _) => row["date_start"], OfId("/v1/meetings/")),
        new(
            "meeting_participants",
            "meeting-participants",
            (row, all) => all.Find("meetings", row["meeting_id"])!["date_start"],
            row => $"/v1/meetings/{row["meeting_id"]}"
        ),
        new("milestones", "milestones", (row, _) => row["date"], OfId("/v1/milestones?id=")),
        new("ambassadors", "ambassadors", (row, _) => row["from"], OfId("/v1/ambassadors?id=")),
        new("institutions", "institutions", (row, _) => row["established_on"], OfId("/v1/institutions?id=")),
        new("statements", "statements", (row, _) => row["date"], OfId("/v1/statements?id=")),
        new("disputes", "disputes", OfSource, row => $"/v1/disputes?id={row["dispute_id"]}"),
    ];

    private static readonly Dictionary<string, RecordType> ByTable = All.ToDictionary(type => type.Table, StringComparer.Ordinal);

    public static RecordType Of(string table) => ByTable[table];

    private static string? Undated(CsvRow row, RecordSet all) => null;

    private static string? OfSource(CsvRow row, RecordSet all) => all.Find("sources", row["source_id"])!["published_on"];

    private static Func<CsvRow, string> OfId(string path) => row => path + row["id"];
}
