using KzUkApi.Editing;

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
        routes.MapEdits<MeetingInput, Meeting>(Texts, http => Records(http.RequestServices.GetRequiredService<MeetingStore>()));

    private static EditableType Records(MeetingStore store) =>
        new EditableType("meetings", "meetings", "meeting", async (id, token) => (await store.FindAsync(id, null, token)).Meeting) with
        {
            Parts = [("meeting_participants", "meeting_id")],
        };
}
