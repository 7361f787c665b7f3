using FluentValidation;
using KzUkApi.Domain.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Overviews.Timeline;

/// <summary>Which entries of the timeline stand in a picture, feed or calendar. Filters combine.</summary>
internal sealed record TimelineFilterQuery : Query<TimelineFilter>
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

    protected override IValidator<TimelineFilter> Validator => TimelineValidator.Instance;

    protected override TimelineFilter Parse(QueryParser query) => new()
    {
        Types = query.Codes(nameof(Types), RecordTypes.InTimeline),
        Topics = query.Codes(nameof(Topic), lists => lists.Topics),
        Sources = query.Codes(nameof(Source), lists => lists.Sources),
        During = query.Range(nameof(From), nameof(To)),
        Sort = new SortOrder("date", Falling: false),
    };
}
