using System.Globalization;
using KzUkApi.Domain.Figures;
using KzUkApi.Http.Lists;
using KzUkApi.Resources.TradeFlows;
using KzUkApi.Tests.Storage.Store;

namespace KzUkApi.Tests.Storage.Figures;

/// <summary>Totals, warnings and pages that come from counts kept beside the figures are those of a plain look at every figure.</summary>
internal sealed class TradeFlowTotalTests
{
    private const int Combinations = 300;

    private static readonly (string Column, Func<TradeFlowQuery, string, TradeFlowQuery> Set, bool InGroup)[] Filters =
    [
        ("reporter", (query, value) => query with { Reporter = value }, true),
        ("flow", (query, value) => query with { Flow = value }, true),
        ("product_type", (query, value) => query with { ProductType = value }, true),
        ("classification", (query, value) => query with { Classification = value }, true),
        ("commodity", (query, value) => query with { Commodity = value }, true),
        ("level", (query, value) => query with { Level = value }, true),
        ("frequency", (query, value) => query with { Frequency = value }, true),
        ("period", (query, value) => query with { Period = value }, true),
        ("adjustment", (query, value) => query with { Adjustment = value }, false),
        ("valuation", (query, value) => query with { Valuation = value }, false),
        ("currency", (query, value) => query with { Currency = value }, false),
        ("dataset", (query, value) => query with { Dataset = value }, false),
        ("source_id", (query, value) => query with { Source = value }, false),
        ("status", (query, value) => query with { Status = value }, false),
    ];

    private static readonly (string Code, string Column)[] Mixable =
    [
        ("mixed-units", "currency"),
        ("mixed-valuations", "valuation"),
        ("mixed-adjustments", "adjustment"),
        ("mixed-programmes", "dataset"),
    ];

    private StoreFixture _fixture = null!;
    private List<Dictionary<string, object?>> _figures = null!;

    [OneTimeSetUp]
    public void Open()
    {
        _fixture = new();
        _figures = [.. _fixture.Store.Rows("SELECT * FROM trade_flows").Select(row => row.ToDictionary())];
    }

    [OneTimeTearDown]
    public void Close() => _fixture.Dispose();

    [Test]
    public async Task List_ManyCombinations_HasTheRowsAndTotalsOfAPlainLook()
    {
        var random = new Random(4);
        var withRows = 0;
        for (var number = 0; number < Combinations; number++)
        {
            // Values of one figure, so that most combinations find something; sometimes a second value.
            var (figure, other) = (_figures[random.Next(_figures.Count)], _figures[random.Next(_figures.Count)]);
            var asked = Filters
                .OrderBy(_ => random.Next())
                .Take(random.Next(4))
                .Where(filter => figure[filter.Column] is not null)
                .Select(filter =>
                    (
                        filter,
                        Values: random.Next(4) == 0 && other[filter.Column] is { } second
                            ? (object[])[figure[filter.Column]!, second]
                            : [figure[filter.Column]!]
                    )
                )
                .Select(one => (one.filter, Values: one.Values.Cast<string>().Distinct().ToArray()))
                .ToList();
            var asOf = random.Next(3) == 0 ? new DateOnly(1998 + random.Next(29), 1 + random.Next(11), 15) : (DateOnly?)null;
            var year = $"{1995 + random.Next(30)}";
            var range = random.Next(4);
            var all = random.Next(3) == 0;
            var query = asked.Aggregate(
                new TradeFlowQuery
                {
                    Figures = all ? "all" : "preferred",
                    Sort = random.Next(2) == 0 ? "period" : "-period",
                    From = range == 1 ? year : null,
                    To = range == 2 ? year : null,
                },
                (set, one) => one.filter.Set(set, string.Join(',', one.Values))
            );
            var page = new ListParameters { AsOf = asOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Limit = "500" };

            var passing = _figures
                .Where(row => asked.All(one => one.Values.Contains(row[one.filter.Column])) && InRange(row, query))
                .ToList();
            var known = passing.Where(row => asOf is null || Day(row["published_end"]) <= asOf).ToList();
            List<Dictionary<string, object?>> shown =
            [
                .. all ? known : known.GroupBy(row => row["group_key"]).Select(Best).OfType<Dictionary<string, object?>>(),
            ];
            var expected = shown
                .OrderBy(row => row["period_start"] is null)
                .ThenBy(row => query.Sort == "period" ? (long)row["period_order"]! : -(long)row["period_order"]!)
                .ThenBy(
                    row => (string)row["id"]!,
                    query.Sort == "period" ? StringComparer.Ordinal : Comparer<string>.Create((x, y) => string.CompareOrdinal(y, x))
                )
                .Select(row => (string)row["id"]!)
                .ToList();

            var found = await _fixture.ListAsync(query, page);
            var text = $"{query} asOf={asOf}";
            Assert.That(found.Total, Is.EqualTo(expected.Count), text);
            Assert.That(found.Rows.Select(row => row.Id), Is.EqualTo(expected.Take(500)), text);
            Assert.That(Count(found, "held-only-in-later-editions"), Is.EqualTo(asOf is null ? 0 : passing.GroupBy(row => row["group_key"])
                .Count(group => group.All(row => Day(row["published_end"]) > asOf) && Day(group.First()["period_end"]) <= asOf)), text);
            Assert.That(
                Count(found, "only-doubtful-figures"),
                Is.EqualTo(all ? 0 : known.GroupBy(row => row["group_key"]).Count(group => Best(group) is null)),
                text
            );
            foreach (var (code, column) in Mixable)
            {
                Assert.That(Count(found, code), Is.EqualTo(MixedSequences(shown, column)), $"{code} {text}");
            }

            withRows += expected.Count > 0 ? 1 : 0;
        }

        Assert.That(withRows, Is.GreaterThan(Combinations / 2), "most combinations find something");
    }

