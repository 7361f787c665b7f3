using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Meetings;

/// <summary>Sessions of dialogues and commissions in English sentences.</summary>
internal static class SessionTexts
{
    private const string NumberInferred = "number-inferred";
    private const string DateAnnounced = "date-announced";

    /// <summary>When and where a session met: the whole sentence, by its number where it has one.</summary>
    /// <remarks>There is no full stop, so that a reference can follow.</remarks>
    public static string Held(IDatedSession session)
    {
        var title = MeetingTitles.Session(session.Series, session.SessionNumber);
        var subject = session.SessionNumber is null ? $"A s{title[1..]}" : $"The {title}";
        var inferred = session.Caveats.Contains(NumberInferred) ? " (its number is inferred)" : string.Empty;
        return $"{subject}{inferred} {Verb(session)}{(session.City is { } city ? $" in {city}" : string.Empty)} "
            + EnglishDates.When(session.Date);
    }

    /// <summary>What comes before a session: the last one that is stored, and which in between are not.</summary>
    /// <returns>Null where nothing comes before it, or nothing is known of it. There is no full stop.</returns>
    public static string? Before<T>(SessionsBefore<T> before)
        where T : class, IDatedSession =>
        (before.Previous, before.Missing) switch
        {
            (null, []) => null,
            (null, var missing) => $"No earlier session is held under its number; {NotHeld(missing, before.HasUnnumbered)}",
            ({ } previous, []) => $"The session before it {InWords(previous)}",
            ({ } previous, var missing) => $"The last before it that is held {InWords(previous)}; {NotHeld(missing, before.HasUnnumbered)}",
        };

    private static string InWords(IDatedSession session)
    {
        List<string> parts = [];
        if (session.City is { } city)
        {
            parts.Add(city);
        }

        parts.Add(EnglishDates.Day(session.Date));
        if (session.Caveats.Contains(DateAnnounced))
        {
            parts.Add("as announced");
        }

        if (session.Caveats.Contains(NumberInferred))
        {
            parts.Add("number inferred");
        }

        return session.SessionNumber is { } number
            ? $"is the {EnglishOrdinals.Of(number)} ({string.Join(", ", parts)})"
            : $"has no number ({string.Join(", ", parts)})";
    }

    private static string NotHeld(IReadOnlyList<int> missing, bool hasUnnumbered) => missing switch
    {
        [var one] => $"the {EnglishOrdinals.Of(one)} is not held",
        [var one, var two] => $"the {EnglishOrdinals.Of(one)} and the {EnglishOrdinals.Of(two)} are not held",
        _ => $"the {EnglishOrdinals.Of(missing[0])} to the {EnglishOrdinals.Of(missing[^1])} are not held",
    } + (hasUnnumbered ? ", unless among those without a number" : string.Empty);

    private static string Verb(IDatedSession session) => session.Caveats.Contains(DateAnnounced) ? "was announced to be held" : "was held";
}
