using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Resources.Meetings;

/// <summary>Filters of the list of meetings. They combine: a meeting is listed when it passes all of them.</summary>
internal sealed record MeetingQuery : Query<MeetingFilter>
{
    /// <summary>Series of meetings.</summary>
    public string? Series { get; init; }

    /// <summary>Highest rank at the table.</summary>
    public string? Level { get; init; }

    /// <summary>Areas of cooperation, of which at least one was discussed; `/v1/topics` has all.</summary>
    public string? Topic { get; init; }

    /// <summary>Countries in which the meeting took place.</summary>
    public string? Country { get; init; }

    /// <summary>Words, or parts of them, that all occur in the name of one participant; case and diacritics do not count.</summary>
    public string? Participant { get; init; }

    /// <summary>
    /// Meetings that began in or after this year, quarter, month or day. A meeting matches when all days that it
    /// can have lasted lie inside.
    /// </summary>
    /// <example>2023</example>
    public string? From { get; init; }

    /// <summary>
    /// Meetings that ended in or before this year, quarter, month or day; where no end is shown, the
    /// date of the beginning counts.
    /// </summary>
    /// <example>2023</example>
    public string? To { get; init; }

    /// <summary>Ids of sources; `/v1/sources` has all.</summary>
    public string? Source { get; init; }

    /// <summary>
    /// Words, or parts of them, that all occur in city, note, series or id; case and diacritics do not count.
    /// Participants have a filter of their own.
    /// </summary>
    public string? Q { get; init; }

    /// <summary>
    /// Order of the list: by `dateStart` (start of the meeting, then its end); `-` before the name means falling. Ties are
    /// broken by id. `date` is another name of `dateStart`.
    /// </summary>
    public string? Sort { get; init; }

    protected override IValidator<MeetingFilter> Validator => MeetingValidator.Instance;

    protected override MeetingFilter Parse(QueryParser query) => new()
    {
        Series = query.Codes(nameof(Series), Codes.MeetingSeries),
        Levels = query.Codes(nameof(Level), Codes.MeetingLevels),
        Topics = query.Codes(nameof(Topic), lists => lists.Topics),
        Countries = query.Codes(nameof(Country), Codes.Countries),
        ParticipantWords = query.Words(nameof(Participant)),
        During = query.Range(nameof(From), nameof(To)),
        Sources = query.Codes(nameof(Source), lists => lists.Sources),
        Words = query.Words(nameof(Q)),
        Sort = query.SortedBy(nameof(Sort), MeetingStore.Orders),
    };
}

/// <summary>Which meetings are asked for, and in which order.</summary>
internal sealed record MeetingFilter
{
    public string[]? Series { get; init; }

    public string[]? Levels { get; init; }

    public string[]? Topics { get; init; }

    public string[]? Countries { get; init; }

    public string[] ParticipantWords { get; init; } = [];

    public DateRange During { get; init; }

    public string[]? Sources { get; init; }

    public string[] Words { get; init; } = [];

    public SortOrder Sort { get; init; }
}

/// <summary>The rules of the filters of meetings beyond single parameters.</summary>
internal sealed class MeetingValidator : AbstractValidator<MeetingFilter>
{
    public static readonly MeetingValidator Instance = new();

    private MeetingValidator()
    {
        RuleFor(filter => filter.During).NotReversed(nameof(MeetingQuery.From), nameof(MeetingQuery.To));
    }
}
