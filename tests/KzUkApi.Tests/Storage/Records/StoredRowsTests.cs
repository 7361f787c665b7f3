using System.Globalization;
using KzUkApi.Domain.Periods;
using KzUkApi.Storage.Dataset;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.Records;

/// <summary>What the store holds, against the CSV files as a second reader sees them.</summary>
internal sealed class StoredRowsTests
{
    private static readonly (string File, string Table)[] Tables =
    [
        ("topics.csv", "topics"), ("sources.csv", "sources"), ("commodities.csv", "commodities"), ("trade.csv", "trade_flows"),
        ("investment.csv", "investments"), ("claims.csv", "claims"), ("fx_rates.csv", "exchange_rates"), ("agreements.csv", "agreements"),
        ("agreement_events.csv", "agreement_events"), ("meetings.csv", "meetings"), ("meeting_participants.csv", "meeting_participants"),
        ("milestones.csv", "milestones"), ("ambassadors.csv", "ambassadors"), ("institutions.csv", "institutions"),
        ("statements.csv", "statements"), ("indicators.csv", "indicators"), ("disputes.csv", "disputes"),
    ];

    private static readonly HashSet<string> Decimals = ["rate", "change_percent"];

    private TempStore _store = null!;

    [OneTimeSetUp]
    public void Load() => _store = TempStore.Copied();

    [OneTimeTearDown]
    public void Close() => _store.Dispose();

    [Test]
    public void Tables_AreAllFilesOfTheDataset() =>
        Assert.That(Tables.Select(table => table.File), Is.EquivalentTo(DatasetLoaderTests.Files()).And.Exactly(17).Items);

    [TestCaseSource(nameof(Tables))]
    public void Table_HasExactlyTheRowsOfItsFile((string File, string Table) table)
    {
        var expected = Csv.Rows(Path.Combine(DatasetCopy.Original, table.File)).Select(Line).Order(StringComparer.Ordinal);
        var columns = Csv.Cells(File.ReadLines(Path.Combine(DatasetCopy.Original, table.File)).First());
        var held = _store.Rows($"SELECT * FROM {table.Table}")
            .Select(row => Line(columns.ToDictionary(column => column, column => Text(table.Table, column, row), StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal);
        Assert.That(held, Is.EqualTo(expected));
    }

    [Test]
    public void TradeFlows_PeriodsAndDates_CoverTheDaysOfTheirText()
    {
        var rows = _store.Rows(
            "SELECT period, frequency, period_start, period_end, published_on, published_start, published_end FROM trade_flows"
        );
        Assert.That(rows, Has.Count.EqualTo(3021));
        foreach (var row in rows)
        {
            Assert.That(Period.TryParse((string)row["period"]!, out var period), Is.True);
            Assert.That(PartialDate.TryParse((string)row["published_on"]!, out var published), Is.True);
            Assert.That(
                (row["frequency"], row["period_start"], row["period_end"], row["published_start"], row["published_end"]),
                Is.EqualTo(
                    (
                        (object)period.Frequency,
                        (object?)(period.Start is { } start ? $"{start:yyyy-MM-dd}" : null),
                        (object)$"{period.End:yyyy-MM-dd}",
                        (object)$"{published.Start:yyyy-MM-dd}",
                        (object)$"{published.End:yyyy-MM-dd}"
                    )
                )
            );
        }
    }

    [Test]
    public void DataVersion_KeptRowByRow_IsTheSumOfAllRows()
    {
        var sum = default(ContentSum);
        foreach (var (file, table) in Tables)
        {
            sum = Csv.Rows(Path.Combine(DatasetCopy.Original, file)).Aggregate(sum, (total, row) => total + ContentSum.OfRow(table, row));
        }

        var state = _store.Rows("SELECT content_sum, data_version FROM dataset_state").Single();
        Assert.That((state["content_sum"], state["data_version"]), Is.EqualTo(((object)sum.ToString(), (object)sum.Version)));
        Assert.That(sum.Version, Does.Match("^[0-9a-f]{12}$"));
    }

    [Test]
    public void ChildTables_HoldEveryValueOfEveryListInItsOrder()
    {
        foreach (
            var (file, column, child, parent, value) in new[]
            {
                ("agreements.csv", "parties", "agreement_parties", "agreement_id", "party"),
                ("agreements.csv", "topics", "agreement_topics", "agreement_id", "topic"),
                (
                    "agreements.csv",
                    "signatories",
                    "agreement_signatories",
                    "agreement_id",
                    "name || '|' || COALESCE(office, '') || '|' || country"
                ),
                ("meetings.csv", "topics", "meeting_topics", "meeting_id", "topic"),
                ("institutions.csv", "topics", "institution_topics", "institution_id", "topic"),
                ("statements.csv", "topics", "statement_topics", "statement_id", "topic"),
            }
        )
        {
            var expected = Csv.Rows(Path.Combine(DatasetCopy.Original, file))
                .SelectMany(row =>
                    row[column]
                        .Split(';', StringSplitOptions.RemoveEmptyEntries)
                        .Select((part, position) => $"{row["id"]} {position} {part}")
                )
                .Order(StringComparer.Ordinal);
            var held = _store.Texts($"SELECT {parent} || ' ' || position || ' ' || {value} FROM {child}").Order(StringComparer.Ordinal);
            Assert.That(held, Is.Not.Empty.And.EqualTo(expected), child);
        }
    }

    private static string Line(IReadOnlyDictionary<string, string> row) =>
        string.Join(
            " | ",
            row.Where(cell => !IsList(cell.Key))
                .OrderBy(cell => cell.Key, StringComparer.Ordinal)
                .Select(cell => $"{cell.Key}={cell.Value}")
        );

    // Lists stand in child tables, which have a test of their own.
    private static bool IsList(string column) => column is "topics" or "parties" or "signatories";

    private static string Text(string table, string column, IDictionary<string, object?> row) =>
        IsList(column) ? string.Empty
        : Decimals.Contains(column) || (table == "claims" && column == "precision")
            ? row[column + "_units"] is long units ? Decimal(units, (long)row[column + "_scale"]!) : string.Empty
        : column == "chosen"
            ? (long)row[column]! == 1 ? "yes"
                : "no"
        : Convert.ToString(row[column], CultureInfo.InvariantCulture) ?? string.Empty;

    private static string Decimal(long units, long scale)
    {
        var digits = Math.Abs(units).ToString(CultureInfo.InvariantCulture).PadLeft((int)scale + 1, '0');
        var sign = units < 0 ? "-" : string.Empty;
        return scale == 0 ? sign + digits : $"{sign}{digits[..^(int)scale]}.{digits[^(int)scale..]}";
    }
}
