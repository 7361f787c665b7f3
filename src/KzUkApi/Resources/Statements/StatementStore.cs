using KzUkApi.Domain.Figures;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Store;

namespace KzUkApi.Resources.Statements;

/// <summary>All SQL of statements.</summary>
internal sealed class StatementStore(IStore store)
{
    public static IReadOnlyList<string> Orders => Order.Names;

    private const string Columns =
        """
        t.id, t.speaker, t.office, t.country, t.date, t.paraphrase, t.quotation AS quotation_text, t.stated_by,
        t.caveats
        """;

    private static readonly string From = $"statements t {SourceSql.Join("t")}";

    private static readonly Orderings Order = new("t.id", new Ordering("date", SortColumn.Of("t.date_start"), SortColumn.Of("t.date_end")));

    public Task<ListResult<Statement>> ListAsync(StatementFilter query, ListPage page, CancellationToken token) => store.ReadAsync(
        page.Chunk?.Snapshot,
        async snapshot =>
        {
            var filter = new SqlFilter()
                    .In("t.id", page.Ids)
                    .In("t.country", query.Countries)
                    .HasAny("statement_topics", "statement_id", "topic", "t.id", query.Topics)
                    .In("t.source_id", query.Sources)
                    .Inside("t.date_start", "t.date_end", query.During)
                    .Until("t.date_end", page.AsOf)
                    .HasWords("t.speaker_search", query.SpeakerWords)
                    .HasWords("t.search_text", query.Words);
            var keyset = Order.Page(query.Sort, page.AfterId, page.Limit);
            var slice = await snapshot.PageAsync<Statement, SourceReference>(
                $"{Columns}, {SourceSql.Columns}", From, filter, keyset, (statement, source) => statement with { Source = source });
            var topics = await snapshot.ListsAsync(
                    "statement_topics",
                    "statement_id",
                    "topic",
                    slice.Rows.Select(statement => statement.Id)
                );
            var rows = slice.Rows.Select(statement => statement with { Topics = [.. topics[statement.Id]] });
            return new ListResult<Statement>([.. rows], slice.Total, slice.DataVersion, slice.HasMore, []);
        },
        token);
}
