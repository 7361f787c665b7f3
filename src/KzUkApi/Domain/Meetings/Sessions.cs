namespace KzUkApi.Domain.Meetings;

/// <summary>A meeting as one of several in time.</summary>
internal interface IDatedSession
{
    string Id { get; }

    /// <summary>The first day on which it can have begun.</summary>
    DateOnly DateStart { get; }

    /// <summary>The last day on which it can have begun; it counts from it.</summary>
    DateOnly DateEnd { get; }
}

/// <summary>Which session follows which: by the day from which each counts, of equal ones by id.</summary>
internal static class Sessions
{
    /// <summary>The sessions, latest first: the second is the one before the first.</summary>
    public static IEnumerable<T> LatestFirst<T>(IEnumerable<T> sessions)
        where T : IDatedSession =>
        sessions
            .OrderByDescending(session => session.DateEnd)
            .ThenByDescending(session => session.DateStart)
            .ThenByDescending(session => session.Id, StringComparer.Ordinal);
}
