using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Importing;

/// <summary>What an uploaded file is, and what is to be done with it.</summary>
internal sealed record ImportQuery
{
    private const string Yes = "true";

    /// <summary>Id of the source whose edition the file is; its publication date becomes that of every figure. Required, except for tables of this dataset, whose rows name their own.</summary>
    public string? Source { get; init; }

    /// <summary>What the file is; recognised by its content where left out.</summary>
    public string? Format { get; init; }

    /// <summary>Name of the file, as problems and the history name it.</summary>
    /// <example>trade.csv</example>
    public string? FileName { get; init; }

    /// <summary>Report what would be done, and do nothing.</summary>
    /// <example>true</example>
    public string? DryRun { get; init; }

    /// <summary>Import what is right; what is wrong comes back in `skippedRows`, to be corrected and sent again. Without it nothing of a file with a wrong row is imported.</summary>
    public string? SkipInvalid { get; init; }

    /// <summary>The request as those who import understand it.</summary>
    public ImportRequest Of(byte[] content) =>
        new(new(FileName?.Trim() ?? "upload", content), Format, Source, IsYes(DryRun), IsYes(SkipInvalid))
        {
            KeepSkipped = (text, extension) =>
                new($"{Path.GetFileNameWithoutExtension(FileName?.Trim() ?? "upload")}.skipped{extension}", text),
        };

    private static bool IsYes(string? value) => Yes.Equals(value, StringComparison.OrdinalIgnoreCase);
}

internal sealed class ImportQueryValidator : AbstractValidator<ImportQuery>
{
    private static readonly CodeList Formats = new(
        "import-formats",
        "Forms of files that can be imported",
        [.. ImportFormats.All.Select(format => new Code(format.Name, format.Description))]
    );
    private static readonly CodeList Truth = new("truth", "Whether something is so", [new("false", "No"), new("true", "Yes")]);

    public ImportQueryValidator()
    {
        RuleFor(query => query.Source).Ids();
        RuleFor(query => query.Format).OneCode(Formats);
        RuleFor(query => query.FileName).LineOfWords();
        RuleFor(query => query.DryRun).OneCode(Truth, "false");
        RuleFor(query => query.SkipInvalid).OneCode(Truth, "false");
    }
}
