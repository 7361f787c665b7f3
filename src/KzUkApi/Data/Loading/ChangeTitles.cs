using System.Data.Common;
using Dapper;
using KzUkApi.Vocabulary;

namespace KzUkApi.Data.Loading;

/// <summary>What the records of the store are called, read while they are there: as search shows them, or made of their cells.</summary>
internal sealed class ChangeTitles(DbConnection connection, DbTransaction transaction)
{
    private readonly Dictionary<(string Type, string Id), string> _found = connection
        .Query<(string Type, string Id, string Title)>("SELECT DISTINCT type, record_id, title FROM search_entries", transaction: transaction)
        .DistinctBy(row => (row.Type, row.Id))
        .ToDictionary(row => (row.Type, row.Id), row => row.Title);

    public string Of(string type, string id, CsvRow row) => type switch
    {
        "agreement-events" => RecordTitles.Step(row["event"], row["party"], Found("agreements", row["agreement_id"])),
        "commodities" => $"{row["classification"]} {row["code"]}: {row["name_en"]}",
        "disputes" => $"{Found(type, row["dispute_id"])}: {row["value"]}",
        "meeting-participants" => $"{RecordTitles.Person(row["name"], row["office"].Length == 0 ? null : row["office"])}: {Found("meetings", row["meeting_id"])}",
        "rates" => $"{row["quote"]} for one {row["base"]}, {row["period"]}: {row["rate"]}",
        _ => Found(type, id),
    };

    private string Found(string type, string id) => _found.GetValueOrDefault((type, id), id);
}
