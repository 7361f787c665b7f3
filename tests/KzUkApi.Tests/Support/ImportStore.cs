using System.Collections.Concurrent;
using System.Text;
using KzUkApi.Importing;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Records;

namespace KzUkApi.Tests.Support;

/// <summary>A store of its own to import into.</summary>
internal sealed class ImportStore : IDisposable
{
    // Made once each, by the name of what it holds: to load or import something takes longer than most tests.
    private static readonly ConcurrentDictionary<string, Lazy<byte[]>> Files = new(StringComparer.Ordinal);

    private readonly string _name;

    private ImportStore(string name, byte[] file) => (_name, Store) = (name, TempStore.Of(file));

    public TempStore Store { get; }

    public string Version => Store.Texts("SELECT data_version FROM dataset_state").Single();

    /// <summary>With the reference dataset.</summary>
    public static ImportStore Full() => Made("all", () => TempStore.WholeContent);

    /// <summary>With the small dataset.</summary>
    public static ImportStore Small() => Made("small", () => TempStore.SmallContent);

    /// <summary>With the reference dataset but the figures and rates of some sources.</summary>
    public static ImportStore Without(params string[] sources) =>
        Made($"without {string.Join(' ', sources)}", () => Load(sources, line => !IsOf(line, sources)));

    /// <summary>With the reference dataset but nearly half of its figures: those of single commodities.</summary>
    public static ImportStore WithoutCommodities() =>
        Without("ons-country-by-commodity-2026-08-06", "ons-country-by-commodity-2026-08-20");

    /// <summary>With the reference dataset, and of its trade figures only those of some sources.</summary>
    /// <remarks>Trade figures are most of the dataset: with all of them each import takes several times as long.</remarks>
    public static ImportStore Only(params string[] sources) =>
        Made($"only {string.Join(' ', sources)}", () => Load([], line => IsOf(line, sources)));

    /// <summary>With the reference dataset, and of its trade figures a few only: for what every record costs, whatever it is.</summary>
    public static ImportStore WithFewFigures() => Only("ons-allcountries-2026-05", "kazinform-2023-10-03-strategic-dialogue");

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

    /// <summary>The same with a source for a newer edition; to be called before anything else changes the store.</summary>
    public ImportStore AddSource(string id, string publishedOn, string dataset)
    {
        Dispose();
        return Made($"{_name}, and {id} of {dataset} on {publishedOn}", () =>
        {
            using var store = new ImportStore(_name, Files[_name].Value);
            var report = store.Import(
                "sources.csv",
                EditServer.SourceTable(
                    $"{id},Office for National Statistics,A newer edition,,{publishedOn},en,official-statistics,publisher,1,{dataset}"
                ),
                null
            );
            Assert.That(report.Problems, Is.Empty);
            store.Store.Connections.Close();
            return File.ReadAllBytes(store.Store.Connections.Path);
        });
    }

    /// <summary>The rows of a table by key.</summary>
    public IReadOnlyDictionary<string, DatasetRow> Rows(string table)
    {
        var definition = RecordDefinitions.Of(table);
        using var session = Store.Connections.BeginRead(CancellationToken.None);
        return RecordSet.Of([(definition, new ExistingRows(session.Connection, session.Transaction).Rows(definition))]).Rows(table);
    }

    /// <summary>The rows of every table.</summary>
    public RecordSet Held()
    {
        using var session = Store.Connections.BeginRead(CancellationToken.None);
        return new ExistingRows(session.Connection, session.Transaction).Read();
    }

    public void Dispose() => Store.Dispose();

    private static ImportStore Made(string name, Func<byte[]> make) => new(name, Files.GetOrAdd(name, _ => new(make)).Value);

    // Whether a line of figures is of one of the sources.
    private static bool IsOf(string line, string[] sources) =>
        sources.Any(source => line.Contains($",{source},", StringComparison.Ordinal));

    private static byte[] Load(string[] without, Func<string, bool> isKept)
    {
        using var copy = new DatasetCopy();
        copy.Change("trade.csv", lines => lines.RemoveAll(line => line != lines[0] && !isKept(line)));
        copy.Change("fx_rates.csv", lines => lines.RemoveAll(line => without.Contains(line.Split(',')[^1])));

        // Later than the dataset of the program, which a server would load otherwise.
        return TempStore.LoadedOf(copy.Release($"{ApiServer.Today:yyyy-MM-dd}").Folder);
    }
}
