using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Resources.Meetings;

/// <summary>Filters of the list of meetings. They combine: a meeting is listed when it passes all of them.</summary>
internal sealed record MeetingQuery
{
    /// <summary>Series of meetings.</summary>
    /// <example>strategic-dialogue</example>
    public string? Series { get; init; }

    /// <summary>Highest rank at the table.</summary>
    /// <example>foreign-ministers,deputy-ministers</example>
    public string? Level { get; init; }

    /// <summary>Areas of cooperation, of which at least one was discussed; `/v1/topics` has all.</summary>
    /// <example>critical-minerals</example>
    public string? Topic { get; init; }

    /// <summary>Countries in which the meeting took place.</summary>
    /// <example>KAZ</example>
    public string? Country { get; init; }

    /// <summary>Words, or parts of them, that all occur in the name of one participant; case and diacritics do not count.</summary>
    /// <example>docherty</example>
    public string? Participant { get; init; }

    /// <summary>Meetings that began in or after this year, quarter, month or day. A meeting matches when all days that it can have lasted lie inside.</summary>
    /// <example>2023</example>
    public string? From { get; init; }

    /// <summary>Meetings that ended in or before this year, quarter, month or day; where no end is shown, the date of the beginning counts.</summary>
    /// <example>2023</example>
    public string? To { get; init; }

    /// <summary>Ids of sources; `/v1/sources` has all.</summary>
    public string? Source { get; init; }

    /// <summary>Words, or parts of them, that all occur in city, note, series or id; case and diacritics do not count. Participants have a filter of their own.</summary>
    public string? Q { get; init; }

    /// <summary>Order of the list: by `dateStart` (start of the meeting, then its end); `-` before the name means falling. Ties are broken by id.</summary>
    /// <example>-dateStart</example>
    public string? Sort { get; init; }
}

internal sealed class MeetingQueryValidator : AbstractValidator<MeetingQuery>
{
    public MeetingQueryValidator()
    {
        RuleFor(query => query.Series).Codes(Codes.MeetingSeries);
        RuleFor(query => query.Level).Codes(Codes.MeetingLevels);
        RuleFor(query => query.Topic).Codes(lists => lists.Topics);
        RuleFor(query => query.Country).Codes(Codes.Countries);
        RuleFor(query => query.Participant).Words();
        RuleFor(query => query.From).Bound();
        RuleFor(query => query.To).Bound();
        RuleFor(query => query.Source).Codes(lists => lists.Sources);
        RuleFor(query => query.Q).Words();
        RuleFor(query => query.Sort).SortedBy(MeetingStore.Orders);
        this.Ordered(query => query.From, query => query.To);
    }
}