    [TestCase("period", null)]
    [TestCase("-period", null)]
    [TestCase("value", "GBR")]
    [TestCase("-value", "KAZ")]
    [TestCase("publishedOn", null)]
    [TestCase("-publishedOn", "KAZ")]
    [TestCase("-period", "KAZ")]
    public async Task Pages_BothDirections_HaveEveryRowOnce(string sort, string? reporter)
    {
        var query = new TradeFlowQuery { Sort = sort, Reporter = reporter, Figures = "all" };
        var page = new ListParameters { Limit = "97" };
        var found = await _fixture.ListAsync(query, page);
        List<string> ids = [.. found.Rows.Select(row => row.Id)];
        while (found.HasMore)
        {
            found = await _fixture.ListAsync(query, StoreFixture.After(found, ids[^1], page));
            ids.AddRange(found.Rows.Select(row => row.Id));
        }

        Assert.That(ids, Is.Unique);
        Assert.That(
            ids,
            Is.EquivalentTo(
                _figures.Where(row => reporter is null || (string)row["reporter"]! == reporter).Select(row => (string)row["id"]!)
            )
        );
    }

    [Test]
    public async Task Total_SecondTime_IsNotCountedAgain()
    {
        var query = new TradeFlowQuery { Currency = "USD", Status = "normal", Reporter = "KAZ" };
        await _fixture.ListAsync(query);
        _fixture.Queries.Clear();
        await _fixture.ListAsync(query);
        Assert.That(
            _fixture.Queries.Where(asked =>
                asked.Sql.Contains("COUNT(", StringComparison.Ordinal) || asked.Sql.Contains("SUM(", StringComparison.Ordinal)
            ),
            Is.Empty
        );
    }

    private static long MixedSequences(IEnumerable<Dictionary<string, object?>> shown, string column) => shown
        .Where(row => (string)row["frequency"]! != "span")
        .GroupBy(row => (row["reporter"], row["flow"], row["product_type"], row["classification"], row["level"], row["frequency"]))
        .Count(sequence => sequence.Select(row => row[column]).Distinct().Count() > 1);

    private static long Count(ListResult<TradeFlow> found, string code) =>
        found.Warnings.SingleOrDefault(warning => warning.Code == code)?.Count ?? 0;

    private static Dictionary<string, object?>? Best(IEnumerable<Dictionary<string, object?>> group) => group
        .Where(row => (string)row["status"]! != Preference.Doubtful)
        .OrderBy(row => (string)row["preference_order"]!, StringComparer.Ordinal)
        .FirstOrDefault();

    private static bool InRange(Dictionary<string, object?> row, TradeFlowQuery query) =>
        (query.From is null || (row["period_start"] is not null && Day(row["period_start"]) >= new DateOnly(Year(query.From), 1, 1)))
        && (query.To is null || Day(row["period_end"]) <= new DateOnly(Year(query.To), 12, 31));

    private static int Year(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly Day(object? text) => DateOnly.Parse((string)text!, CultureInfo.InvariantCulture);
}
