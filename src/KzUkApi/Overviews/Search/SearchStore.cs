using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Lists;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Agreements;
using KzUkApi.Storage.Caveats;
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
                var (warnings, every) = (new List<Warning>(), true);
                if (
                    found.Total == 0
                    && words.Length > 1
                    && await PageAsync(snapshot, every: false, query, page) is { Total: > 0 } any
                )
                {
                    (found, every) = (any, false);
                    warnings.Add(Warning.Of("any-word", any.Total, "No record has all the words; these have at least one of them."));
                }

                var rows = await OnAsync(snapshot, found.Rows, page.AsOf);
                var caveats = await RecordCaveats.ReadAsync(snapshot, [.. rows.Select(row => (row.Type, row.Id))]);
                return new ListResult<SearchHit>(
                    [.. rows.Select(row => Hit(row, words, caveats, page.AsOf, link))],
                    found.Total,
                    found.DataVersion,
                    found.HasMore,
                    warnings
                )
                {
                    Facets = page.Chunk is null ? await FacetsAsync(snapshot, every, query, page) : null,
                };
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
        var entries = Entries(filter, page).In("e.type", query.Types);
        return snapshot.PageAsync<HitRow, SourceReference>(
            $"{Columns}, {SourceSql.Columns}",
            $"{snapshot.Dialect.FullText.Matches(filter, query.Words, every, entries)} h LEFT JOIN sources s ON s.id = h.source_id",
            filter,
            Order.Page(ByScore, page.AfterId, page.Limit),
            (row, source) => row with { Source = source });
    }

    private static async Task<IReadOnlyList<FacetCount>> FacetsAsync(StoreSession snapshot, bool every, SearchFilter query, ListPage page)
    {
        var filter = new SqlFilter();
        var matches = snapshot.Dialect.FullText.Matches(filter, query.Words, every, Entries(filter, page));
        var counts = await snapshot.RowsAsync<(string Type, long Count)>(
            $"SELECT h.type, COUNT(*) FROM {matches} h GROUP BY h.type ORDER BY COUNT(*) DESC, h.type",
            filter.Parameters
        );
        return [.. counts.Select(type => new FacetCount { Parameter = "types", Value = type.Type, Count = type.Count })];
    }

    // Of each record the one entry that holds on the day.
    private static SqlFilter Entries(SqlFilter filter, ListPage page)
    {
        var entries = filter.Nested().In("e.record_id", page.Ids);
        return page.AsOf is { } day
            ? entries.And($"e.known_from <= {day}").And($"(e.known_until IS NULL OR e.known_until > {day})")
            : entries.AndSql("e.known_until IS NULL");
    }

    // Titles of an agreement have the year of its signature, which nobody knew before.
    private static async Task<IReadOnlyList<HitRow>> OnAsync(StoreSession snapshot, IReadOnlyList<HitRow> rows, DateOnly? asOf)
    {
        if (asOf is null || rows.All(row => row.Type != "agreements"))
        {
            return rows;
        }

        var lives = await AgreementLives.ReadAsync(snapshot);
        return [.. rows.Select(row => row.Type == "agreements" ? row.Renamed(name => lives[row.Id].TitleOn(asOf, name)) : row)];
    }

    private static SearchHit Hit(
        HitRow row,
        IReadOnlyCollection<string> words,
        RecordCaveats caveats,
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
            HtmlUrl = link.ToPage(RecordTypes.AddressOf(row.Type, row.Id)),
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

        // A heading has a name in each language, a line each.
        public HitRow Renamed(Func<string, string> rename) => this with
        {
            Title = rename(Title),
            Heading = string.Join(SearchRecord.LineEnd, Heading.Split(SearchRecord.LineEnd).Select(rename)),
        };
    }
}
