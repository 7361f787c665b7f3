using KzUkApi.Http.Lists;
using KzUkApi.Resources.Investments;
using KzUkApi.Resources.Rates;
using KzUkApi.Resources.TradeFlows;
using KzUkApi.Tests.Storage.Store;

namespace KzUkApi.Tests.Storage.Figures;

/// <summary>
/// How SQLite runs the queries that the list of trade figures really sends: by an index, in its order, whatever the filter.
/// </summary>
internal sealed class QueryPlanTests
{
    private static readonly (string Name, Func<TradeFlowQuery, TradeFlowQuery> Set)[] Filters =
    [
        ("none", query => query),
        ("reporter", query => query with { Reporter = "GBR" }),
        ("flow", query => query with { Flow = "export" }),
        ("productType", query => query with { ProductType = "goods" }),
        ("classification", query => query with { Classification = "SITC" }),
        ("commodity", query => query with { Commodity = "33" }),
        ("level", query => query with { Level = "2" }),
        ("frequency", query => query with { Frequency = "M" }),
        ("period", query => query with { Period = "2022-05" }),
        ("from", query => query with { From = "2020" }),
        ("to", query => query with { To = "2015" }),
        ("adjustment", query => query with { Adjustment = "unadjusted" }),
        ("valuation", query => query with { Valuation = "cif" }),
        ("currency", query => query with { Currency = "USD" }),
        ("dataset", query => query with { Dataset = "ons-trade-by-commodity" }),
        ("source", query => query with { Source = "unctadstat-trade-matrix-2017" }),
        ("status", query => query with { Status = "normal" }),
    ];

    private static readonly (string, string)[] Pairs =
    [
        ("reporter", "flow"),
        ("reporter", "frequency"),
        ("reporter", "from"),
        ("reporter", "currency"),
        ("flow", "period"),
        ("flow", "classification"),
        ("classification", "frequency"),
        ("commodity", "reporter"),
        ("commodity", "from"),
        ("dataset", "from"),
        ("dataset", "to"),
        ("level", "period"),
        ("currency", "frequency"),
        ("dataset", "currency"),
        ("status", "from"),
        ("source", "flow"),
        ("from", "to"),
    ];

    private StoreFixture _fixture = null!;

    [OneTimeSetUp]
    public void Open() => _fixture = new();

    [OneTimeTearDown]
    public void Close() => _fixture.Dispose();

    private static IEnumerable<TestCaseData> Questions() =>
        from filters in Filters.Select(filter => (string[])[filter.Name]).Concat(Pairs.Select(pair => (string[])[pair.Item1, pair.Item2]))
        from sort in (string[])["period", "-period"]
        from figures in (string[])["preferred", "all"]
        select new TestCaseData(filters, sort, figures).SetArgDisplayNames(string.Join('+', filters), sort, figures);

    private static IEnumerable<TestCaseData> Sorts() =>
        from sort in TradeFlowStore.Orders
        from direction in (string[])["", "-"]
        from figures in (string[])["preferred", "all"]
        select new TestCaseData((string[])["none"], direction + sort, figures).SetArgDisplayNames("none", direction + sort, figures);

    [TestCaseSource(nameof(Questions))]
    [TestCaseSource(nameof(Sorts))]
    public async Task List_FirstPageAndPageAfterACursor_NeitherScansNorSorts(string[] filters, string sort, string figures)
    {
        var query = filters.Aggregate(new TradeFlowQuery { Sort = sort, Figures = figures }, (set, name) =>
            Filters.Single(filter => filter.Name == name).Set(set)
        );
        var page = new ListParameters { Limit = "3" };
        _fixture.Queries.Clear();
        var first = await _fixture.ListAsync(query, page);
        if (first.HasMore)
        {
            Assert.That((await _fixture.ListAsync(query, StoreFixture.After(first, first.Rows[^1].Id, page))).Rows, Is.Not.Empty);
        }

        Assert.That(_fixture.Queries.Any(asked => asked.Sql.Contains("ORDER BY", StringComparison.Ordinal)), Is.EqualTo(first.Total > 0));
        foreach (var (sql, parameters) in _fixture.Queries)
        {
            var plan = _fixture.Plan(sql, parameters);
            var text = $"{sql}\n\n{string.Join('\n', plan)}";
            Assert.That(QueryPlans.Scans(sql, plan), Is.Empty, text);
            Assert.That(
                plan.Where(step =>
                    step.Contains("TEMP B-TREE FOR ORDER BY", StringComparison.Ordinal) || step.Contains("LAST", StringComparison.Ordinal)
                ),
                Is.Empty,
                text
            );
        }
    }

