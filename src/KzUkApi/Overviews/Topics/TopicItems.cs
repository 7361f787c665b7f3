using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Dataset;
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
        foreach (var kind in TopicSql.All)
        {
            var filter = new SqlFilter();
            var rows = await snapshot.RowsAsync<TopicItemRow>(kind.Select(filter, topic, agreements), filter.Parameters);
            items.AddRange(rows.Select(row => Item(kind.Type, row, agreements, link)));
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

    private static TopicItem Item(string type, TopicItemRow row, KnownAgreements agreements, Func<string, string> link) => new()
    {
        Type = type,
        Id = row.Id,
        Title = Title(type, row),
        Date = type == "agreements" ? agreements.Date(row.Id, row.Date) : row.Date,
        Href = link(RecordDefinitions.OfType(type).Address + row.Id),
    };

    private static string Title(string type, TopicItemRow row) => type switch
    {
        "meetings" => RecordTitles.OfMeeting(row.Code!, row.Number, row.Place),
        "statements" => $"{row.Name}: {row.Words}",
        "investments" => $"{Label(Codes.Measures, row.Code)}, {row.Period}: {row.Words} {row.Unit}",
        _ => row.Name!,
    };

    private static string Label(CodeList list, string? code) => list.Find(code!)!.English;

    private sealed record TopicItemRow
    {
        public required string Id { get; init; }

        public string? Date { get; init; }

        public string? Name { get; init; }

        public string? Code { get; init; }

        public int? Number { get; init; }

        public string? Place { get; init; }

        public string? Period { get; init; }

        public string? Words { get; init; }

        public string? Unit { get; init; }
    }
}
