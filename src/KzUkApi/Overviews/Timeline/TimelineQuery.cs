using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Overviews.Timeline;

/// <summary>Filters of the timeline. They combine.</summary>
internal sealed record TimelineQuery
{
    /// <summary>Kinds of entries; without it, all.</summary>
    /// <example>agreement-events,meetings</example>
    public string? Types { get; init; }

    /// <summary>Areas of cooperation, under at least one of which the record is filed; `/v1/topics` has all. Ambassadors, milestones and publications are filed under none, and so never match.</summary>
    /// <example>critical-minerals</example>
    public string? Topic { get; init; }

    /// <summary>Entries in or after this year, quarter, month or day. An entry matches when all days that it can cover lie inside.</summary>
    /// <example>2023</example>
    public string? From { get; init; }

    /// <summary>Entries in or before this year, quarter, month or day.</summary>
    /// <example>2024</example>
    public string? To { get; init; }

    /// <summary>Order of the timeline: by `date` (start, then end); `-` before the name means falling. Ties are broken by id, always rising.</summary>
    /// <example>date</example>
    public string? Sort { get; init; }
}

internal sealed class TimelineQueryValidator : AbstractValidator<TimelineQuery>
{
    public TimelineQueryValidator()
    {
        RuleFor(query => query.Types).Codes(Codes.TimelineTypes);
        RuleFor(query => query.Topic).Codes(lists => lists.Topics);
        RuleFor(query => query.From).Bound();
        RuleFor(query => query.To).Bound();
        RuleFor(query => query.Sort).SortedBy(TimelineStore.Orders);
        this.Ordered(query => query.From, query => query.To);
    }
}
