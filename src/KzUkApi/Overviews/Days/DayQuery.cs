using FluentValidation;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Parameters;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Overviews.Days;

/// <summary>Filters of the list of days. They combine.</summary>
internal sealed record DayQuery : Query<DayFilter>
{
    /// <summary>Kinds of records that count; without it, all. A day on which none of them counts is not listed.</summary>
    public string? Type { get; init; }

    /// <summary>Days in or after this year, quarter, month or day.</summary>
    /// <example>2023</example>
    public string? From { get; init; }

    /// <summary>Days in or before this year, quarter, month or day.</summary>
    /// <example>2024</example>
    public string? To { get; init; }

    /// <summary>
    /// Order of the list: by `day`; `-` before the name means falling. `date` is another name of `day`.
    /// </summary>
    public string? Sort { get; init; }

    protected override IValidator<DayFilter> Validator => DayValidator.Instance;

    protected override DayFilter Parse(QueryParser query) => new()
    {
        Types = query.Codes(nameof(Type), RecordTypes.OfDays),
        During = query.Range(nameof(From), nameof(To)),
        Sort = query.SortedBy(nameof(Sort), DayStore.Orders),
    };
}

/// <summary>Which days are asked for, and in which order.</summary>
internal sealed record DayFilter
{
    public string[]? Types { get; init; }

    public DateRange During { get; init; }

    public SortOrder Sort { get; init; }
}

/// <summary>The rules of the filters of days beyond single texts.</summary>
internal sealed class DayValidator : AbstractValidator<DayFilter>
{
    public static readonly DayValidator Instance = new();

    private DayValidator() => RuleFor(filter => filter.During).NotReversed(nameof(DayQuery.From), nameof(DayQuery.To));
}
