using KzUkApi.Editing;
using KzUkApi.Http.Lists;
using KzUkApi.Overviews.Changes;
using KzUkApi.Overviews.Coverage;
using KzUkApi.Overviews.Search;
using KzUkApi.Overviews.Timeline;
using KzUkApi.Resources.Investments;
using KzUkApi.Resources.Rates;
using KzUkApi.Resources.TradeFlows;
using KzUkApi.Tests.Storage.Store;

namespace KzUkApi.Tests.Storage.Figures;

/// <summary>With a filter, no list reads a table as a whole that grows with imports and edits, first page or later.</summary>
internal sealed class ListPlanTests
{
    private const string Source = "unctadstat-trade-matrix-2017";

    private static readonly (string Name, Func<ChangeQuery, ChangeQuery> Set, ListParameters Page)[] OfChanges =
    [
        ("kind", query => query with { Kind = "added" }, new()),
        ("type", query => query with { Type = "trade-flows" }, new()),
        ("source", query => query with { Source = Source }, new()),
        ("kind and type", query => query with { Kind = "added", Type = "meetings" }, new()),
        ("version", query => query with { Since = "000000000000" }, new()),
        ("id", query => query, new() { Id = "1-meetings-visit-straw-2004" }),
        ("type and asOf", query => query with { Type = "trade-flows" }, new() { AsOf = "2020-01-01" }),
        ("none", query => query, new()),
    ];

    private static readonly (string Name, Func<TradeFlowQuery, TradeFlowQuery> Set, ListParameters Page)[] OfFigures =
    [
        ("reporter", query => query with { Reporter = "GBR" }, new()),
        ("commodity", query => query with { Commodity = "33" }, new()),
        ("period", query => query with { Period = "2022-05" }, new()),
        ("from", query => query with { From = "2020" }, new()),
        ("dataset", query => query with { Dataset = "ons-trade-by-commodity" }, new()),
        ("source", query => query with { Source = Source }, new()),
        ("id", query => query, new() { Id = "kaz-total-unspecified-total-2022-kazinform-2023-10" }),
    ];

    private StoreFixture _fixture = null!;

    [OneTimeSetUp]
    public void Open() => _fixture = new();

    [OneTimeTearDown]
    public void Close() => _fixture.Dispose();

    [Test]
    public async Task Changes_ByAnyFilter_AreReadByItsIndexInOrder(
        [Values("kind", "type", "source", "kind and type", "version", "id", "type and asOf", "none")] string filter,
        [Values("date", "-date")] string sort
    )
    {
        var (_, set, page) = OfChanges.Single(one => one.Name == filter);
        var store = new ChangeStore(_fixture.Database);
        await PagesAsync(
            page,
            given => store.ListAsync(_fixture.Parsed(set(new() { Sort = sort })), given, path => path, CancellationToken.None),
            change => change.Id
        );
        var sorted = _fixture
            .Queries.Where(asked => asked.Sql.Contains("ORDER BY c.date_order", StringComparison.Ordinal))
            .SelectMany(asked => _fixture.Plan(asked.Sql, asked.Parameters));
        Assert.That(
            sorted.Where(step => step.Contains("TEMP B-TREE", StringComparison.Ordinal)),
            filter is "version" or "id" ? Is.Not.Null : Is.Empty
        );
    }

    [Test]
    public Task ChangesSinceADay_AreCountedOfAnIndexOnce() =>
        PagesAsync(
            new(),
            page =>
                new ChangeStore(_fixture.Database).ListAsync(
                    _fixture.Parsed(new ChangeQuery { Since = "2026-01-01", Sort = "-date", Type = "trade-flows" }),
                    page,
                    path => path,
                    CancellationToken.None
                ),
            change => change.Id
        );

    [TestCase(null, null)]
    [TestCase("trade-flows", null)]
    [TestCase(null, "visit-straw-2004")]
    [TestCase("meetings", "visit-straw-2004")]
    public Task Audit_ByAnyFilter_IsReadByAnIndex(string? type, string? record) =>
        PagesAsync(
            new(),
            page =>
                new HistoryStore(_fixture.Database).AllAsync(
                    new()
                    {
                        Type = type,
                        Records = record is null ? null : [record],
                        Page = page,
                    },
                    CancellationToken.None
                ),
            entry => entry.Id
        );

