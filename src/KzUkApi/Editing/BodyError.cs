using System.Text.Json;
using KzUkApi.Http.Problems;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Editing;

/// <summary>What is wrong with a body, in the shape of what is wrong with parameters.</summary>
internal static class BodyError
{
    private const int MostErrors = 100;
    private const int EchoedLength = 200;

    public static ParameterError Of(
        string code,
        string pointer,
        string? value,
        string detail,
        IReadOnlyList<string>? allowed = null,
        string? nearest = null
    ) =>
        new()
        {
            Code = code,
            Parameter = null,
            Pointer = pointer,
            Value = value is null ? null : Shortened(value),
            Allowed = allowed,
            Nearest = nearest,
            Detail = detail,
        };

    /// <summary>A rule of the dataset that a row of the body breaks.</summary>
    public static ParameterError Of(RowProblem problem, BodyLocation row)
    {
        var list = row.Table.Columns.FirstOrDefault(column => column.Name == problem.Column)?.ClosedList;
        var pointer = row.PointerTo(problem.Column);
        return string.IsNullOrEmpty(problem.Value)
            ? Of("required", pointer, null, $"Expected: {problem.Expected}.", list?.Values.ToList())
            : Of(
                "invalid-value",
                pointer,
                problem.Value,
                $"'{Shortened(problem.Value)}' is not allowed here. Expected: {problem.Expected}.",
                list?.Values.ToList(),
                list?.Nearest(problem.Value)
            );
    }

    public static ProblemResult Refusal(IReadOnlyList<ParameterError> errors) => new(
        ProblemType.InvalidRequest,
        errors.Count == 1 ? $"{(errors[0].Pointer is { Length: > 0 } pointer ? pointer : "The body")}: {errors[0].Detail}"
            : errors.Count <= MostErrors ? $"{errors.Count} things are wrong in the body; `errors` has each. Nothing was changed."
            : $"{errors.Count} things are wrong in the body; `errors` has the first {MostErrors}. Nothing was changed.",
        [.. errors.Take(MostErrors)]);

    public static string Shown(JsonElement value) => Shortened(value.GetRawText());

    private static string Shortened(string value) => value.Length <= EchoedLength ? value : value[..EchoedLength] + "…";
}
