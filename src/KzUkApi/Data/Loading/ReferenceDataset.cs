using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using KzUkApi.Configuration;
using KzUkApi.Figures;
using KzUkApi.Vocabulary;

namespace KzUkApi.Data.Loading;

/// <summary>A folder with the reference dataset: its CSV files and <c>dataset.json</c>.</summary>
internal sealed class ReferenceDataset(string folder)
{
    private const int ProblemsShown = 20;

    public string Folder { get; } = folder;

    /// <summary>The day from which undated records count as known, and by which a newer dataset is told from an older one.</summary>
    public DateOnly ReleasedOn()
    {
        var path = Path.Combine(Folder, "dataset.json");
        try
        {
            var manifest = JsonSerializer.Deserialize(File.ReadAllBytes(path), ManifestJson.Default.DatasetManifest);
            return PartialDate.TryParse(manifest?.ReleasedOn, out var date) && date.Start == date.End
                ? date.End
                : throw new StartException($"{path}: releasedOn must be a day, as YYYY-MM-DD.");
        }
        catch (Exception exception) when (exception is IOException or JsonException)
        {
            throw new StartException($"The reference dataset cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>A hash of the files as they are, and of how names in them are read: equal files need no second look.</summary>
    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in ReferenceTables.All.Select(table => table.File).Append("dataset.json"))
        {
            var path = Path.Combine(Folder, file);
            hash.AppendData(Encoding.UTF8.GetBytes(file));
            hash.AppendData(File.Exists(path) ? File.ReadAllBytes(path) : []);
        }

        hash.AppendData(Encoding.UTF8.GetBytes(PersonNames.Edition));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Reads and checks every row of every table; one wrong row fails the whole.</summary>
    public DatasetContent Read()
    {
        var context = new LoadContext();
        var tables = new List<(ReferenceTable Table, IReadOnlyList<StoredRow> Rows)>();
        var records = new Dictionary<ReferenceTable, IReadOnlyList<CsvRow>>();
        var sum = default(ContentSum);
        foreach (var table in ReferenceTables.All)
        {
            var rows = table.Read(Folder, context);
            tables.Add((table, [.. rows.Select(row => row.Stored)]));
            records.Add(table, [.. rows.Select(row => row.Row)]);
            sum = rows.Aggregate(sum, (total, row) => total + ContentSum.OfRow(table.Name, row.Row.Cells));
        }

        return context.Problems.Count == 0 ? new(tables, new(records), sum) : throw new StartException(Describe(context.Problems));
    }

    private static string Describe(List<Problem> problems)
    {
        var shown = problems.Take(ProblemsShown).Select(problem => $"  {problem}");
        var rest = problems.Count > ProblemsShown ? $"{Environment.NewLine}  and {problems.Count - ProblemsShown} more" : string.Empty;
        return $"The reference dataset has {problems.Count} problem(s); nothing was loaded, the database is as it was:"
            + Environment.NewLine + string.Join(Environment.NewLine, shown) + rest;
    }
}

/// <summary>The whole dataset, checked and ready to be stored.</summary>
/// <param name="Tables">The rows as they are stored.</param>
/// <param name="Records">The rows as cells.</param>
internal sealed record DatasetContent(IReadOnlyList<(ReferenceTable Table, IReadOnlyList<StoredRow> Rows)> Tables, RecordSet Records, ContentSum Sum);

/// <summary>What <c>dataset.json</c> says.</summary>
internal sealed record DatasetManifest(string? ReleasedOn);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DatasetManifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
