using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Overviews.Briefing;

/// <summary>Which day is described, and how.</summary>
internal sealed record BriefingQuery
{
    /// <summary>The day that is described, `YYYY-MM-DD`, up to its end (UTC): what had been published and had happened by then. Without it, all that is held today.</summary>
    /// <example>2023-10-03</example>
    public string? AsOf { get; init; }

    /// <summary>Another day: what changed between the two is added, whichever is earlier.</summary>
    /// <example>2023-03-01</example>
    public string? CompareTo { get; init; }

    /// <summary>Currency in which figures are shown beside their own.</summary>
    /// <example>GBP</example>
    public string? ConvertTo { get; init; }

    public DateOnly? Day() => Read(AsOf);

    public DateOnly? OtherDay() => Read(CompareTo);

    private static DateOnly? Read(string? text) => PartialDate.TryParse(text, out var day) ? day.End : null;
}

internal sealed class BriefingQueryValidator : AbstractValidator<BriefingQuery>
{
    public BriefingQueryValidator(TimeProvider clock)
    {
        RuleFor(query => query.AsOf).AsOf(clock);
        RuleFor(query => query.CompareTo).AsOf(clock);
        RuleFor(query => query.ConvertTo).OneCode(Codes.Currencies);
    }
}
