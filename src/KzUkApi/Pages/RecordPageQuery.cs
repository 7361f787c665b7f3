using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Pages;

/// <summary>The state of the page of a record, and of the search.</summary>
internal sealed record RecordPageQuery : Query<RecordPageFilter>
{
    /// <summary>The day whose record is read.</summary>
    public string? AsOf { get; init; }

    /// <summary>Currency in which money is shown beside its own.</summary>
    public string? Currency { get; init; }

    protected override IValidator<RecordPageFilter> Validator => RecordPageValidator.Instance;

    protected override RecordPageFilter Parse(QueryParser query) => new()
    {
        AsOf = query.AsOf(nameof(AsOf)),
        Currency = query.Code(nameof(Currency), Codes.Currencies),
    };
}

/// <summary>The state of a page that others show in a frame.</summary>
internal sealed record EmbedQuery : Query<RecordPageFilter>
{
    /// <summary>The day whose record is read.</summary>
    public string? AsOf { get; init; }

    /// <summary>Colours for a light or a dark page; without it, those that the reader prefers.</summary>
    public string? Theme { get; init; }

    protected override IValidator<RecordPageFilter> Validator => RecordPageValidator.Instance;

    protected override RecordPageFilter Parse(QueryParser query) => new()
    {
        AsOf = query.AsOf(nameof(AsOf)),
        Theme = query.Code(nameof(Theme), Codes.PictureThemes),
    };
}

/// <summary>What is looked for on the page of the search.</summary>
internal sealed record FindQuery : Query<FindFilter>
{
    /// <summary>Words to look for.</summary>
    public string? Q { get; init; }

    protected override FindFilter Parse(QueryParser query) => new()
    {
        Text = query.LineOfText(nameof(Q)),
        Words = [.. TextFolding.Words(query.TextOf(nameof(Q)) ?? string.Empty).Distinct(StringComparer.Ordinal)],
    };
}

/// <summary>The state of the page of a record.</summary>
internal sealed record RecordPageFilter
{
    public DateOnly? AsOf { get; init; }

    public string? Currency { get; init; }

    public string? Theme { get; init; }
}

/// <summary>The words of a search; none where nothing is looked for yet.</summary>
internal sealed record FindFilter
{
    public string? Text { get; init; }

    public string[] Words { get; init; } = [];
}

/// <summary>The rule of the day of a page.</summary>
internal sealed class RecordPageValidator : AbstractValidator<RecordPageFilter>
{
    public static readonly RecordPageValidator Instance = new();

    private RecordPageValidator()
    {
        RuleFor(filter => filter.AsOf).NotInFuture(nameof(RecordPageQuery.AsOf));
    }
}
