using KzUkApi.Editing;
using KzUkApi.Http.Problems;

namespace KzUkApi.Resources.Meetings;

/// <summary>Adding, changing and withdrawing meetings, and what was changed.</summary>
internal static class MeetingEdits
{
    private static readonly EditTexts Texts = new()
    {
        Name = "Meeting",
        One = "a meeting",
        Noun = "meeting",
        Whole = "Participants are part of it.",
        Held = "strategic-dialogue-7-2023-10-02",
        Added = "strategic-dialogue-9-2026-11-20",
    };

    public static void MapMeetingEdits(this IEndpointRouteBuilder routes) =>
        routes.MapEdits<MeetingInput, MeetingDetail>(Texts, Records);

    private static EditableType Records(HttpContext http) =>
        new("meetings", "meetings", "meeting", async (snapshot, id) =>
            (await MeetingStore.FindAsync(snapshot, id, null, http.PublicUrl)).Meeting
        );
}
