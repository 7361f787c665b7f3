using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;

namespace KzUkApi.Storage.Dataset;

/// <summary>Who took part in a meeting.</summary>
internal static class MeetingParticipantTable
{
    public static readonly RecordDefinition Definition =
        new(
            "meeting_participants.csv",
            "meeting_participants",
            "meeting-participants",
            new ReferenceColumn("meeting_id", "meetings", true) { Meaning = "The meeting." },
            new PersonColumn("name") { Meaning = "Name, as the source has it." },
            new TextColumn("office") { Meaning = "Office, as stated at the time." },
            new CodeColumn("country", Codes.Countries, true) { Meaning = "The country (ISO 3166-1 alpha-3)." },
            new CodeColumn("role", Codes.ParticipantRoles, true) { Meaning = "Part taken." },
            CommonColumns.Caveats
        )
        {
            Description = "Who took part in a meeting.",
            Label = "Participants of meetings",
            Key = Id,
            KeyColumn = "meeting_id, name",
            Derive = Derive,
            SearchColumns = [SearchColumn.Of("name")],
            PartOf = new("meetings", "meeting_id"),
            Date = (row, all) => all.Find("meetings", row["meeting_id"])!["date_start"],
            Address = "/v1/meetings/",
            Title = (row, titles) =>
                RecordTitles.Person(row["name"], row["office"].Length == 0 ? null : row["office"])
                + $": {titles("meetings", row["meeting_id"])}",
            Disputed = new("Participants, by meeting"),
        };

    public static string Id(CsvRow row) => Derivations.Slug($"{row["meeting_id"]} {row["name"]}");

    private static void Derive(CsvRow row, StoredRow stored, LoadContext context)
    {
        stored.Values["id"] = Id(row);
    }
}
