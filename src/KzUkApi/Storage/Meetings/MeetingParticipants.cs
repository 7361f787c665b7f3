using KzUkApi.Domain.Meetings;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Meetings;

/// <summary>Reads who took part in meetings, in the order of <see cref="MeetingParticipant.InOrder"/>.</summary>
internal static class MeetingParticipants
{
    /// <param name="meetings">Ids of meetings; null for all.</param>
    public static async Task<ILookup<string, MeetingParticipant>> ReadAsync(StoreSession session, IReadOnlyCollection<string>? meetings)
    {
        var filter = meetings is { Count: 0 } ? new SqlFilter().AndSql("1 = 0") : new SqlFilter().In("p.meeting_id", meetings);
        var rows = await session.RowsAsync<MeetingParticipant>(
            $"""
            SELECT p.id, p.meeting_id, p.name, p.office, p.country, p.role, p.caveats
            FROM meeting_participants p
            {filter.Where}
            ORDER BY p.meeting_id, p.id
            """,
            filter.Parameters);
        return MeetingParticipant.InOrder(rows).ToLookup(participant => participant.MeetingId, StringComparer.Ordinal);
    }
}
