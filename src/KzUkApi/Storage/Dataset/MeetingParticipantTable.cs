using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;

namespace KzUkApi.Storage.Dataset;

/// <summary>Who took part in a meeting.</summary>
internal static class MeetingParticipantTable
{
    public static readonly ReferenceColumn Meeting = new("meeting_id", "meetings", true) { Meaning = "The meeting." };

    public static readonly PersonColumn Name = new("name") { Meaning = "Name, as the source has it." };

    public static readonly TextColumn Office = new("office") { Meaning = "Office, as stated at the time." };

    public static readonly CodeColumn Country = new("country", Codes.Countries, true)
    {
        Meaning = "The country (ISO 3166-1 alpha-3).",
    };

    public static readonly CodeColumn Role = new("role", Codes.ParticipantRoles, true) { Meaning = "Part taken." };

    public static readonly RecordDefinition Definition =
        new(
            "meeting_participants.csv",
            "meeting_participants",
            "meeting-participants",
            Meeting,
            Name,
            Office,
            Country,
            Role,
            CommonColumns.Caveats
        )
        {
            Description = "Who took part in a meeting.",
            Label = "Participants of meetings",
            Key = Id,
            KeyColumns = [Meeting, Name],
            Derive = Derive,
            SearchColumns = [SearchColumn.Of(Name)],
            PartOf = new("meetings", Meeting),
            Date = (row, all) => all.Find("meetings", row[Meeting]!)![MeetingTable.DateStart],
            Address = "/v1/meetings/",
            Page = RecordPages.Meetings,
            Title = (row, titles) =>
                RecordTitles.Person(row[Name]!, row[Office]) + $": {titles("meetings", row[Meeting]!)}",
            Disputed = new("Participants, by meeting"),
        };

    public static string Id(DatasetRow row) => Derivations.Slug($"{row[Meeting]} {row[Name]}");

    private static void Derive(DatasetRow row, StoredRow stored, LoadContext context)
    {
        stored.Values["id"] = Id(row);
    }
}
