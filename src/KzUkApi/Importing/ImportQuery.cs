using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Importing;

/// <summary>What an uploaded file is, and what is to be done with it.</summary>
internal sealed record ImportQuery : Query<ImportOptions>
{
    private const string Yes = "true";
    private const string No = "false";

    private static readonly CodeList Truth = new("truth", "Whether something is so", [new(No, "No"), new(Yes, "Yes")]);

    private static readonly CodeList Formats = new(
        "import-formats",
        "Forms of files that can be imported",
        [.. ImportFormats.All.Select(format => new Code(format.Name, format.Description))]
    );

    /// <summary>
    /// Id of the source whose edition the file is; its publication date becomes that of every figure. Required, except for
    /// tables of this dataset, whose rows name their own.
    /// </summary>
    public string? Source { get; init; }

    /// <summary>What the file is; recognised by its content where left out.</summary>
    public string? Format { get; init; }

    /// <summary>Name of the file, as problems and the history name it.</summary>
    /// <example>trade.csv</example>
    public string? FileName { get; init; }

    /// <summary>Report what would be done, and do nothing.</summary>
    /// <example>true</example>
    public string? DryRun { get; init; }

    /// <summary>
    /// Import what is right; what is wrong comes back in `skippedRows`, to be corrected and sent again. Without it nothing of a
    /// file with a wrong row is imported.
    /// </summary>
    public string? SkipInvalid { get; init; }

    protected override ImportOptions Parse(QueryParser query) => new()
    {
        // As it was sent: the report names it so where no such source is stored.
        Source = query.Ids(nameof(Source)) is null ? null : Source,
        Format = query.Code(nameof(Format), Formats),
        FileName = query.LineOfText(nameof(FileName))?.Trim() ?? "upload",
        DryRun = query.Code(nameof(DryRun), Truth, No) == Yes,
        SkipInvalid = query.Code(nameof(SkipInvalid), Truth, No) == Yes,
    };
}

/// <summary>What an uploaded file is, and what is to be done with it.</summary>
internal sealed record ImportOptions
{
    public string? Source { get; init; }

    public string? Format { get; init; }

    public required string FileName { get; init; }

    public bool DryRun { get; init; }

    public bool SkipInvalid { get; init; }

    /// <summary>The request as the importer understands it.</summary>
    public ImportRequest Of(byte[] content) => new(new(FileName, content), Format, Source, DryRun, SkipInvalid)
    {
        KeepSkipped = (text, extension) => new($"{Path.GetFileNameWithoutExtension(FileName)}.skipped{extension}", text),
    };
}
