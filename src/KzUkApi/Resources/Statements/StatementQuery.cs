using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Resources.Statements;

/// <summary>Filters of the list of statements.</summary>
internal sealed record StatementQuery
{
    /// <summary>Words, or parts of them, that all occur in the name of the speaker; case and diacritics do not count.</summary>
    /// <example>cleverly</example>
    public string? Speaker { get; init; }

    /// <summary>The country for which the speaker speaks.</summary>
    /// <example>GBR</example>
    public string? Country { get; init; }

    /// <summary>Codes of topics; a statement matches when it is filed under one of them.</summary>
    /// <example>transport-logistics,energy-oil-gas</example>
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
    /// <example>-date</example>
    public string? Sort { get; init; }
}

internal sealed class StatementQueryValidator : AbstractValidator<StatementQuery>
{
    public StatementQueryValidator()
    {
        RuleFor(query => query.Speaker).Words();
        RuleFor(query => query.Country).Codes(Codes.Countries);
        RuleFor(query => query.Topic).Codes(lists => lists.Topics);
        RuleFor(query => query.From).Bound();
        RuleFor(query => query.To).Bound();
        RuleFor(query => query.Source).Codes(lists => lists.Sources);
        RuleFor(query => query.Q).Words();
        RuleFor(query => query.Sort).SortedBy(StatementStore.Orders);
        this.Ordered(query => query.From, query => query.To);
    }
}
