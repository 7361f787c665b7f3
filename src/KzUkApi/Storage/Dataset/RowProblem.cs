namespace KzUkApi.Storage.Dataset;

/// <summary>One thing that is wrong in a file of the dataset.</summary>
internal sealed record RowProblem(string File, int Line, string? Column, string? Value, string Expected)
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
        var place = Column is null ? $"{File} line {Line}" : $"{File} line {Line}, column {Column}";
        return Value is null ? $"{place}: {Expected}" : $"{place}: '{Value}': {Expected}";
    }
}
