using System.Diagnostics.CodeAnalysis;
using KzUkApi.Http.Problems;

namespace KzUkApi.Importing;

/// <summary>The error of a file of which nothing was imported, with the report that says why.</summary>
internal sealed record RefusedImport : Problem
{
    [SetsRequiredMembers]
    public RefusedImport(Problem problem, ImportReport report)
        : base(problem) => Report = report;

    /// <summary>What an import answers: `problems` has everything that is wrong.</summary>
    public required ImportReport Report { get; init; }
}

/// <summary>Answers with what is wrong in a file.</summary>
internal sealed class RefusedImportResult(ImportReport report) : IResult
{
    private readonly ProblemResult _problem = new(
        ProblemType.ImportRefused, $"{report.ProblemCount} thing(s) are wrong in {report.File}; "
            + "`report.problems` has "
            + $"{(report.ProblemCount > report.Problems.Count ? $"the first {report.Problems.Count}" : "each")} with its place. "
            + $"Nothing was imported{(report.Read > 0 ? "; `skipInvalid=true` imports the rest" : string.Empty)}.");

    public Task ExecuteAsync(HttpContext httpContext) =>
        ProblemResult.WriteAsync(httpContext, new RefusedImport(_problem.Describe(httpContext), report));
}
