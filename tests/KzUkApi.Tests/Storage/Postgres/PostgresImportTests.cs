using System.Text;
using KzUkApi.Importing;
using KzUkApi.Importing.Reading;
using KzUkApi.Storage.Postgres;
using KzUkApi.Storage.Store;
using KzUkApi.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace KzUkApi.Tests.Storage.Postgres;

/// <summary>Imports of more rows than are sent to the server at once.</summary>
[Parallelizable]
internal sealed class PostgresImportTests : PostgresFixture
{
    [Test]
    public void Import_OfMoreRowsThanAreSentAtOnce_StoresWhatTheOtherEngineStores()
    {
        using var file = ImportStore.Full();
        using var server = new PostgresConnections(Loaded());
        var text = Encoding.UTF8.GetBytes(ManyFigures.Csv(0, 4500));
        string[] tables =
        [
            "SELECT data_version FROM dataset_state",
            "SELECT COUNT(*) || ' ' || COUNT(DISTINCT record_id) || ' ' || COUNT(supersedes) FROM changes",
            "SELECT COUNT(*) || ' ' || MAX(change_id) FROM change_fields",
            "SELECT COUNT(*) || ' ' || MAX(record_id) FROM search_entries",
        ];
        var stored = new[] { file.Store.Connections, (IStoreEngine)server }.Select(engine =>
        {
            var report = new Importer(engine, new FakeTimeProvider(ApiServer.Noon)).Run(
                new ImportRequest(new ImportFile("trade.csv", text)), CancellationToken.None);
            Assert.That((report.Outcome, report.New), Is.EqualTo((ImportReport.Imported, 4500)));
            return tables.SelectMany(sql => Column<string>(engine, sql)).ToArray();
        }).ToArray();
        Assert.That(stored[1], Is.EqualTo(stored[0]));
    }

    [Test]
    public void Row_AddedWhileAReaderIsOpen_IsRefusedAtOnce()
    {
        using var connections = new PostgresConnections(Loaded());
        using var session = connections.BeginWrite(CancellationToken.None);
        using var command = session.Connection.CreateCommand();
        command.CommandText = "SELECT n FROM generate_series(1, 3) n";
        using var writer = session.Inserting("topics", ["code"]);
        using (var reader = command.ExecuteReader())
        {
            Assert.That(reader.Read());
            Assert.That(() => writer.Add(["any"]), Throws.InvalidOperationException.With.Message.Contains("reader is open"));
        }
    }
}
