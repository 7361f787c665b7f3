using KzUkApi.Domain.Agreements;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Meetings;
using KzUkApi.Domain.Text;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Agreements;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Meetings;
using KzUkApi.Storage.Store;

namespace KzUkApi.Overviews.Timeline;

/// <summary>All SQL of the timeline, but for its kinds of entries (<see cref="TimelineSql"/>).</summary>
internal sealed class TimelineStore(IStore store)
{
    public static IReadOnlyList<string> Orders => Order.Names;

    private const string Columns =
        """
        e.type, e.kind, e.id, e.record_id, e.owner_id, e.date, e.starts AS start, e.ends AS "end",
        e.name, e.name_kk, e.name_ru, e.code, e.country, e.words, e.place, e.number, e.since, e.until,
        e.stated_by, e.caveats, e.owner_caveats
        """;

    private static readonly Orderings Order = new(
        "e.id",
        new Ordering("date", SortColumn.Of("e.starts"), SortColumn.Of("e.ends"), SortColumn.Of("e.rank"))
    );

    /// <param name="language">The language of the words; titles are in English.</param>
    public Task<ListResult<TimelineEntry>> ListAsync(
        TimelineFilter query,
        ListPage page,
        string language,
        Func<string, string> link,
        CancellationToken token
    ) =>
        store.ReadAsync(
            page.Chunk?.Snapshot,
            async snapshot =>
            {
                List<TimelineSql> kinds = [.. TimelineSql.All.Where(kind => query.Types is null || query.Types.Contains(kind.Type))];
                var filter = new SqlFilter().In("e.id", page.Ids);
                var entries = string.Join("\nUNION ALL\n", kinds.Select(kind => kind.Select(filter, query, page.AsOf)));
                var slice = await snapshot.PageAsync<TimelineRow, SourceReference>(
                    $"{Columns}, {SourceSql.Columns}",
                    $"(\n{entries}\n) e {SourceSql.Join("e")}",
                    filter,
                    Order.Page(query.Sort, page.AfterId, page.Limit),
                    (row, source) => row with { Source = source }
                );
                var rows = await EntriesAsync(snapshot, await NameAsync(snapshot, slice.Rows, page.AsOf), language, link);
                var undated = page.Ids is null ? await WarnOfUndatedAsync(snapshot, kinds, query, page.AsOf) : [];
                return new ListResult<TimelineEntry>(rows, slice.Total, slice.DataVersion, slice.HasMore, undated)
                {
                    Facets = page.Chunk is null ? await TimelineFacets.ReadAsync(snapshot, query, page) : null,
                };
            },
            token
        );

    private static async Task<IReadOnlyList<Warning>> WarnOfUndatedAsync(
        StoreSession snapshot,
        List<TimelineSql> kinds,
        TimelineFilter query,
        DateOnly? asOf
    )
    {
        var counts = new List<(string Type, long Count)>();
        foreach (var kind in kinds.Where(kind => kind.Columns.CanBeUndated))
        {
            var filter = new SqlFilter();
            counts.Add((kind.Type, await snapshot.CountAsync(kind.CountUndated(filter, query, asOf), filter.Parameters)));
        }

        var total = counts.Sum(count => count.Count);
        var parts = string.Join(", ", counts.Where(count => count.Count > 0).Select(count => $"{count.Type} {count.Count}"));
        return total == 0
            ? []
            : [Warning.Of("undated", total, $"{total} record(s) have no date, and so no place in the timeline: {parts}.")];
    }

    // An agreement is named, and limited, as on the day.
    private static async Task<IReadOnlyList<TimelineRow>> NameAsync(StoreSession snapshot, IReadOnlyList<TimelineRow> rows, DateOnly? asOf)
    {
        if (asOf is null || rows.All(row => row.Type != "agreement-events"))
        {
            return rows;
        }

        var lives = await AgreementLives.ReadAsync(snapshot);
        return
        [
            .. rows.Select(row =>
                row.Type == "agreement-events" ? (TimelineRow)row.OnDay(asOf, lives[row.OwnerId]) : row
            ),
        ];
    }

    private static async Task<IReadOnlyList<TimelineEntry>> EntriesAsync(
        StoreSession snapshot,
        IReadOnlyList<TimelineRow> rows,
        string language,
        Func<string, string> link
    )
    {
        var topics = new Dictionary<string, ILookup<string, string>>(StringComparer.Ordinal);
        foreach (var kind in TimelineSql.All)
        {
            if (kind.Table.Topics is { } column)
            {
                topics[kind.Type] = await snapshot.ListsAsync(
                    column.ChildTable,
                    column.ParentColumn,
                    column.ValueColumn,
                    Owners(rows, kind.Type)
                );
            }
        }

        var people = await MeetingParticipants.ReadAsync(snapshot, Owners(rows, "meetings"));
        return
        [
            .. rows.Select(row => Entry(row, [.. people[row.RecordId]], language, link) with
            {
                Topics = topics.TryGetValue(row.Type, out var filed) ? [.. filed[row.OwnerId]] : [],
            }),
        ];
    }

    private static TimelineEntry Entry(
        TimelineRow row,
        IReadOnlyList<MeetingParticipant> people,
        string language,
        Func<string, string> link
    )
    {
        var kind = TimelineSql.All[row.Kind];
        var caveats = Announcement.Told(AgreementStep.LimitedBy(row.Code, row.Caveats, row.OwnerCaveats), row.Date, row.Source!);
        var fields = row with { People = people, Caveats = caveats };
        var heading = kind.Columns.HeadingOf(fields, language);
        return new()
        {
            Type = row.Type,
            Id = row.Id,
            RecordId = row.RecordId,
            Date = row.Date!,
            Start = row.Start,
            End = row.End,
            Title = kind.Columns.TitleOf(fields),
            Subtitle = heading.Subtitle,
            Display = heading.Display,
            Caveats = caveats,
            Topics = [],
            Href = link(kind.Table.Address + row.OwnerId),
            HtmlUrl = link.ToPage(kind.Table.Address + row.OwnerId),
            Source = row.Source!,
        };
    }

    private static string[] Owners(IReadOnlyList<TimelineRow> rows, string type) =>
        [.. rows.Where(row => row.Type == type).Select(row => row.OwnerId).Distinct(StringComparer.Ordinal)];

    private sealed record TimelineRow : TimelineFields
    {
        public required string Type { get; init; }

        /// <summary>Which of the kinds of entries it is.</summary>
        public required int Kind { get; init; }

        public required string Id { get; init; }

        public required string RecordId { get; init; }

        public required string OwnerId { get; init; }

        public required DateOnly Start { get; init; }

        public required DateOnly End { get; init; }

        public SourceReference? Source { get; init; }
    }
}
