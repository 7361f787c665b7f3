using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using KzUkApi.Configuration;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Text;

namespace KzUkApi.Storage.Dataset;

/// <summary>A folder with the reference dataset: its CSV files and <c>dataset.json</c>.</summary>
internal sealed class ReferenceDataset(string folder)
{
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
                : throw new OperatorException($"{path}: releasedOn must be a day, as YYYY-MM-DD.");
        }
        catch (Exception exception) when (exception is IOException or JsonException)
        {
            throw new OperatorException($"The reference dataset cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>A hash of the files as they are, and of how names and words in them are read: equal files need no second look.</summary>
    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in RecordDefinitions.All.Select(table => table.File).Append("dataset.json"))
        {
            var path = Path.Combine(Folder, file);
            hash.AppendData(Encoding.UTF8.GetBytes(file));
            hash.AppendData(File.Exists(path) ? File.ReadAllBytes(path) : []);
        }

        hash.AppendData(Encoding.UTF8.GetBytes(PersonNames.Edition));
        hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"spelling-keys-{SpellingKeys.Edition}")));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Reads and checks every row of every table; one wrong row fails the whole.</summary>
    /// <param name="today">The day on which it is imported; null for the dataset of the program, which the clock does not judge.</param>
    public DatasetContent Read(DateOnly? today = null)
    {
        var context = new LoadContext(today: today);
        return DatasetContent.Of("The reference dataset", context, table => table.Read(Folder, context));
    }
}

/// <summary>The whole dataset, checked and ready to be stored.</summary>
/// <param name="Tables">The rows as they are stored.</param>
/// <param name="Records">The rows with their typed values.</param>
internal sealed record DatasetContent(
    IReadOnlyList<(RecordDefinition Table, IReadOnlyList<StoredRow> Rows)> Tables,
    RecordSet Records,
    ContentSum Sum
)
{
    /// <summary>Checks rows, all together; one wrong row fails the whole.</summary>
    /// <param name="what">What is checked, to begin a sentence.</param>
    public static DatasetContent Of(RecordSet records, string what)
    {
        var context = new LoadContext();
        return Of(what, context, table => table.ReadRows([.. records.Rows(table.Name).Values], context));
    }

    /// <param name="read">Checks the rows of a table; problems go to the context.</param>
    public static DatasetContent Of(
        string what,
        LoadContext context,
        Func<RecordDefinition, IReadOnlyList<(DatasetRow Row, StoredRow Stored)>> read
    )
    {
        var tables = RecordDefinitions.All.Select(table => (Table: table, Rows: read(table))).ToList();
        if (context.Problems.Count > 0)
        {
            throw new WrongRecordsException(what, context.Problems);
        }

        var sum = tables.Aggregate(default(ContentSum), (total, table) =>
            table.Rows.Aggregate(total, (part, row) => part + ContentSum.OfRow(row.Row)));
        return new(
            [.. tables.Select(table => (table.Table, (IReadOnlyList<StoredRow>)[.. table.Rows.Select(row => row.Stored)]))],
            RecordSet.Of(tables.Select(table => (table.Table, table.Rows.Select(row => row.Row)))),
            sum);
    }
}

/// <summary>Records break the rules of the dataset.</summary>
internal sealed class WrongRecordsException(string what, IReadOnlyList<RowProblem> problems)
    : OperatorException(RowProblem.Describe(what, problems))
{
    public IReadOnlyList<RowProblem> Problems { get; } = problems;
}

/// <summary>What <c>dataset.json</c> says.</summary>
internal sealed record DatasetManifest(string? ReleasedOn);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DatasetManifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
