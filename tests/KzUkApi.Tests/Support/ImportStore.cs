using System.Collections.Concurrent;
using System.Text;
using KzUkApi.Importing;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Records;

namespace KzUkApi.Tests.Support;

/// <summary>A store of its own to import into.</summary>
internal sealed class ImportStore : IDisposable
{
    // Loaded once for each source.
    private static readonly ConcurrentDictionary<string, Lazy<byte[]>> LoadedWithout = new(StringComparer.Ordinal);

    private ImportStore(TempStore store) => Store = store;

    public TempStore Store { get; }

    public string Version => Store.Texts("SELECT data_version FROM dataset_state").Single();

    /// <summary>With the reference dataset.</summary>
    public static ImportStore Full() => new(TempStore.Copied());

    /// <summary>With the small dataset.</summary>
    public static ImportStore Small() => new(TempStore.Small());

    /// <summary>With the reference dataset but the figures of one source.</summary>
    public static ImportStore Without(string source) =>
        new(TempStore.Of(LoadedWithout.GetOrAdd(source, name => new(() => LoadWithout(name))).Value));

    public static byte[] Sample(string name) =>
        File.ReadAllBytes(Repository.PathOf("tests", "KzUkApi.Tests", "Importing", "Samples", name));

    public static string SampleText(string name) => Encoding.UTF8.GetString(Sample(name));

    public ImportReport Import(string name, string? source, bool dryRun = false, bool skipInvalid = false) =>
        Import(name, Sample(name), source, dryRun, skipInvalid);

    public ImportReport Import(string name, string text, string? source, bool dryRun = false, bool skipInvalid = false) =>
        Import(name, Encoding.UTF8.GetBytes(text), source, dryRun, skipInvalid);

    public ImportReport Import(
        string name,
        byte[] bytes,
        string? source,
        bool dryRun = false,
        bool skipInvalid = false,
        string? format = null
    ) => Import(new(new(name, bytes), format, source, dryRun, skipInvalid));

    public ImportReport Import(ImportRequest request) =>
        new Importer(Store.Connections, TimeProvider.System).Run(
            request with
            {
                KeepSkipped = (text, extension) => new("skipped" + extension, Skipped = text),
            },
            CancellationToken.None
        );

    /// <summary>What the last import skipped, as it can be corrected.</summary>
    public string? Skipped { get; private set; }

    /// <summary>Adds a source for a newer edition.</summary>
    public ImportStore AddSource(string id, string publishedOn, string dataset)
    {
        var report = Import(
            "sources.csv",
            "id,publisher,title,url,published_on,language,kind,published_on_basis,authority,dataset\n"
            + $"{id},Office for National Statistics,A newer edition,,{publishedOn},en,official-statistics,publisher,1,{dataset}\n",
            null);
        Assert.That(report.Problems, Is.Empty);
        return this;
    }

    /// <summary>The rows of a table by key.</summary>
    public IReadOnlyDictionary<string, DatasetRow> Rows(string table) => Held().Rows(table);

    /// <summary>The rows of every table.</summary>
    public RecordSet Held()
    {
        using var session = Store.Connections.BeginRead(CancellationToken.None);
        return new ExistingRows(session.Connection, session.Transaction).Read();
    }

    public void Dispose() => Store.Dispose();

    private static byte[] LoadWithout(string source)
    {
        using var copy = new DatasetCopy();
        copy.Change("trade.csv", lines => lines.RemoveAll(line => line.Contains($",{source},", StringComparison.Ordinal)));
        copy.Change("fx_rates.csv", lines => lines.RemoveAll(line => line.EndsWith($",{source}", StringComparison.Ordinal)));
        return TempStore.LoadedOf(copy.Folder);
    }
}
