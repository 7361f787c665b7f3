using System.Net;
using System.Text.RegularExpressions;
using KzUkApi.Storage.Sqlite;
using KzUkApi.Tests.Contract;
using KzUkApi.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace KzUkApi.Tests.Storage.Store;

/// <summary>One SQL text for every engine: what the service runs for the examples of the contract, and what stands in its source.</summary>
internal sealed partial class PortableSqlTests
{
    // A column that no two rows of a list have in common, with what stands before it in the order.
    private static readonly string[] Unique =
    [
        "id", "key", "number", "position", "entry", "record_id", "lookup", "preference_order", "classification", "code", "MAX(number)",
    ];

    // The last columns of keys of several columns: nobody stands in a record twice, and a source publishes one rate of a pair for a period.
    private static readonly string[] UniqueTogether = ["name", "source_id"];

    private readonly HashSet<string> _statements = new(StringComparer.Ordinal);

    // What the dialect makes: hints, joins in a given order, and the search of words.
    [GeneratedRegex(@" INDEXED BY \w+|\bCROSS(?= JOIN \w+ \w+ ON\b)|\bsearch_index MATCH\b|= search_index\.rowid\b")]
    private static partial Regex Dialect { get; }

    // Records of several kinds: an id is unique within its kind, and a count by day and kind within both.
    [GeneratedRegex(@"\b(id|day), \w+\.type\s*$")]
    private static partial Regex IdOfAKind { get; }

    [GeneratedRegex(@"\bORDER BY\s+(?<terms>(?:[^()]|\((?:[^()]|\([^()]*\))*\))*?)(?=\s+LIMIT\b|\s*\)|\s*$)")]
    private static partial Regex OrderBy { get; }

    [OneTimeSetUp]
    public async Task AskEveryExampleAsync()
    {
        using var server = new ApiServer(cacheBytes: 0);
        server.Services.GetRequiredService<SqliteStore>().Running += (sql, _) => Keep(sql);
        var key = server.NewKey("edit", "import", "audit");
        foreach (var operation in OpenApiContract.Committed.Operations.Where(operation => !operation.Writes))
        {
            foreach (var format in (string[])["*/*", "text/csv"])
            {
                (string, string)[] headers = [("Authorization", $"Bearer {key}"), ("Accept", format)];
                var answer = await server.SendAsync(HttpMethod.Get, operation.ExampleRequest(), headers);
                Assert.That(answer.Status, Is.Not.EqualTo(HttpStatusCode.InternalServerError), operation.Id);
            }
        }
    }

    [Test]
    public void Statements_OfEveryExample_AreUnderstoodByEveryEngine()
    {
        Assert.That(_statements, Has.Count.GreaterThan(100));
        Assert.That(
            _statements.SelectMany(sql => UnportableSql.In(Dialect.Replace(sql, string.Empty)).Select(what => $"{what}: {sql}")),
            Is.Empty
        );
    }

    // Rows that tie come in an order that no engine promises, and a page would lose or repeat them.
    [Test]
    public void Order_OfEveryList_EndsInAUniqueColumn()
    {
        var orders = _statements.SelectMany(sql => OrderBy.Matches(sql).Select(match => (Sql: sql, Terms: match.Groups["terms"].Value)));
        Assert.That(orders.Count(), Is.GreaterThan(50));
        Assert.That(
            orders
                .Where(order => !IsTotal(order.Terms) && !ByGroup.IsMatch(order.Sql))
                .Select(order => $"{LastColumn(order.Terms)}: {order.Sql}"),
            Is.Empty
        );
        Assert.That(_statements.Where(sql => sql.Contains(" LIMIT ", StringComparison.Ordinal) && !OrderBy.IsMatch(sql)), Is.Empty);
    }

    [Test]
    public void Source_OutsideTheEngines_HasNoSpellingOfOne()
    {
        var folder = Repository.PathOf("src", "KzUkApi");
        var engines = new[] { "Sqlite", "Postgres" }.Select(name => Path.Combine(folder, "Storage", name) + Path.DirectorySeparatorChar);
        var files = Directory
            .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !engines.Any(engine => file.StartsWith(engine, StringComparison.Ordinal)))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .ToList();
        Assert.That(files, Has.Count.GreaterThan(300));
        Assert.That(
            from file in files
            from line in File.ReadLines(file)
            where Sql.IsMatch(line) && !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
            from what in UnportableSql.In(line)
            where what != "a table in brackets without a name"
            select $"{Path.GetRelativePath(folder, file)}: {what}: {line.Trim()}",
            Is.Empty
        );
    }

    [TestCase("SELECT group_concat(name) FROM t")]
    [TestCase("SELECT iif(a = 1, 2, 3) FROM t")]
    [TestCase("SELECT a FROM t WHERE a IS b.c")]
    [TestCase("SELECT a FROM t CROSS JOIN u ON u.a = t.a")]
    [TestCase("SELECT MAX(a, b) FROM t")]
    [TestCase("SELECT SUBSTR(a, -2) FROM t")]
    [TestCase("INSERT OR IGNORE INTO t (a) VALUES (1)")]
    [TestCase("INSERT INTO t (a) VALUES (1) ON CONFLICT DO NOTHING")]
    [TestCase("SELECT a FROM (SELECT a FROM t) WHERE a = 1")]
    [TestCase("SELECT rowid FROM t")]
    [TestCase("SELECT a FROM t INDEXED BY t_a")]
    public void Spelling_OfSqliteAlone_IsSeen(string sql) => Assert.That(UnportableSql.In(sql), Is.Not.Empty);

    [TestCase("SELECT string_agg(name, ';' ORDER BY position) FROM t WHERE a IS NOT NULL AND b IS NOT DISTINCT FROM c")]
    [TestCase("SELECT x.a FROM (SELECT MAX(a) AS a FROM t) x CROSS JOIN u WHERE x.a IS NULL")]
    [TestCase("INSERT INTO t (a) VALUES (1) ON CONFLICT (a) DO NOTHING")]
    public void Spelling_OfTheStandard_Passes(string sql) => Assert.That(UnportableSql.In(sql), Is.Empty);

    // Of each group there is one row, so that its column settles the order.
    [GeneratedRegex(@"GROUP BY (?<group>[\w.]+) ORDER BY .*[ ,]\k<group>$")]
    private static partial Regex ByGroup { get; }

    // A line with words that only SQL has.
    [GeneratedRegex(
        @"\b(SELECT|FROM|JOIN|WHERE|INSERT|UPDATE|DELETE|ORDER BY|GROUP BY|CASE|AND|CONFLICT|PRAGMA)\b|_agg\(|_concat\(|held\.")]
    private static partial Regex Sql { get; }

    private void Keep(string sql)
    {
        lock (_statements)
        {
            _statements.Add(Regex.Replace(sql, @"\s+", " ").Trim());
        }
    }

    private static bool IsTotal(string terms) =>
        Unique.Contains(LastColumn(terms))
        || (terms.Contains(',', StringComparison.Ordinal) && UniqueTogether.Contains(LastColumn(terms)))
        || IdOfAKind.IsMatch(terms);

    private static string LastColumn(string terms)
    {
        var last = terms[(terms.LastIndexOf(',') + 1)..].Trim();
        last = last.EndsWith(" DESC", StringComparison.Ordinal) ? last[..^5] : last;
        return last.Contains('(', StringComparison.Ordinal) ? last : last[(last.LastIndexOf('.') + 1)..].Trim('"');
    }
}
