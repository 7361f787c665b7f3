using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Resources.Sources;

/// <summary>Filters of the list of sources.</summary>
internal sealed record SourceQuery : Query<SourceFilter>
{
    /// <summary>Words, or parts of them, that all occur in the name of the publisher; case and diacritics do not count.</summary>
    /// <example>kazinform</example>
    public string? Publisher { get; init; }

    /// <summary>Kind of source.</summary>
    public string? Kind { get; init; }

    /// <summary>Language of the source.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// Authority: 1 statistical office or central bank, 2 international organisation or parliament, 3 ministry or its news
    /// agency, 4 other press and third-party data sets.
    /// </summary>
    public string? Authority { get; init; }

    /// <summary>Statistical programme of which the source is one edition.</summary>
    public string? Dataset { get; init; }

    /// <summary>Whose date the date of publication is. An undated source never matches.</summary>
    public string? PublishedOnBasis { get; init; }

    /// <summary>
    /// Sources published in or after this year, quarter, month or day. A partial date matches when it lies wholly
    /// inside, an undated source never.
    /// </summary>
    public string? From { get; init; }

    /// <summary>Sources published in or before this year, quarter, month or day. An undated source never matches.</summary>
    public string? To { get; init; }

    /// <summary>Words, or parts of them, that all occur in publisher or title; case and diacritics do not count.</summary>
    public string? Q { get; init; }

    /// <summary>
    /// Order of the list: by `publishedOn` or `publisher`; `-` before the name means falling. Nulls come last both ways, ties
    /// are broken by id. `date` is another name of `publishedOn`.
    /// </summary>
    public string? Sort { get; init; }

    protected override IValidator<SourceFilter> Validator => SourceValidator.Instance;

    protected override SourceFilter Parse(QueryParser query) => new()
    {
        PublisherWords = query.Words(nameof(Publisher)),
        Kinds = query.Codes(nameof(Kind), Codes.SourceKinds),
        Languages = query.Codes(nameof(Language), Codes.SourceLanguages),
        Authorities = query.Codes(nameof(Authority), Codes.Authorities)?.Select(long.Parse).ToArray(),
        Datasets = query.Codes(nameof(Dataset), Codes.Datasets),
        PublishedOnBases = query.Codes(nameof(PublishedOnBasis), Codes.PublishedOnBases),
        During = query.Range(nameof(From), nameof(To)),
        Words = query.Words(nameof(Q)),
        Sort = query.SortedBy(nameof(Sort), SourceStore.Orders),
    };
}

/// <summary>Which sources are asked for, and in which order.</summary>
internal sealed record SourceFilter
{
    public string[] PublisherWords { get; init; } = [];

    public string[]? Kinds { get; init; }

    public string[]? Languages { get; init; }

    public long[]? Authorities { get; init; }

    public string[]? Datasets { get; init; }

    public string[]? PublishedOnBases { get; init; }

    public DateRange During { get; init; }

    public string[] Words { get; init; } = [];

    public SortOrder Sort { get; init; }
}

/// <summary>The rules of the filters of sources beyond single parameters.</summary>
internal sealed class SourceValidator : AbstractValidator<SourceFilter>
{
    public static readonly SourceValidator Instance = new();

    private SourceValidator()
    {
        RuleFor(filter => filter.During).NotReversed(nameof(SourceQuery.From), nameof(SourceQuery.To));
    }
}
