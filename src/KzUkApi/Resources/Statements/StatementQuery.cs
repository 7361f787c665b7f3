using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Resources.Statements;

/// <summary>Filters of the list of statements.</summary>
internal sealed record StatementQuery : Query<StatementFilter>
{
    /// <summary>Words, or parts of them, that all occur in the name of the speaker; case and diacritics do not count.</summary>
    public string? Speaker { get; init; }

    /// <summary>The country for which the speaker speaks.</summary>
    /// <example>GBR</example>
    public string? Country { get; init; }

    /// <summary>Codes of topics; a statement matches when it is filed under one of them.</summary>
    public string? Topic { get; init; }

    /// <summary>Statements in or after this year, quarter, month or day. A partial date matches when it lies wholly inside.</summary>
    /// <example>2023</example>
    public string? From { get; init; }

    /// <summary>Statements in or before this year, quarter, month or day.</summary>
    /// <example>2023</example>
    public string? To { get; init; }

    /// <summary>Ids of sources; `/v1/sources` has all.</summary>
    public string? Source { get; init; }

    /// <summary>Words, or parts of them, that all occur in speaker, office or paraphrase; case and diacritics do not count.</summary>
    public string? Q { get; init; }

    /// <summary>Order of the list: by `date`; `-` before the name means falling. Ties are broken by id.</summary>
    public string? Sort { get; init; }

    protected override IValidator<StatementFilter> Validator => StatementValidator.Instance;

    protected override StatementFilter Parse(QueryParser query) => new()
    {
        SpeakerWords = query.Words(nameof(Speaker)),
        Countries = query.Codes(nameof(Country), Codes.Countries),
        Topics = query.Codes(nameof(Topic), lists => lists.Topics),
        During = query.Range(nameof(From), nameof(To)),
        Sources = query.Codes(nameof(Source), lists => lists.Sources),
        Words = query.Words(nameof(Q)),
        Sort = query.SortedBy(nameof(Sort), StatementStore.Orders),
    };
}

/// <summary>Which statements are asked for, and in which order.</summary>
internal sealed record StatementFilter
{
    public string[] SpeakerWords { get; init; } = [];

    public string[]? Countries { get; init; }

    public string[]? Topics { get; init; }

    public DateRange During { get; init; }

    public string[]? Sources { get; init; }

    public string[] Words { get; init; } = [];

    public SortOrder Sort { get; init; }
}

/// <summary>The rules of the filters of statements beyond single parameters.</summary>
internal sealed class StatementValidator : AbstractValidator<StatementFilter>
{
    public static readonly StatementValidator Instance = new();

    private StatementValidator()
    {
        RuleFor(filter => filter.During).NotReversed(nameof(StatementQuery.From), nameof(StatementQuery.To));
    }
}