    [Test]
    public Task History_OfARecord_IsReadByAnIndex() =>
        PagesAsync(
            new(),
            async page =>
                (
                    await new HistoryStore(_fixture.Database).OfAsync(
                        new("trade-flows", "trade_flows", "figure", (_, _) => Task.FromResult<object?>(null)),
                        "kaz-total-unspecified-total-2022-kazinform-2023-10",
                        page,
                        CancellationToken.None
                    )
                )!,
            entry => entry.Id
        );

    [Test]
    public Task Figures_ByAFilterInAnotherOrder_AreReadByAnIndex(
        [Values("reporter", "commodity", "period", "from", "dataset", "source", "id")] string filter,
        [Values("value", "-publishedOn")] string sort,
        [Values("preferred", "all")] string figures
    )
    {
        var (_, set, page) = OfFigures.Single(one => one.Name == filter);
        return PagesAsync(page, given => _fixture.ListAsync(set(new() { Sort = sort, Figures = figures }), given), figure => figure.Id);
    }

    [TestCase("2022", null)]
    [TestCase(null, "2020")]
    public async Task InvestmentsAndRates_ByPeriod_AreReadByAnIndex(string? period, string? from)
    {
        await PagesAsync(
            new(),
            page =>
                new InvestmentStore(_fixture.Database).ListAsync(
                    _fixture.Parsed(new InvestmentQuery { Period = period, From = from, Figures = "all" }),
                    page,
                    CancellationToken.None
                ),
            figure => figure.Id
        );
        await PagesAsync(
            new(),
            page =>
                new RateStore(_fixture.Database).ListAsync(
                    _fixture.Parsed(new RateQuery { Period = period, From = from }),
                    page,
                    CancellationToken.None
                ),
            rate => rate.Id
        );
    }

    [TestCase(null, null, null)]
    [TestCase("meetings", null, null)]
    [TestCase(null, "culture", null)]
    [TestCase(null, null, "2020")]
    public Task Timeline_ByAnyFilter_ReadsWhatIsSmall(string? types, string? topic, string? from) =>
        PagesAsync(
            new(),
            page =>
                new TimelineStore(_fixture.Database).ListAsync(
                    _fixture.Parsed(new TimelineQuery { Types = types, Topic = topic, From = from }),
                    page, "ru",
                    path => path,
                    CancellationToken.None
                ),
            entry => entry.Id
        );

    [TestCase("trade", null)]
    [TestCase("astana", "meetings")]
    public Task Search_ReadsTheIndexOfWords(string words, string? types) =>
        PagesAsync(
            new(),
            page =>
                new SearchStore(_fixture.Database).ListAsync(
                    _fixture.Parsed(new SearchQuery { Q = words, Types = types }),
                    page,
                    path => path,
                    CancellationToken.None
                ),
            hit => hit.Id
        );

    [TestCase(null, null)]
    [TestCase("trade-flows", "GBR")]
    [TestCase("investments", null)]
    public Task Coverage_CountsWithoutTheFigures(string? records, string? reporter) =>
        PagesAsync(
            new(),
            page =>
                new CoverageStore(_fixture.Database).ListAsync(
                    _fixture.Parsed(new CoverageQuery { Records = records, Reporter = reporter }),
                    page,
                    CancellationToken.None
                ),
            series => series.Id
        );

    private async Task PagesAsync<T>(ListParameters page, Func<ListPage, Task<ListResult<T>>> list, Func<T, string> id)
    {
        _fixture.Queries.Clear();
        var first = await list(_fixture.Parsed(page with { Limit = "2" }));
        if (first.HasMore)
        {
            _ = await list(_fixture.Parsed(StoreFixture.After(first, id(first.Rows[^1]), page with { Limit = "2" })));
        }

        Assert.That(_fixture.Queries, Is.Not.Empty);
        Assert.Multiple(() =>
        {
            foreach (var (sql, parameters) in _fixture.Queries)
            {
                var plan = _fixture.Plan(sql, parameters);
                Assert.That(QueryPlans.Scans(sql, plan), Is.Empty, $"{sql}\n\n{string.Join('\n', plan)}");
            }
        });
    }
}
