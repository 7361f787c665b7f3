using FluentValidation;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Parameters;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Overviews.Timeline;

/// <summary>Filters of the timeline. They combine.</summary>
internal sealed record TimelineQuery : Query<TimelineFilter>
{
    /// <summary>Kinds of entries; without it, all.</summary>
    /// <example>agreement-events,meetings</example>
    public string? Types { get; init; }

    /// <summary>
    /// Areas of cooperation, under at least one of which the record is filed; `/v1/topics` has all.
    /// {Timeline-without-topics} are filed under none, and so never match.
    /// </summary>
    public string? Topic { get; init; }

    /// <summary>Ids of sources on which the record rests; `/v1/sources` has all.</summary>
    public string? Source { get; init; }

    /// <summary>
    /// Entries in or after this year, quarter, month or day. An entry matches when all days that it can cover lie inside.
    /// </summary>
    /// <example>2023</example>
    public string? From { get; init; }

    /// <summary>Entries in or before this year, quarter, month or day.</summary>
    /// <example>2024</example>
    public string? To { get; init; }

    /// <summary>
    /// Order of the timeline: by `date` (start, then end); `-` before the name means falling. Of one date, steps of agreements
    /// come first, in the order of an agreement's life; ties are broken by id.
    /// </summary>
    public string? Sort { get; init; }

    protected override IValidator<TimelineFilter> Validator => TimelineValidator.Instance;

    protected override TimelineFilter Parse(QueryParser query) => new()
    {
        Types = query.Codes(nameof(Types), RecordTypes.InTimeline),
        Topics = query.Codes(nameof(Topic), lists => lists.Topics),
        Sources = query.Codes(nameof(Source), lists => lists.Sources),
        During = query.Range(nameof(From), nameof(To)),
        Sort = query.SortedBy(nameof(Sort), TimelineStore.Orders),
    };
}

/// <summary>Which entries are asked for, and in which order.</summary>
internal sealed record TimelineFilter
{
    public string[]? Types { get; init; }

    public string[]? Topics { get; init; }

    public string[]? Sources { get; init; }

    public DateRange During { get; init; }

    public SortOrder Sort { get; init; }
}

/// <summary>The rules of the filters of the timeline beyond single parameters.</summary>
internal sealed class TimelineValidator : AbstractValidator<TimelineFilter>
{
    public static readonly TimelineValidator Instance = new();

    private TimelineValidator()
    {
        RuleFor(filter => filter.During).NotReversed(nameof(TimelineQuery.From), nameof(TimelineQuery.To));
    }
}
