using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Meetings;

/// <summary>A meeting as one of several in time.</summary>
internal interface IDatedSession
{
    string Id { get; }

    /// <summary>The series to which it belongs, as a code.</summary>
    string Series { get; }

    /// <summary>Its number in the series; null where the source gives none.</summary>
    int? SessionNumber { get; }

    /// <summary>Day, month or year on which it began, as published.</summary>
    string Date { get; }

    string? City { get; }

    /// <summary>The first day on which it can have begun.</summary>
    DateOnly DateStart { get; }

    /// <summary>The last day on which it can have begun; it counts from it.</summary>
    DateOnly DateEnd { get; }

    /// <summary>What limits its use, as codes.</summary>
    IReadOnlyList<string> Caveats { get; }
}

/// <summary>Which session follows which: by the day from which each counts, of equal ones by id.</summary>
internal static class Sessions
{
    public const string StrategicDialogue = "strategic-dialogue";
    public const string IntergovernmentalCommission = "intergovernmental-commission";

    /// <summary>The series whose meetings follow each other as sessions.</summary>
    public static readonly IReadOnlyList<string> Series = [IntergovernmentalCommission, StrategicDialogue];

    /// <summary>Whether only the announcement of a session is known: that it took place is not established.</summary>
    public static bool IsOnlyAnnounced(IDatedSession session) => Announcement.IsOnly(session.Caveats);

    /// <summary>The sessions, latest first: the second is the one before the first.</summary>
    public static IEnumerable<T> LatestFirst<T>(IEnumerable<T> sessions)
        where T : IDatedSession =>
        sessions
            .OrderByDescending(session => session.DateEnd)
            .ThenByDescending(session => session.DateStart)
            .ThenByDescending(session => session.Id, StringComparer.Ordinal);

    /// <summary>The last stored session before another, and the numbers in between that are not.</summary>
    /// <remarks>
    /// Before a session with a number comes the one with the next lower number that is stored: what has no number can be any of those
    /// that are missing. Before one without a number comes the last one by date, and what is missing is not known. A session that was
    /// only announced is not the one before, and its number is missing.
    /// </remarks>
    /// <param name="session">The session.</param>
    /// <param name="known">All meetings that are known, of any series, the session itself as well.</param>
    public static SessionsBefore<T> Before<T>(T session, IEnumerable<T> known)
        where T : class, IDatedSession
    {
        if (!Series.Contains(session.Series))
        {
            return new(null, [], false);
        }

        List<T> all = [.. LatestFirst(known.Where(other => other.Series == session.Series && other.Id != session.Id))];
        List<T> others = [.. all.Where(other => !IsOnlyAnnounced(other))];
        if (session.SessionNumber is not { } number)
        {
            var last = others.Find(other => IsEarlier(other, session));
            return new(last, [], false) { Announced = Announced(all, last, session) };
        }

        var previous = others.Where(other => other.SessionNumber < number).MaxBy(other => other.SessionNumber);
        var first = (previous?.SessionNumber ?? 0) + 1;
        var unnumbered = others.Exists(other =>
            other.SessionNumber is null && IsEarlier(other, session) && (previous is null || IsEarlier(previous, other))
        );
        return new(previous, [.. Enumerable.Range(first, Math.Max(0, number - first))], unnumbered)
        {
            Announced = Announced(all, previous, session),
        };
    }

    private static T? Announced<T>(List<T> latestFirst, T? previous, T session)
        where T : class, IDatedSession =>
        latestFirst.Find(other =>
            IsOnlyAnnounced(other) && IsEarlier(other, session) && (previous is null || IsEarlier(previous, other))
        );

    private static bool IsEarlier(IDatedSession one, IDatedSession other) =>
        (one.DateEnd, one.DateStart).CompareTo((other.DateEnd, other.DateStart)) is var order
        && (order < 0 || (order == 0 && string.CompareOrdinal(one.Id, other.Id) < 0));
}

/// <summary>What comes before a session.</summary>
/// <param name="Previous">The last stored session before it that took place; null where none is.</param>
/// <param name="Missing">The numbers between that one (or the beginning) and the session itself, rising; none of them is stored.</param>
/// <param name="HasUnnumbered">Whether a session without a number is stored in between, which can be one of the missing.</param>
internal sealed record SessionsBefore<T>(T? Previous, IReadOnlyList<int> Missing, bool HasUnnumbered)
    where T : class, IDatedSession
{
    /// <summary>The last session in between that was only announced; null where none is.</summary>
    public T? Announced { get; init; }
}
