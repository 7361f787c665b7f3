using FluentValidation;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Http.Lists;

/// <summary>The parameter of a single record.</summary>
internal sealed record AsOfQuery : Query<DateOnly?>
{
    /// <summary>
    /// The day as of which the public record is read, `YYYY-MM-DD`, up to its end (UTC). Without it, all that is held today.
    /// </summary>
    /// <example>2026-11-28</example>
    public string? AsOf { get; init; }

    protected override IValidator<DateOnly?> Validator => AsOfValidator.Instance;

    protected override DateOnly? Parse(QueryParser query) => query.AsOf(nameof(AsOf));
}

/// <summary>The rule of the day whose public record is read.</summary>
internal sealed class AsOfValidator : AbstractValidator<DateOnly?>
{
    public static readonly AsOfValidator Instance = new();

    private AsOfValidator()
    {
        RuleFor(day => day).NotInFuture(nameof(AsOfQuery.AsOf));
    }
}