    // The other lists with an index for their order. Those without one (agreements, meetings, milestones, institutions, ambassadors,
    // statements, claims, disputes, topics, people) hold tens of rows, and are sorted; the timeline joins all of these.
    [TestCase("period")]
    [TestCase("-period")]
    public async Task OtherList_OrderWithAnIndex_NeitherScansNorSorts(string sort)
    {
        var page = new ListParameters { Limit = "3" };
        var investments = new InvestmentStore(_fixture.Database);
        var rates = new RateStore(_fixture.Database);
        _fixture.Queries.Clear();
        var figures = await investments.ListAsync(
            _fixture.Parsed(new InvestmentQuery { Sort = sort, Figures = "all" }),
            _fixture.Parsed(page),
            CancellationToken.None
        );
        _ = await investments.ListAsync(
            _fixture.Parsed(new InvestmentQuery { Sort = sort, Figures = "all" }),
            _fixture.Parsed(StoreFixture.After(figures, figures.Rows[^1].Id, page)),
            CancellationToken.None
        );
        var rateFilter = _fixture.Parsed(new RateQuery { Sort = sort });
        var held = await rates.ListAsync(rateFilter, _fixture.Parsed(page), CancellationToken.None);
        var after = _fixture.Parsed(StoreFixture.After(held, held.Rows[^1].Id, page));
        _ = await rates.ListAsync(rateFilter, after, CancellationToken.None);
        var pages = _fixture.Queries.Where(asked => asked.Sql.Contains("ORDER BY", StringComparison.Ordinal)).ToList();
        Assert.That(pages, Has.Count.EqualTo(4));
        foreach (var (sql, parameters) in pages)
        {
            var plan = _fixture.Plan(sql, parameters);
            Assert.That(
                plan.Where(step => step.Contains("TEMP B-TREE", StringComparison.Ordinal)),
                Is.Empty,
                $"{sql}\n\n{string.Join('\n', plan)}"
            );
            Assert.That(QueryPlans.Scans(sql, plan), Is.Empty, $"{sql}\n\n{string.Join('\n', plan)}");
        }
    }

    [TestCase("commodity=33*")]
    [TestCase("reporter=GBR,KAZ")]
    public async Task List_SeveralValues_AreReadByAnIndex(string filter)
    {
        var value = filter.Split('=')[1];
        var query = filter.StartsWith('c') ? new TradeFlowQuery { Commodity = value } : new TradeFlowQuery { Reporter = value };
        _fixture.Queries.Clear();
        Assert.That((await _fixture.ListAsync(query)).Rows, Is.Not.Empty);
        foreach (var (sql, parameters) in _fixture.Queries)
        {
            var plan = _fixture.Plan(sql, parameters);
            Assert.That(QueryPlans.Scans(sql, plan), Is.Empty, $"{sql}\n\n{string.Join('\n', plan)}");
        }
    }

    [Test]
    public void Check_AScanAndASort_AreSeen()
    {
        Assert.That(_fixture.Plan("SELECT * FROM trade_flows f WHERE f.note = 'x'", null), Has.Some.StartsWith("SCAN f"));
        Assert.That(
            _fixture.Plan("SELECT * FROM trade_flows f WHERE f.reporter = 'GBR' ORDER BY f.precision LIMIT 1", null),
            Has.Some.Contains("TEMP B-TREE FOR ORDER BY")
        );
        Assert.That(QueryPlans.Scans("SELECT 1 FROM trade_flows f LIMIT 1", ["SCAN f"]), Is.Not.Empty);
        Assert.That(QueryPlans.Scans("SELECT COUNT(*) FROM trade_flows f", ["SCAN f USING INDEX trade_flows_value"]), Is.Not.Empty);
        Assert.That(
            QueryPlans.Scans("SELECT 1 FROM changes c WHERE c.kind = 'added' ORDER BY c.id LIMIT 1", ["SCAN c USING INDEX changes_date"]),
            Is.Not.Empty
        );
        Assert.That(QueryPlans.Scans("SELECT 1 FROM changes c ORDER BY c.id LIMIT 1", ["SCAN c USING INDEX changes_date"]), Is.Empty);
        Assert.That(QueryPlans.Scans("SELECT 1 FROM meetings m WHERE m.city = 'x'", ["SCAN m"]), Is.Empty);
    }
}
