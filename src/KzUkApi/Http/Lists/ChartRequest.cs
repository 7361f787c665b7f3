using KzUkApi.Domain.Text;
using KzUkApi.Http.Problems;

namespace KzUkApi.Http.Lists;

/// <summary>Which picture of series is asked for, beside its filters.</summary>
internal sealed record ChartRequest
{
    public string[]? Ids { get; init; }

    public DateOnly? AsOf { get; init; }

    /// <summary>Width of the picture in pixels.</summary>
    public required int Width { get; init; }

    /// <summary>Colours for a light or a dark page, as a code; null for those that the reader prefers.</summary>
    public string? Theme { get; init; }

    /// <summary>Whether equal ratios of values are equal steps.</summary>
    public bool IsLogarithmic { get; init; }

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
        Func<T, int> points,
        string language
    )
    {
        if (!ShowsChoice(hasFilters)
            || found.Total <= most
            || found.Rows.Where(row => kind(row) is not null).MaxBy(points) is not { } longest)
        {
            return (found, null);
        }

        var shown = found.Rows.Where(row => kind(row) == kind(longest)).OrderByDescending(points).Take(most).ToHashSet();
        var choice = language switch
        {
            TextLanguages.Russian => $"показано рядов: {shown.Count} из {found.Total}, {kind(longest)}",
            TextLanguages.Kazakh => $"{found.Total} қатардан көрсетілгені: {shown.Count}, {kind(longest)}",
            _ => $"{shown.Count} of {found.Total} series: {kind(longest)}",
        };
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
        return Refusal("id", "too-many", null, $"at most {most} series", detail);
    }

    /// <summary>A refusal of a logarithmic scale for what it cannot show.</summary>
    /// <param name="why">What it cannot show, as a sentence.</param>
    public static ProblemResult NotLogarithmic(string why) =>
        Refusal("scale", "cannot-combine", "log", "linear", $"{why} Leave scale out, or narrow the filters.");

    private static ProblemResult Refusal(string parameter, string code, string? value, string allowed, string detail) =>
        new(
            ProblemType.InvalidRequest,
            $"{parameter}: {detail}",
            [new() { Code = code, Parameter = parameter, Value = value, Allowed = [allowed], Nearest = null, Detail = detail }]
        );

    /// <summary>What the JSON answer says beside its rows, as sentences.</summary>
    public IReadOnlyList<string> Notes<T>(ListResult<T> found, Func<T, string> id, string language)
    {
        var unknown = (Ids ?? []).Except(found.Rows.Select(id), StringComparer.Ordinal).ToList();
        return
        [
            .. found.Warnings.Select(warning => WarningText.Of(warning, language)),
            .. unknown.Count == 0 ? [] : new[] { $"{NotFound(language)}: {string.Join(", ", unknown)}." },
        ];
    }

    /// <summary>Which state of the data the picture shows.</summary>
    public string Edition<T>(ListResult<T> found, string language) => (language, AsOf) switch
    {
        (TextLanguages.Russian, { } day) => $"Опубликованное по {day:dd.MM.yyyy} включительно. Версия данных {found.DataVersion}.",
        (TextLanguages.Russian, _) => $"Версия данных {found.DataVersion}.",
        (TextLanguages.Kazakh, { } day) => $"{day:dd.MM.yyyy} күнін қоса, соған дейін жарияланған. Деректер нұсқасы {found.DataVersion}.",
        (TextLanguages.Kazakh, _) => $"Деректер нұсқасы {found.DataVersion}.",
        (_, { } day) => $"As published by {day:yyyy-MM-dd}. Data version {found.DataVersion}.",
        _ => $"Data version {found.DataVersion}.",
    };

    private static string NotFound(string language) => language switch
    {
        TextLanguages.Russian => "Нет среди рядов под этими фильтрами",
        TextLanguages.Kazakh => "Осы сүзгілер бойынша қатарлар арасында жоқ",
        _ => "Not among the series under these filters",
    };
}
