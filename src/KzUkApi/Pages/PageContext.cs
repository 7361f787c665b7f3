using System.Globalization;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Pages;

/// <summary>What a page shows, and how: the state that stands in its address and in every link from it.</summary>
internal sealed record PageContext
{
    /// <summary>The language of the page.</summary>
    public required string Language { get; init; }

    /// <summary>The day whose record is read; null for today.</summary>
    public required DateOnly? AsOf { get; init; }

    /// <summary>The currency in which money is shown too; null for none.</summary>
    public required string? Currency { get; init; }

    /// <summary>The path of the page itself.</summary>
    public required string Path { get; init; }

    /// <summary>Parameters that belong to this page alone, which a change of day, currency or language keeps.</summary>
    public IReadOnlyList<(string Name, string? Value)> Own { get; init; } = [];

    /// <summary>The absolute address of a path of the service.</summary>
    public required Func<string, string> Absolute { get; init; }

    /// <summary>Days that are offered beside the field, earliest last.</summary>
    public IReadOnlyList<DateOnly> Days { get; init; } = [];

    /// <summary>The first day on which there is something to show; null where every day has it.</summary>
    public DateOnly? KnownFrom { get; init; }

    /// <summary>Whether it shows nothing of a day or in a currency.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether it is shown inside a page of others.</summary>
    public bool IsFramed { get; init; }

    /// <summary>The colours that are asked for; null for those that the reader prefers.</summary>
    public string? Theme { get; init; }

    /// <summary>What was looked for; null where nothing was.</summary>
    public string? Asked => Own.FirstOrDefault(own => own.Name == "q").Value;

    public PageWords Words => PageWords.In(Language);

    /// <summary>Whose figures these are, and under which licences.</summary>
    public string Attribution => RelationWords.In(Language).Attribution ?? ListResponses.Attribution;

    /// <summary>The day as parameters have it; null for today.</summary>
    public string? Day => AsOf is { } day ? Iso(day) : null;

    /// <summary>The day in words.</summary>
    public string DayText => AsOf is { } day ? DateText.Of(day, Language) : Words.Today;

    /// <summary>The same page, offering only days on which one of the dates had come.</summary>
    /// <param name="dates">Days, months or years from which a record counts.</param>
    public PageContext From(IEnumerable<string?> dates)
    {
        var known = dates.Select(date => PartialDate.TryParse(date, out var day) ? day.End : DateOnly.MaxValue)
            .DefaultIfEmpty(DateOnly.MaxValue)
            .Min();
        return this with { Days = [.. Days.Where(day => day >= known)], KnownFrom = known };
    }

    /// <summary>Another page in the same state.</summary>
    public string To(string path, params ReadOnlySpan<(string Name, string? Value)> more) =>
        Address(path, [.. more, ("asOf", Day), ("currency", Currency), ("lang", Language)]);

    /// <summary>This page in another state.</summary>
    public string Here(params ReadOnlySpan<(string Name, string? Value)> changed)
    {
        var state = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (name, value) in Own)
        {
            state[name] = value;
        }

        (state["asOf"], state["currency"], state["lang"]) = (Day, Currency, Language);
        foreach (var (name, value) in changed)
        {
            state[name] = value;
        }

        return Address(Path, [.. state.Select(one => (one.Key, one.Value))]);
    }

    /// <summary>An answer of the API as of the same day, in the same language where it has words.</summary>
    public string Api(string path, params ReadOnlySpan<(string Name, string? Value)> more) => Address(path, [.. more, ("asOf", Day)]);

    /// <summary>The page of a record, from the address that the API gives it; that address where the record has no page.</summary>
    public string OfRecord(string address) =>
        RecordPages.Of(address) is { } path ? To(path) : address;

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Address(string path, IReadOnlyList<(string Name, string? Value)> parameters)
    {
        var given = parameters
            .Where(parameter => parameter.Value is not null)
            .Select(parameter => $"{parameter.Name}={Escaped(parameter.Value!)}");
        return string.Join('&', given) is { Length: > 0 } query
            ? $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{query}"
            : path;
    }

    private static string Escaped(string value) => Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal);
}
