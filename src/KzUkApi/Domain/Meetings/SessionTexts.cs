using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Meetings;

/// <summary>Sessions of dialogues and commissions in sentences.</summary>
internal static class SessionTexts
{
    /// <summary>When and where a session met: the whole sentence with its caveats, by its number where it has one.</summary>
    /// <remarks>There is no full stop, so that a reference can follow.</remarks>
    public static string Held(IDatedSession session, string language = TextLanguages.English)
    {
        var announced = Sessions.IsOnlyAnnounced(session);
        var sentence = MeetingWords.In(language).Held(session, announced);
        // Where a language tells an announced session in brackets, its caveats stand there.
        return announced && language != TextLanguages.English
            ? sentence
            : sentence + CaveatText.InBrackets(session.Caveats, language);
    }

    /// <summary>What comes before a session: the last one that is stored, and which in between are not.</summary>
    /// <returns>Null where nothing comes before it, or nothing is known of it. There is no full stop.</returns>
    public static string? Before<T>(SessionsBefore<T> before, string language = TextLanguages.English)
        where T : class, IDatedSession =>
        before is { Previous: null, Missing: [], Announced: null }
            ? null
            : before.Announced is { } announced
                ? MeetingWords.In(language).BeforeAnnounced(
                    announced,
                    before.Previous,
                    [.. before.Missing.Where(number => number != announced.SessionNumber)],
                    before.HasUnnumbered
                )
            : MeetingWords.In(language).Before(before.Previous, before.Missing, before.HasUnnumbered);
}
