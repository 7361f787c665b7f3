using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Overviews.Briefing;

/// <summary>Which day is described, and how.</summary>
internal sealed record BriefingQuery : Query<BriefingFilter>
{
    /// <summary>
    /// The day that is described, `YYYY-MM-DD`, up to its end (UTC): what had been published and had happened by then. Without
    /// it, all that is held today.
    /// </summary>
    /// <example>2023-10-03</example>
    public string? AsOf { get; init; }

    /// <summary>Another day: what changed between the two is added, whichever is earlier.</summary>
    /// <example>2023-03-01</example>
    public string? CompareTo { get; init; }

    /// <summary>Currency in which figures are shown beside their own.</summary>
    /// <example>GBP</example>
    public string? ConvertTo { get; init; }

    protected override IValidator<BriefingFilter> Validator => BriefingValidator.Instance;

    protected override BriefingFilter Parse(QueryParser query) => new()
    {
        AsOf = query.AsOf(nameof(AsOf)),
        CompareTo = query.AsOf(nameof(CompareTo)),
        Currency = query.Code(nameof(ConvertTo), Codes.Currencies),
    };
}

/// <summary>Which day is described, and how.</summary>
internal sealed record BriefingFilter
{
    /// <summary>The day; null for all that is stored today.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The day that is compared; null for none.</summary>
    public DateOnly? CompareTo { get; init; }

    /// <summary>The currency in which figures are shown too; null for none.</summary>
    public string? Currency { get; init; }
}

/// <summary>The rules of the days of a briefing.</summary>
internal sealed class BriefingValidator : AbstractValidator<BriefingFilter>
{
    public static readonly BriefingValidator Instance = new();

    private BriefingValidator()
    {
        RuleFor(filter => filter.AsOf).NotInFuture(nameof(BriefingQuery.AsOf));
        RuleFor(filter => filter.CompareTo).NotInFuture(nameof(BriefingQuery.CompareTo));
    }
}
