using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Meetings;

/// <summary>What the title of a meeting is made of, beside the people.</summary>
/// <param name="Series">The kind of meeting, as a code.</param>
/// <param name="Session">Its number; null where it has none.</param>
/// <param name="Level">The highest rank at the table, as a code.</param>
internal sealed record TitledMeeting(string Series, long? Session, string Level, string? City, string? Country)
{
    /// <summary>What the event is where it has a name of its own: an exercise, a call, a forum; null where its series says it.</summary>
    public LocalTitle? Occasion { get; init; }

    public static TitledMeeting Of(
        string series,
        long? session,
        string level,
        string? city,
        string? country,
        string? occasion,
        string? occasionKk = null,
        string? occasionRu = null
    ) =>
        new(series, session, level, city, country)
        {
            Occasion = occasion is null ? null : new(occasion, occasionKk, occasionRu),
        };
}
