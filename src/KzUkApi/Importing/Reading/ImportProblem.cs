using KzUkApi.Storage.Dataset;

namespace KzUkApi.Importing.Reading;

/// <summary>One thing that is wrong in a file.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Line">The line where the record begins; null for workbooks and JSON.</param>
/// <param name="Sheet">The sheet; null where there are none.</param>
/// <param name="Cell">The cell of the sheet, as C5; null where there are none.</param>
/// <param name="Path">The place in a JSON document; null for other files.</param>
/// <param name="Column">The column or field, as the file or the dataset names it; null where the record as a whole is wrong.</param>
/// <param name="Value">What stands there; null where the record as a whole is wrong.</param>
/// <param name="Expected">What was expected instead.</param>
/// <remarks>
/// What was expected is the name of a thing, "a whole number" or "at least one row". Where it is a sentence, the sentence says by
/// itself what is wrong.
/// </remarks>
internal sealed record ImportProblem(
    string File,
    int? Line,
    string? Sheet,
    string? Cell,
    string? Path,
    string? Column,
    string? Value,
    string Expected
)
{
    // How the names of things begin.
    private static readonly string[] Articles = ["a ", "an ", "at least ", "at most ", "all ", "every ", "one of ", "JSON that "];

    public ImportProblem(FileLocation place, string? column, string? value, string expected)
        : this(
            place.File,
            place.Line,
            Shortened(place.Sheet),
            place.Cell,
            Shortened(place.Path),
            Shortened(column),
            Shortened(value),
            expected
        )
    {
    }

    public override string ToString()
    {
        var place = new FileLocation(Line, Sheet, Cell, Path).ToString();
        var found =
            Value is not null ? $"'{Value}': "
            : Articles.Any(article => Expected.StartsWith(article, StringComparison.Ordinal)) ? "expected "
            : string.Empty;
        var column = Column is null ? string.Empty : $", column {Column}";
        return $"{File}{(place.Length == 0 ? string.Empty : $" {place}")}{column}: {found}{Expected}";
    }

    private static string? Shortened(string? text) => text is null ? null : Truncated.Of(text);
}
