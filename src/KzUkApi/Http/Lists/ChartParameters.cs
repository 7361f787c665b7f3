using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;

namespace KzUkApi.Http.Lists;

/// <summary>The parameters that every picture of series takes, beside its filters.</summary>
internal sealed record ChartParameters
{
    public const int DefaultWidth = 800;
    public const int MinWidth = 320;
    public const int MaxWidth = 1600;

    /// <summary>Ids of series, as the JSON answer under the same filters has them, separated by commas. An id that is not there is named under the picture.</summary>
    public string? Id { get; init; }

    /// <summary>The day as of which the public record is read, `YYYY-MM-DD`, up to its end (UTC). Without it, all that is held today.</summary>
    /// <example>2026-11-23</example>
    public string? AsOf { get; init; }

    /// <summary>Width of the picture in pixels; it is as high as it needs to be.</summary>
    /// <example>800</example>
    public string? Width { get; init; }

    public int Pixels() => Width is null ? DefaultWidth : int.Parse(Width, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The series that a picture can hold.</summary>
    public ListParameters Page(int most) =>
        new()
        {
            Id = Id,
            AsOf = AsOf,
            Limit = most.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };

    /// <summary>A refusal where there are more series than a picture can hold; null otherwise.</summary>
    public static ProblemResult? TooMany<T>(ListResult<T> found, int most)
    {
        if (found.Total <= most)
        {
            return null;
        }

        var detail =
            $"{found.Total} series pass these filters, and a picture shows at most {most}. Narrow the filters, or name series in id.";
        return new(
            ProblemType.InvalidRequest,
            $"id: {detail}",
            [
                new()
                {
                    Code = "too-many",
                    Parameter = "id",
                    Value = null,
                    Allowed = [$"at most {most} series"],
                    Nearest = null,
                    Detail = detail,
                },
            ]
        );
    }

    /// <summary>What the JSON answer says beside its rows, as sentences.</summary>
    public IReadOnlyList<string> Notes<T>(ListResult<T> found, Func<T, string> id)
    {
        var unknown = (Page(1).Ids() ?? []).Except(found.Rows.Select(id), StringComparer.Ordinal).ToList();
        return
        [
            .. found.Warnings.Select(warning => warning.Detail),
            .. unknown.Count == 0 ? [] : new[] { $"Not among the series under these filters: {string.Join(", ", unknown)}." },
        ];
    }

    /// <summary>Which state of the data the picture shows.</summary>
    public string Edition<T>(ListResult<T> found) =>
        $"{(PartialDate.TryParse(AsOf, out var day) ? $"As published by {day.End:yyyy-MM-dd}. " : string.Empty)}Data version {found.DataVersion}.";

    /// <summary>The currency to which figures are converted; null where that is not asked for.</summary>
    public static string? Currency(string? convertTo) => Codes.Currencies.Read(convertTo)?[0];
}

internal sealed class ChartParametersValidator : AbstractValidator<ChartParameters>
{
    public ChartParametersValidator(TimeProvider clock)
    {
        RuleFor(picture => picture.Id).Ids();
        RuleFor(picture => picture.AsOf).AsOf(clock);
        RuleFor(picture => picture.Width).Integer(ChartParameters.MinWidth, ChartParameters.MaxWidth, ChartParameters.DefaultWidth);
    }
}
