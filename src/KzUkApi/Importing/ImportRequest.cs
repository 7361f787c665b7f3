using KzUkApi.Importing.Reading;
using KzUkApi.Storage.Records;

namespace KzUkApi.Importing;

/// <summary>What is to be imported, and how.</summary>
/// <param name="Format">A name of <see cref="ImportFormats"/>; null to recognise the file by its content.</param>
/// <param name="Source">The id of the source that the file is an edition of; null where its rows name their own.</param>
/// <param name="DryRun">Whether to report only.</param>
/// <param name="SkipInvalid">Whether to import what is right when something is wrong.</param>
internal sealed record ImportRequest(
    ImportFile File,
    string? Format = null,
    string? Source = null,
    bool DryRun = false,
    bool SkipInvalid = false
)
{
    /// <summary>The author of the import, for the history.</summary>
    public Author Author { get; init; } = Author.CommandLine;

    /// <summary>What the history says of the import.</summary>
    public ChangeCause Cause => new(Author, LocalChange.Import, $"Import of {File.Name}");

    /// <summary>Keeps the text of skipped records under a name that ends so; called before anything is committed.</summary>
    public Func<string, string, SkippedRows?> KeepSkipped { get; init; } = (_, _) => null;
}
