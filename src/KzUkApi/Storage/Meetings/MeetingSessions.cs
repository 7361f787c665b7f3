using KzUkApi.Domain.Meetings;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Meetings;

/// <summary>A meeting of a series whose meetings follow each other, as the rules of sessions need it.</summary>
internal sealed record MeetingSession : IDatedSession
{
    public required string Id { get; init; }

    public required string Series { get; init; }

    public int? SessionNumber { get; init; }

    public required string Date { get; init; }

    public string? City { get; init; }

    public required DateOnly DateStart { get; init; }

    public required DateOnly DateEnd { get; init; }

    public IReadOnlyList<string> Caveats { get; init; } = [];
}

/// <summary>Reads the sessions of dialogues and commissions.</summary>
internal static class MeetingSessions
{
    /// <param name="asOf">The day by which they had begun; null for all.</param>
    public static Task<IReadOnlyList<MeetingSession>> ReadAsync(StoreSession session, DateOnly? asOf)
    {
        var filter = new SqlFilter().In("m.series", Sessions.Series).Until("m.date_start_end", asOf);
        return session.RowsAsync<MeetingSession>(
            $"""
            SELECT m.id, m.series, m.session_number, m.date_start AS date, m.city, m.date_start_start AS date_start,
                m.date_start_end AS date_end, m.caveats
            FROM meetings m
            {filter.Where}
            ORDER BY m.id
            """,
            filter.Parameters);
    }
}
