using KzUkApi.Configuration;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Postgres;
using KzUkApi.Storage.Records;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.Postgres;

/// <summary>What a database must be; what is wrong is said in one line, and nothing is changed.</summary>
[Parallelizable]
internal sealed class PostgresStartTests : PostgresFixture
{
    [TestCase("TEMPLATE template0 ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C'", "its encoding is LATIN1")]
    [TestCase("TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'en'", "of ICU")]
    public void Start_OnADatabaseOfAnotherKind_SaysHowToMakeOne(string options, string expected)
    {
        using var connections = new PostgresConnections(Empty(options));
        Assert.That(
            connections.Create,
            Throws.TypeOf<OperatorException>().With.Message.Contains(expected)
                .And.Message.Contains("CREATE DATABASE kzuk ENCODING 'UTF8' LC_COLLATE 'C'").And.Message.Not.Contains("\n"));
        Assert.That(connections.Exists, Is.False);
    }

    [Test]
    public void Start_OnADatabaseOfAnotherProgram_ChangesNothing()
    {
        var database = Empty();
        PostgresCluster.Execute("CREATE TABLE invoices (id BIGINT)", database);
        using var connections = new PostgresConnections(database);
        Assert.That(connections.Create, Throws.TypeOf<OperatorException>().With.Message.Contains("tables of another program"));
    }

    [Test]
    public void Start_WithoutTheRightToCreate_NamesTheStatementThatGivesIt()
    {
        var database = Empty();
        PostgresCluster.Execute("DO $$ BEGIN CREATE ROLE reader LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
        using var connections = new PostgresConnections(database.Replace("Username=kzuk", "Username=reader", StringComparison.Ordinal));
        Assert.That(
            connections.Create,
            Throws.TypeOf<OperatorException>().With.Message.Contains("GRANT CREATE ON SCHEMA public TO reader"));
    }

    [TestCase("Host=x", "must name Host and Database")]
    [TestCase("Host=x;Database=y;Colour=red", "Kzuk:PostgreSql is wrong")]
    public void Start_WithAWrongConnectionString_SaysSo(string text, string expected) =>
        Assert.That(() => new PostgresConnections(text), Throws.TypeOf<OperatorException>().With.Message.Contains(expected));

    [Test]
    public void Start_WithoutAServer_SaysWhatToCheckAndNoPassword()
    {
        using var connections = new PostgresConnections("Host=/nowhere;Database=kzuk;Username=a;Password=hidden");
        Assert.That(
            () => new StorePreparation(connections, new ReferenceDataset(SmallDataset.Folder), TimeProvider.System).Run(),
            Throws.TypeOf<OperatorException>().With.Message.Contains("kzuk on /nowhere (PostgreSQL) cannot be used")
                .And.Message.Contains("Check Kzuk__PostgreSql").And.Message.Not.Contains("hidden"));
    }

    [Test]
    public async Task Start_OfManyAtOnce_MigratesAndLoadsOnce()
    {
        var database = Empty();
        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            using var connections = new PostgresConnections(database);
            return new StorePreparation(connections, new ReferenceDataset(SmallDataset.Folder), TimeProvider.System).Run();
        })));
        Assert.That(results.Sum(result => result.Migrations), Is.EqualTo(1));
        Assert.That(results.Count(result => result.Load is not null), Is.EqualTo(1));
        using var one = new PostgresConnections(database);
        using var same = TempStore.Small();
        const string version = "SELECT data_version FROM dataset_state";
        Assert.That(Column<string>(one, version), Is.EqualTo(same.Texts(version)));
        Assert.That(new StoreCheck(one).Run(CancellationToken.None).SelectMany(check => check.Faults), Is.Empty);
    }

    [Test]
    public void Backup_OfAServer_NamesTheToolsThatDoIt()
    {
        using var connections = new PostgresConnections(Loaded());
        Assert.That(() => connections.Backup("a.db"), Throws.TypeOf<OperatorException>().With.Message.Contains("pg_dump"));
        Assert.That(
            () => connections.Restore("a.db", "b.db", _ => { }),
            Throws.TypeOf<OperatorException>().With.Message.Contains("pg_restore"));
    }
}
