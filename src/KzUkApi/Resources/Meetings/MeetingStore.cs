using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Meetings;
using KzUkApi.Domain.Text;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Meetings;
using KzUkApi.Storage.Store;

namespace KzUkApi.Resources.Meetings;

/// <summary>All SQL of meetings.</summary>
internal sealed class MeetingStore(IStore store)
{
    public static IReadOnlyList<string> Orders => Order.Names;

    private const string Columns =
        """
        m.id, m.series, m.session_number, m.date_start, m.date_end, m.city, m.country, m.level, m.note, m.stated_by,
        m.caveats, m.occasion, m.occasion_kk, m.occasion_ru
        """;

    private static readonly Orderings Order = new(
        "m.id", new Ordering("dateStart", SortColumn.Of("m.date_start_start"), SortColumn.Of("m.last_day")));

    public Task<ListResult<Meeting>> ListAsync(MeetingFilter query, ListPage page, CancellationToken token) => store.ReadAsync(
        page.Chunk?.Snapshot,
        async snapshot =>
        {
            var filter = new SqlFilter()
                    .In("m.id", page.Ids)
                    .In("m.series", query.Series)
                    .In("m.level", query.Levels)
                    .HasAny("meeting_topics", "meeting_id", "topic", "m.id", query.Topics)
                    .In("m.country", query.Countries)
                    .Inside("m.date_start_start", "m.last_day", query.During)
                    .In("m.source_id", query.Sources)
                    .Until("m.date_start_end", page.AsOf)
                    .HasWords("m.search_text", query.Words);
            AddParticipant(filter, query.ParticipantWords);
            var keyset = Order.Page(query.Sort, page.AfterId, page.Limit);
            var slice = await snapshot.PageAsync<Meeting, SourceReference>(
                $"{Columns}, {SourceSql.Columns}", From(filter, page.AsOf), filter, keyset, Join);
            var rows = await WithListsAsync(snapshot, slice.Rows, page.AsOf);
            return new ListResult<Meeting>(rows, slice.Total, slice.DataVersion, slice.HasMore, []);
        },
        token);

    /// <summary>The meeting as of a day; where it had not begun, the day from which it counts.</summary>
    public Task<(MeetingDetail? Meeting, DateOnly? Began)> FindAsync(
        string id,
        DateOnly? asOf,
        Func<string, string> link,
        CancellationToken token
    ) => store.ReadAsync(snapshot => FindAsync(snapshot, id, asOf, link), token);

    /// <inheritdoc cref="FindAsync(string, DateOnly?, Func{string, string}, CancellationToken)"/>
    public static async Task<(MeetingDetail? Meeting, DateOnly? Began)> FindAsync(
        StoreSession snapshot,
        string id,
        DateOnly? asOf,
        Func<string, string> link
    )
    {
        var filter = new SqlFilter().And($"m.id = {id}").Until("m.date_start_end", asOf);
        var sql = $"""
            SELECT {Columns}, {SourceSql.Columns}
            FROM {From(filter, asOf)}
            {filter.Where}
            """;
        var rows = await snapshot.RowsAsync<Meeting, SourceReference>(sql, filter.Parameters, Join);
        if ((await WithListsAsync(snapshot, rows, asOf)).SingleOrDefault() is not { } found)
        {
            return (null, await BeganAsync(snapshot, id));
        }

        var previous = await NeighbourAsync(snapshot, id, asOf, falling: true, link);
        return (new(found with { Link = link }, new(previous, await NeighbourAsync(snapshot, id, asOf, falling: false, link))), null);
    }

    // The row that follows in the order of the list, or in its reverse.
    private static async Task<Neighbour?> NeighbourAsync(
        StoreSession snapshot,
        string id,
        DateOnly? asOf,
        bool falling,
        Func<string, string> link
    )
    {
        var filter = new SqlFilter().Until("m.date_start_end", asOf);
        var page = await snapshot.PageAsync<(string Id, string Date)>(
            "m.id, m.date_start",
            From(filter, asOf),
            filter,
            Order.Page(new("dateStart", falling), id, 1)
        );
        return page.Rows is not [var row] ? null : new()
        {
            Id = row.Id,
            Date = row.Date,
            Href = link($"/v1/meetings/{row.Id}"),
            HtmlUrl = link(RecordPages.Meetings + row.Id),
        };
    }

    private static Meeting Join(Meeting meeting, SourceReference source) => meeting with
    {
        Source = source,
        Caveats = Announcement.Told(meeting.Caveats, meeting.DateStart, source),
    };

    // An end that is later than the day is not known on it, neither to the reader nor to filters and order.
    private static string From(SqlFilter filter, DateOnly? asOf)
    {
        if (asOf is null)
        {
            return $"meetings m {SourceSql.Join("m")}";
        }

        return $"""
            (
                SELECT r.id, r.series, r.session_number, r.date_start, r.date_start_start, r.date_start_end,
                    {filter.Known("r.date_end", "r.date_end_end", asOf)} AS date_end,
                    {filter.Known("r.last_day", "r.date_end_end", asOf, "r.date_start_end")} AS last_day,
                    r.city, r.country, r.level, r.source_id, r.note, r.stated_by, r.caveats, r.occasion, r.occasion_kk,
                    r.occasion_ru, r.search_text
                FROM meetings r
            ) m {SourceSql.Join("m")}
            """;
    }

    private static void AddParticipant(SqlFilter filter, string[] words)
    {
        if (words.Length > 0)
        {
            var named = filter.Nested().HasWords("p.search_text", words);
            filter.AndSql($"EXISTS (SELECT 1 FROM meeting_participants p WHERE p.meeting_id = m.id AND {named.All})");
        }
    }

    private static Task<DateOnly?> BeganAsync(StoreSession snapshot, string id)
    {
        var filter = new SqlFilter().And($"m.id = {id}");
        return snapshot.FirstAsync<DateOnly?>($"SELECT m.date_start_end FROM meetings m {filter.Where}", filter.Parameters);
    }

    private static async Task<IReadOnlyList<Meeting>> WithListsAsync(
        StoreSession snapshot,
        IReadOnlyList<Meeting> meetings,
        DateOnly? asOf
    )
    {
        if (meetings.Count == 0)
        {
            return meetings;
        }

        string[] ids = [.. meetings.Select(meeting => meeting.Id)];
        var topics = await snapshot.ListsAsync("meeting_topics", "meeting_id", "topic", ids);
        var participants = await MeetingParticipants.ReadAsync(snapshot, ids);
        var sessions = meetings.Any(meeting => Sessions.Series.Contains(meeting.Series))
            ? await MeetingSessions.ReadAsync(snapshot, asOf)
            : [];
        return
        [
            .. meetings.Select(meeting => WithTitle(meeting, [.. participants[meeting.Id]], sessions) with
            {
                Topics = [.. topics[meeting.Id]],
            }),
        ];
    }

    private static Meeting WithTitle(
        Meeting meeting,
        IReadOnlyList<MeetingParticipant> participants,
        IReadOnlyList<MeetingSession> sessions
    )
    {
        var before = sessions.FirstOrDefault(session => session.Id == meeting.Id) is { } found ? Sessions.Before(found, sessions) : null;
        return meeting with
        {
            Title = Announcement.Title(MeetingTitles.Of(meeting.Titled, participants), meeting.Caveats),
            PreviousHeld = PreviousSession.Of(before?.Previous),
            MissingSessions = before?.Missing ?? [],
            Before = before,
            Participants = [.. participants.Select(Participant.Of)],
        };
    }
}
