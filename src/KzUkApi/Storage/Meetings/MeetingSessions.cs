using KzUkApi.Domain.Meetings;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Meetings;

/// <summary>A meeting of a series whose meetings follow each other, as the rules of sessions need it.</summary>
internal sealed record MeetingSession : IDatedSession
{
    public required string Id { get; init; }

    public required string Series { get; init; }

    public int? SessionNumber { get; init; }

    public required string Date { get; init; }

    public string? Until { get; init; }

    public string? City { get; init; }

    public required DateOnly DateStart { get; init; }

    public required DateOnly DateEnd { get; init; }

    public IReadOnlyList<string> Caveats { get; init; } = [];

    /// <summary>The last day on which its source can have been published; null where that is undated.</summary>
    public DateOnly? PublishedEnd { get; init; }
}

/// <summary>Reads the sessions of dialogues and commissions.</summary>
internal static class MeetingSessions
{
    /// <param name="asOf">The day by which they had begun; null for all.</param>
    public static async Task<IReadOnlyList<MeetingSession>> ReadAsync(StoreSession session, DateOnly? asOf)
    {
        var filter = new SqlFilter().In("m.series", Sessions.Series).Until("m.date_start_end", asOf);
        var rows = await session.RowsAsync<MeetingSession>(
            $"""
            SELECT m.id, m.series, m.session_number, m.date_start AS date, {filter.Known("m.date_end", "m.date_end_end", asOf)} AS until,
                m.city, m.date_start_start AS date_start,
                m.date_start_end AS date_end, m.caveats, s.published_end
            FROM meetings m
            JOIN sources s ON s.id = m.source_id
            {filter.Where}
            ORDER BY m.id
            """,
            filter.Parameters);
        return [.. rows.Select(row => row with { Caveats = Announcement.Told(row.Caveats, row.DateStart, row.PublishedEnd) })];
    }
}
