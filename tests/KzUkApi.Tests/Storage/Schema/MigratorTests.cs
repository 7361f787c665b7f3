using KzUkApi.Configuration;
using KzUkApi.Storage.Schema;
using KzUkApi.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace KzUkApi.Tests.Storage.Schema;

internal sealed class MigratorTests
{
    private static readonly Migration One = new(
        1,
        "0001_one.sql",
        "CREATE TABLE one (id INTEGER NOT NULL PRIMARY KEY) STRICT;\nINSERT INTO one VALUES (1);\n"
    );
    private static readonly Migration Two = new(2, "0002_two.sql", "CREATE TABLE two (id INTEGER NOT NULL PRIMARY KEY) STRICT;\n");
    private static readonly Migration Three = new(3, "0003_three.sql", "CREATE TABLE three (id INTEGER NOT NULL PRIMARY KEY) STRICT;\n");
    private static readonly Migration Broken = new(
        3,
        "0003_broken.sql",
        "CREATE TABLE three (id INTEGER) STRICT;\nINSERT INTO three VALUES ('no number');\n"
    );

    private TempStore _store = null!;

    [SetUp]
    public void Open() => _store = new TempStore();

    [TearDown]
    public void Close() => _store.Dispose();

    [Test]
    public void Migrate_EmptyDatabase_AppliesAllInOrderAndKeepsAJournal()
    {
        var clock = new FakeTimeProvider(new(2026, 11, 29, 12, 0, 0, TimeSpan.Zero));
        Assert.That(new Migrator(_store.Connections, [One, Two], clock).Migrate(), Is.EqualTo(2));
        Assert.That(
            _store.Texts("SELECT number || ' ' || name || ' ' || checksum || ' ' || applied_at FROM schema_migrations ORDER BY number"),
            Is.EqualTo(
                new[] { $"1 0001_one.sql {One.Checksum} 2026-11-29T12:00:00Z", $"2 0002_two.sql {Two.Checksum} 2026-11-29T12:00:00Z" }
            )
        );
    }

    [Test]
    public void Migrate_SecondStart_AppliesNothing()
    {
        _store.Migrate(One, Two);
        var before = _store.Dump();
        Assert.That(_store.Migrate(One, Two), Is.Zero);
        Assert.That(_store.Dump(), Is.EqualTo(before));
    }

    [Test]
    public void Migrate_NewerProgram_AppliesOnlyWhatIsMissing()
    {
        _store.Migrate(One);
        Assert.That(_store.Migrate(One, Two, Three), Is.EqualTo(2));
        Assert.That(_store.Texts("SELECT COUNT(*) FROM one"), Is.EqualTo(new[] { "1" }), "the first was not applied again");
    }

    [Test]
    public void Migrate_OtherLineEnds_AreNoEdit()
    {
        _store.Migrate(One);
        Assert.That(_store.Migrate(One with { Sql = One.Sql.ReplaceLineEndings("\r\n") }), Is.Zero);
        Assert.That(new Migration(1, One.Name, One.Sql.ReplaceLineEndings("\r\n")).Checksum, Is.EqualTo(One.Checksum));
    }

    [Test]
    public void Migrate_EditedAfterItWasApplied_Stops()
    {
        _store.Migrate(One, Two);
        ShouldStop([new(1, One.Name, One.Sql + "-- edited"), Two, Three], "0001_one.sql", "edited");
    }

    [Test]
    public void Migrate_AppliedButNotInTheProgram_Stops()
    {
        _store.Migrate(One, Two, Three);
        ShouldStop([One, Three], "0002_two.sql", "lacks");
    }

    [Test]
    public void Migrate_DatabaseNewerThanTheProgram_Stops()
    {
        _store.Migrate(One, Two, Three);
        ShouldStop([One, Two], "0003_three.sql", "newer than this program");
    }

    [Test]
    public void Migrate_NumberedIntoThePast_Stops()
    {
        _store.Migrate(One, Three);
        ShouldStop([One, Two, Three], "0003_three.sql", "skipped");
    }

    [Test]
    public void Migrate_JournalRowRemoved_Stops()
    {
        _store.Migrate(One, Two, Three);
        _store.Execute("DELETE FROM schema_migrations WHERE number = 2");
        ShouldStop([One, Two, Three], "skipped");
    }

    [Test]
    public void Migrate_OneOfSeveralFails_AppliesNone()
    {
        _store.Migrate(One);
        var before = _store.Dump();
        Assert.That(() => _store.Migrate(One, Two, Broken), Throws.Exception);
        Assert.That(_store.Dump(), Is.EqualTo(before));
    }

    [Test]
    public void All_AreNumberedWithoutHolesAndNamedByNumber()
    {
        Assert.That(Migration.All, Is.Not.Empty);
        Assert.That(Migration.All.Select(migration => migration.Number), Is.EqualTo(Enumerable.Range(1, Migration.All.Count)));
        Assert.That(Migration.All.Select(migration => migration.Name), Is.All.Match("^[0-9]{4}_[a-z_]+\\.sql$"));
    }

    [Test]
    public void All_EveryTable_IsStrict()
    {
        _store.Migrate(Migration.All);
        var tables = _store.Rows(
            "SELECT s.name, s.sql FROM sqlite_schema s JOIN pragma_table_list t ON t.name = s.name AND t.schema = 'main' WHERE "
                + "t.type = 'table' AND s.type = 'table'");
        Assert.That(tables, Has.Count.GreaterThan(20));
        Assert.That(
            tables
                .Where(table => !((string)table["sql"]!).TrimEnd().EndsWith("STRICT", StringComparison.Ordinal))
                .Select(table => table["name"]),
            Is.Empty
        );
    }

    private void ShouldStop(IReadOnlyList<Migration> migrations, params string[] parts)
    {
        var before = _store.Dump();
        var exception = Assert.Catch<OperatorException>(() => _store.Migrate(migrations));
        foreach (var part in (string[])[.. parts, _store.Connections.Path])
        {
            Assert.That(exception!.Message, Does.Contain(part));
        }

        Assert.That(exception!.Message, Does.Not.Contain("\n"), "one line");
        Assert.That(_store.Dump(), Is.EqualTo(before), "nothing was applied");
    }
}
