namespace KzUkApi.Storage.Dataset;

/// <summary>One thing that is wrong in a row, or in a file as a whole.</summary>
/// <param name="Column">Null where the row or the file as a whole is wrong.</param>
internal sealed record RowProblem(Location Location, string? Column, string? Value, string Expected)
{
    private const int Shown = 20;

    /// <summary>The first problems, one a line, under a sentence that begins with what was read.</summary>
    public static string Describe(string what, IReadOnlyList<RowProblem> problems)
    {
        var rest = problems.Count > Shown ? $"{Environment.NewLine}  and {problems.Count - Shown} more" : string.Empty;
        return $"{what} has {problems.Count} problem(s); nothing was loaded, the database is as it was:"
            + Environment.NewLine + string.Join(Environment.NewLine, problems.Take(Shown).Select(problem => $"  {problem}")) + rest;
    }

    public override string ToString()
    {
        var row = Location is FileLocation place ? $"{place.File} line {place.Line ?? 0}" : $"{Location.File} {Location}".TrimEnd();
        var cell = Column is null ? row : $"{row}, column {Column}";
        return Value is null ? $"{cell}: {Expected}" : $"{cell}: '{Value}': {Expected}";
    }
}
