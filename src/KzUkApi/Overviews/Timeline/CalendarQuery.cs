using FluentValidation;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Overviews.Timeline;

/// <summary>What a calendar takes beside the filters of the timeline.</summary>
internal sealed record CalendarQuery : Query<CalendarRequest>
{
    /// <summary>
    /// Kinds of entries whose anniversaries stand in the calendar too, every year from the first on, where the entries pass the
    /// filters; without it, none.
    /// </summary>
    public string? Anniversaries { get; init; }

    /// <summary>Ids of records, separated by commas, at most 100. An id that the list does not have is named in `meta.warnings`.</summary>
    public string? Id { get; init; }

    /// <summary>
    /// The day as of which the public record is read, `YYYY-MM-DD`, up to its end (UTC). Without it, all that is held today.
    /// </summary>
    /// <example>2026-11-28</example>
    public string? AsOf { get; init; }

    protected override IValidator<CalendarRequest> Validator => CalendarValidator.Instance;

    protected override CalendarRequest Parse(QueryParser query) => new(
        query.Codes(nameof(Anniversaries), RecordTypes.InTimeline) ?? [],
        new() { Ids = query.Ids(nameof(Id)), AsOf = query.AsOf(nameof(AsOf)), Limit = int.MaxValue });
}

/// <summary>The kinds that have anniversaries, and the entries: all of them, since a calendar has no pages.</summary>
internal sealed record CalendarRequest(string[] Anniversaries, ListPage Page);

/// <summary>The rules of a calendar beyond single texts.</summary>
internal sealed class CalendarValidator : AbstractValidator<CalendarRequest>
{
    public static readonly CalendarValidator Instance = new();

    private CalendarValidator()
    {
        RuleFor(calendar => calendar.Page.AsOf).NotInFuture(nameof(CalendarQuery.AsOf));
    }
}
