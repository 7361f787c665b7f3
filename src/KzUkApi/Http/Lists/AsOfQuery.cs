using FluentValidation;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Http.Lists;

/// <summary>The parameter of a single record.</summary>
internal sealed record AsOfQuery
{
    /// <summary>The day as of which the public record is read, `YYYY-MM-DD`, up to its end (UTC). Without it, all that is held today.</summary>
    /// <example>2026-11-23</example>
    public string? AsOf { get; init; }

    public DateOnly? Day() => PartialDate.TryParse(AsOf, out var day) ? day.End : null;
}

internal sealed class AsOfQueryValidator : AbstractValidator<AsOfQuery>
{
    public AsOfQueryValidator(TimeProvider clock) => RuleFor(query => query.AsOf).AsOf(clock);
}
