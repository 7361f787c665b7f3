using KzUkApi.Domain.CodeLists;

namespace KzUkApi.Storage.Dataset;

/// <summary>Meetings of any kind.</summary>
internal static class MeetingTable
{
    public static readonly RecordDefinition Definition =
        new(
            "meetings.csv",
            "meetings",
            "meetings",
            new IdColumn(),
            new CodeColumn("series", Codes.MeetingSeries, true) { Meaning = "The kind of meeting." },
            new IntegerColumn("session_number", 1) { Meaning = "Number of the session, as the source has it." },
            new DateColumn("date_start", "date_start", true) { Meaning = "First day, or a month or year." },
            new DateColumn("date_end", "date_end") { Meaning = "Last day; empty for a single day." },
            new TextColumn("city") { Meaning = "Where it was held." },
            new CodeColumn("country", Codes.Countries) { Meaning = "The country (ISO 3166-1 alpha-3)." },
            new CodeColumn("level", Codes.MeetingLevels, true) { Meaning = "Level of the delegations." },
            ListColumn.OfTopics("meeting_topics", "meeting_id"),
            CommonColumns.Source,
            CommonColumns.Note
        )
        {
            Description = "Dialogue sessions, commissions, visits and summits.",
            Derive = Derive,
            Date = (row, _) => row["date_start"],
            IsDisputed = true,
            Address = "/v1/meetings/",
        };

    private static void Derive(CsvRow row, StoredRow stored, LoadContext context)
    {
        if (stored.Values["date_end_end"] is DateOnly end && end < (DateOnly)stored.Values["date_start_start"]!)
        {
            context.Problems.Add(row.Wrong("date_end", "not before date_start"));
        }

        stored.Values["last_day"] = stored.Values["date_end_end"] ?? stored.Values["date_start_end"];
        Derivations.Search(row, stored, "city", "note", "series", "id");
    }
}
