using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Parameters;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Pages;

/// <summary>The state of the first page.</summary>
internal sealed record HomeQuery : Query<HomeFilter>
{
    /// <summary>The day whose record is read.</summary>
    public string? AsOf { get; init; }

    /// <summary>Currency in which money is shown beside its own.</summary>
    public string? Currency { get; init; }

    /// <summary>Kinds of entries of the timeline.</summary>
    public string? Types { get; init; }

    /// <summary>The day since which changes are shown.</summary>
    public string? Since { get; init; }

    protected override IValidator<HomeFilter> Validator => HomeValidator.Instance;

    protected override HomeFilter Parse(QueryParser query) => new()
    {
        AsOf = query.AsOf(nameof(AsOf)),
        Currency = query.Code(nameof(Currency), Codes.Currencies),
        Types = query.Codes(nameof(Types), RecordTypes.InTimeline),
        Since = query.AsOf(nameof(Since)),
    };
}

/// <summary>The state of the first page.</summary>
internal sealed record HomeFilter
{
    public DateOnly? AsOf { get; init; }

    public string? Currency { get; init; }

    public string[]? Types { get; init; }

    public DateOnly? Since { get; init; }
}

/// <summary>The rules of the days of the first page.</summary>
internal sealed class HomeValidator : AbstractValidator<HomeFilter>
{
    public static readonly HomeValidator Instance = new();

    private HomeValidator()
    {
        RuleFor(filter => filter.AsOf).NotInFuture(nameof(HomeQuery.AsOf));
        RuleFor(filter => filter.Since).NotInFuture(nameof(HomeQuery.Since));
    }
}
