using FluentValidation;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;

namespace KzUkApi.Http.Lists;

/// <summary>The parameters that every picture of series takes, beside its filters.</summary>
internal sealed record ChartParameters : Query<ChartRequest>
{
    public const int DefaultWidth = 800;
    public const int MinWidth = 320;
    public const int MaxWidth = 1600;

    /// <summary>
    /// Ids of series, as the JSON answer under the same filters has them, separated by commas. An id that is not
    /// there is named under the picture.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>
    /// The day as of which the public record is read, `YYYY-MM-DD`, up to its end (UTC). Without it, all that is held today.
    /// </summary>
    /// <example>2026-11-28</example>
    public string? AsOf { get; init; }

    /// <summary>Width of the picture in pixels; it is as high as it needs to be.</summary>
    /// <example>800</example>
    public string? Width { get; init; }

    protected override IValidator<ChartRequest> Validator => ChartValidator.Instance;

    protected override ChartRequest Parse(QueryParser query) => new()
    {
        Ids = query.Ids(nameof(Id)),
        AsOf = query.AsOf(nameof(AsOf)),
        Width = query.Integer(nameof(Width), MinWidth, MaxWidth, DefaultWidth),
    };
}

/// <summary>Which picture of series is asked for, beside its filters.</summary>
internal sealed record ChartRequest
{
    public string[]? Ids { get; init; }

    public DateOnly? AsOf { get; init; }

    /// <summary>Width of the picture in pixels.</summary>
    public required int Width { get; init; }

    /// <summary>The series that a picture can hold; without filters every one, and it shows some (<see cref="Chosen"/>).</summary>
    /// <param name="hasFilters">Whether series are chosen by the filters.</param>
    public ListPage Page(int most, bool hasFilters) =>
        new() { Ids = Ids, AsOf = AsOf, Limit = ShowsChoice(hasFilters) ? int.MaxValue : most };

    private bool ShowsChoice(bool hasFilters) => !hasFilters && Ids is null;

    /// <summary>
    /// What a picture shows where nothing is asked for and there are more series than it can hold: those of one kind, which has the
    /// longest series, the longest first.
    /// </summary>
    /// <param name="kind">What series of one kind have in common, in words; null for a series that is not chosen.</param>
    /// <param name="points">How many points of a series have a value.</param>
    /// <returns>The series in their order, and what is shown of them in words; null where nothing is left out.</returns>
    public (ListResult<T> Found, string? Choice) Chosen<T>(
        ListResult<T> found,
        bool hasFilters,
        int most,
        Func<T, string?> kind,
        Func<T, int> points
    )
    {
        if (!ShowsChoice(hasFilters)
            || found.Total <= most
            || found.Rows.Where(row => kind(row) is not null).MaxBy(points) is not { } longest)
        {
            return (found, null);
        }

        var shown = found.Rows.Where(row => kind(row) == kind(longest)).OrderByDescending(points).Take(most).ToHashSet();
        var choice = $"{shown.Count} of {found.Total} series: {kind(longest)}";
        return (found with { Rows = [.. found.Rows.Where(shown.Contains)], Total = shown.Count }, choice);
    }

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
        var unknown = (Ids ?? []).Except(found.Rows.Select(id), StringComparer.Ordinal).ToList();
        return
        [
            .. found.Warnings.Select(warning => warning.Detail),
            .. unknown.Count == 0 ? [] : new[] { $"Not among the series under these filters: {string.Join(", ", unknown)}." },
        ];
    }

    /// <summary>Which state of the data the picture shows.</summary>
    public string Edition<T>(ListResult<T> found) =>
        $"{(AsOf is { } day ? $"As published by {day:yyyy-MM-dd}. " : string.Empty)}Data version {found.DataVersion}.";
}

/// <summary>The rules of the parameters of pictures beyond single texts.</summary>
internal sealed class ChartValidator : AbstractValidator<ChartRequest>
{
    public static readonly ChartValidator Instance = new();

    private ChartValidator()
    {
        RuleFor(picture => picture.AsOf).NotInFuture(nameof(ChartParameters.AsOf));
        RuleFor(picture => picture.Width).InItsRange(nameof(ChartParameters.Width));
    }
}
