using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Store;

namespace KzUkApi.Overviews.Topics;

/// <summary>All SQL of topics.</summary>
internal sealed class TopicStore(IStore store)
{
    private const string Columns = "t.code, t.name_en, t.name_kk, t.name_ru";

    private const string From = "topics t";

    private static readonly Orderings Order = new("t.code", new Ordering("code", SortColumn.Of("t.code")));

    public Task<ListResult<Topic>> ListAsync(string language, ListPage page, CancellationToken token) => store.ReadAsync(
        page.Chunk?.Snapshot,
        async snapshot =>
        {
            var filter = new SqlFilter().In("t.code", page.Ids);
            var keyset = Order.Page(default, page.AfterId, page.Limit);
            var agreements = await KnownAgreements.OnAsync(snapshot, page.AsOf);
            var slice = await snapshot.PageAsync<TopicListRow>(Select(filter, agreements), From, filter, keyset);
            return new ListResult<Topic>(
                    [.. slice.Rows.Select(row => row.In(language))],
                    slice.Total,
                    slice.DataVersion,
                    slice.HasMore,
                    []
                );
        },
        token);

    /// <summary>The topic as of a day with all its items; null where no topic has the code.</summary>
    /// <param name="link">Makes an address of the service from a path.</param>
    public Task<TopicDetail?> FindAsync(
        string code,
        string language,
        DateOnly? asOf,
        Func<string, string> link,
        CancellationToken token
    ) =>
        store.ReadAsync(
            async snapshot =>
            {
                var filter = new SqlFilter();
                filter.And($"t.code = {code.ToLowerInvariant()}");
                var agreements = await KnownAgreements.OnAsync(snapshot, asOf);
                var sql = $"""
                    SELECT {Select(filter, agreements)}
                    FROM {From}
                    {filter.Where}
                    """;
                return await snapshot.FirstAsync<TopicListRow>(sql, filter.Parameters) is { } row
                    ? new TopicDetail(row.In(language), await TopicItems.OfAsync(snapshot, row.Code, agreements, language, link))
                    : null;
            },
            token
        );

    private static string Select(SqlFilter filter, KnownAgreements agreements) =>
        string.Join(",\n", TopicSql.All.Select(kind => $"({kind.Count(filter.Nested(), agreements)}) AS {kind.Type}").Prepend(Columns));

    private sealed record TopicListRow
    {
        public required string Code { get; init; }

        public required string NameEn { get; init; }

        public string? NameKk { get; init; }

        public string? NameRu { get; init; }

        public long Agreements { get; init; }

        public long Meetings { get; init; }

        public long Institutions { get; init; }

        public long Statements { get; init; }

        public long Investments { get; init; }

        public Topic In(string language)
        {
            var (label, labelLanguage) = new Code(Code, NameEn, NameKk, NameRu).Label(language);
            return new()
            {
                Code = Code,
                NameEn = NameEn,
                NameKk = NameKk,
                NameRu = NameRu,
                Label = label,
                LabelLanguage = labelLanguage,
                Counts = new()
                {
                    Agreements = Agreements,
                    Meetings = Meetings,
                    Institutions = Institutions,
                    Statements = Statements,
                    Investments = Investments,
                },
            };
        }
    }
}
