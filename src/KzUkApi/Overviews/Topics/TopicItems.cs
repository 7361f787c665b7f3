using KzUkApi.Domain.Meetings;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Meetings;
using KzUkApi.Storage.Store;

namespace KzUkApi.Overviews.Topics;

/// <summary>Puts everything that is filed under a topic into one list.</summary>
internal static class TopicItems
{
    public static async Task<IReadOnlyList<TopicItem>> OfAsync(
        StoreSession snapshot,
        string topic,
        KnownAgreements agreements,
        Func<string, string> link
    )
    {
        var items = new List<TopicItem>();
        var people = await MeetingParticipants.ReadAsync(snapshot, null);
        foreach (var kind in TopicSql.All)
        {
            var filter = new SqlFilter();
            var rows = await snapshot.RowsAsync<TopicItemRow>(kind.Select(filter, topic, agreements), filter.Parameters);
            items.AddRange(rows.Select(row => Item(kind.Type, row, agreements, people, link)));
        }

        return
        [
            .. items
                .OrderBy(item => PartialDate.TryParse(item.Date, out var date) ? date.Start : DateOnly.MaxValue)
                .ThenBy(item => PartialDate.TryParse(item.Date, out var date) ? date.End : DateOnly.MaxValue)
                .ThenBy(item => item.Type, StringComparer.Ordinal)
                .ThenBy(item => item.Id, StringComparer.Ordinal),
        ];
    }

    private static TopicItem Item(
        string type,
        TopicItemRow row,
        KnownAgreements agreements,
        ILookup<string, MeetingParticipant> people,
        Func<string, string> link
    ) => new()
    {
        Type = type,
        Id = row.Id,
        Title = Announcement.Title(
            type == "agreements" ? agreements.Title(row.Id, row.Name!) : Title(type, row, people),
            Announcement.Told(row.Caveats, row.DateStart, row.PublishedEnd)
        ),
        Date = type == "agreements" ? agreements.Date(row.Id, row.Date) : row.Date,
        Href = link(RecordDefinitions.OfType(type).Address + row.Id),
    };

    private static string Title(string type, TopicItemRow row, ILookup<string, MeetingParticipant> people) => type switch
    {
        "meetings" => MeetingTitles.Of(
            TitledMeeting.Of(row.Code!, row.Number, row.Level!, row.Place, row.Country, row.Name),
            people[row.Id]
        ),
        "statements" => RecordTitles.Statement(row.Name!, null, row.Words!),
        "investments" => Figure(row),
        _ => row.Name!,
    };

    private static string Figure(TopicItemRow row)
    {
        var title = FigureHeadings.Investment(new(row.Code!, row.Country!, row.Place!, null), row.Period, TextLanguages.English);
        return $"{title}: {AmountText.Of(new(row.Value!.Value, row.Precision!.Value, row.Words!, row.Unit!), TextLanguages.English)}";
    }

    private sealed record TopicItemRow
    {
        public required string Id { get; init; }

        public string? Date { get; init; }

        public DateOnly? DateStart { get; init; }

        public DateOnly? PublishedEnd { get; init; }

        public IReadOnlyList<string> Caveats { get; init; } = [];

        public string? Name { get; init; }

        public string? Code { get; init; }

        public int? Number { get; init; }

        public string? Place { get; init; }

        public string? Country { get; init; }

        public string? Level { get; init; }

        public string? Period { get; init; }

        public string? Words { get; init; }

        public string? Unit { get; init; }

        public long? Value { get; init; }

        public long? Precision { get; init; }
    }
}
