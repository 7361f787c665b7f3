using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Resources.Sources;

/// <summary>Filters of the list of sources.</summary>
internal sealed record SourceQuery
{
    /// <summary>Words, or parts of them, that all occur in the name of the publisher; case and diacritics do not count.</summary>
    /// <example>kazinform</example>
    public string? Publisher { get; init; }

    /// <summary>Kind of source.</summary>
    /// <example>news</example>
    public string? Kind { get; init; }

    /// <summary>Language of the source.</summary>
    /// <example>en</example>
    public string? Language { get; init; }

    /// <summary>Authority: 1 statistical office or central bank, 2 international organisation or parliament, 3 ministry or its news agency, 4 other press and third-party data sets.</summary>
    /// <example>3</example>
    public string? Authority { get; init; }

    /// <summary>Statistical programme of which the source is one edition.</summary>
    /// <example>official-statements</example>
    public string? Dataset { get; init; }

    /// <summary>Whose date the date of publication is. An undated source never matches.</summary>
    /// <example>publisher</example>
    public string? PublishedOnBasis { get; init; }

    /// <summary>Sources published in or after this year, quarter, month or day. A partial date matches when it lies wholly inside, an undated source never.</summary>
    /// <example>2023</example>
    public string? From { get; init; }

    /// <summary>Sources published in or before this year, quarter, month or day. An undated source never matches.</summary>
    /// <example>2023</example>
    public string? To { get; init; }

    /// <summary>Words, or parts of them, that all occur in publisher or title; case and diacritics do not count.</summary>
    public string? Q { get; init; }

    /// <summary>Order of the list: by `publishedOn` or `publisher`; `-` before the name means falling. Nulls come last both ways, ties are broken by id.</summary>
    /// <example>-publishedOn</example>
    public string? Sort { get; init; }
}

internal sealed class SourceQueryValidator : AbstractValidator<SourceQuery>
{
    public SourceQueryValidator()
    {
        RuleFor(query => query.Publisher).Words();
        RuleFor(query => query.Kind).Codes(Codes.SourceKinds);
        RuleFor(query => query.Language).Codes(Codes.SourceLanguages);
        RuleFor(query => query.Authority).Codes(Codes.Authorities);
        RuleFor(query => query.Dataset).Codes(Codes.Datasets);
        RuleFor(query => query.PublishedOnBasis).Codes(Codes.PublishedOnBases);
        RuleFor(query => query.From).Bound();
        RuleFor(query => query.To).Bound();
        RuleFor(query => query.Q).Words();
        RuleFor(query => query.Sort).SortedBy(SourceStore.Orders);
        this.Ordered(query => query.From, query => query.To);
    }
}
