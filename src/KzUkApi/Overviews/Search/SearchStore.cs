using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Lists;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Dataset.SearchText;
using KzUkApi.Storage.Store;

namespace KzUkApi.Overviews.Search;

/// <summary>All SQL of the search, but for the dialect of the index (<see cref="FullTextIndex"/>).</summary>
internal sealed class SearchStore(IStore store)
{
    private const string Columns =
        "h.record_id AS id, h.type, h.date, h.title, h.heading, h.names, h.body, h.labels, h.publisher AS publisher_text, h.note";

    private static readonly SortOrder ByScore = new("score", Falling: true);

    private static readonly Orderings Order = new("h.key", new Ordering("score", SortColumn.Of("h.score")));

    public static string Key(SearchHit hit) => $"{hit.Type}:{hit.Id}";

    public Task<ListResult<SearchHit>> ListAsync(
        SearchFilter query,
        ListPage page,
        Func<string, string> link,
        CancellationToken token
    ) =>
        store.ReadAsync(
            page.Chunk?.Snapshot,
            async snapshot =>
            {
                var words = query.Words;
                var found = await PageAsync(snapshot, every: true, query, page);
                var warnings = new List<Warning>();
                if (
                    found.Total == 0
                    && words.Length > 1
                    && await PageAsync(snapshot, every: false, query, page) is { Total: > 0 } any
                )
                {
                    found = any;
                    warnings.Add(Warning.Of("any-word", any.Total, "No record has all the words; these have at least one of them."));
                }

                var caveats = await SearchCaveats.ReadAsync(snapshot, [.. found.Rows.Select(row => (row.Type, row.Id))]);
                return new ListResult<SearchHit>(
                    [.. found.Rows.Select(row => Hit(row, words, caveats, page.AsOf, link))],
                    found.Total,
                    found.DataVersion,
                    found.HasMore,
                    warnings
                );
            },
            token
        );

    private static Task<PageOfRows<HitRow>> PageAsync(
        StoreSession snapshot,
        bool every,
        SearchFilter query,
        ListPage page
    )
    {
        var filter = new SqlFilter();
        var entries = filter.Nested().In("e.type", query.Types).In("e.record_id", page.Ids);
        AddState(entries, page.AsOf);
        return snapshot.PageAsync<HitRow, SourceReference>(
            $"{Columns}, {SourceSql.Columns}",
            $"{snapshot.Dialect.FullText.Matches(filter, query.Words, every, entries)} h LEFT JOIN sources s ON s.id = h.source_id",
            filter,
            Order.Page(ByScore, page.AfterId, page.Limit),
            (row, source) => row with { Source = source });
    }

    // Of each record the one entry that holds on the day.
    private static void AddState(SqlFilter entries, DateOnly? asOf)
    {
        if (asOf is { } day)
        {
            entries.And($"e.known_from <= {day}").And($"(e.known_until IS NULL OR e.known_until > {day})");
        }
        else
        {
            entries.AndSql("e.known_until IS NULL");
        }
    }

    private static SearchHit Hit(
        HitRow row,
        IReadOnlyCollection<string> words,
        SearchCaveats caveats,
        DateOnly? asOf,
        Func<string, string> link
    )
    {
        string[] texts = [row.Body, row.Heading, row.Names, row.Note, row.PublisherText, row.Labels];
        var snippet = Snippet.Of([.. texts.SelectMany(text => text.Split(SearchRecord.LineEnd))], words);
        return new()
        {
            Type = row.Type,
            Id = row.Id,
            Title = row.Title,
            Date = row.Date,
            Snippet = snippet.Text,
            Matches = snippet.Matches,
            Caveats = caveats.Of(row.Type, row.Id, row.Date, row.Source, asOf),
            Href = link(RecordTypes.AddressOf(row.Type, row.Id)),
            Source = row.Source,
        };
    }

    private sealed record HitRow
    {
        public required string Id { get; init; }

        public required string Type { get; init; }

        public required string Title { get; init; }

        public string? Date { get; init; }

        public required string Heading { get; init; }

        public required string Names { get; init; }

        public required string Body { get; init; }

        public required string Labels { get; init; }

        public required string PublisherText { get; init; }

        public required string Note { get; init; }

        public SourceReference? Source { get; init; }
    }
}
