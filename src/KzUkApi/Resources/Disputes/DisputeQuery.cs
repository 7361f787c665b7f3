using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Resources.Disputes;

/// <summary>Filters of the list of disputes. They see the claims that are shown: with `asOf`, those published by then.</summary>
internal sealed record DisputeQuery
{
    /// <summary>Where the chosen value stands.</summary>
    /// <example>record</example>
    public string? Scope { get; init; }

    /// <summary>Tables of the records in dispute.</summary>
    /// <example>meetings,agreements</example>
    public string? Table { get; init; }

    /// <summary>The record of which at least one claim speaks: its id, or the name of an ambassador; case and diacritics do not count.</summary>
    /// <example>strategic-dialogue-7-2023-10-02</example>
    public string? RecordId { get; init; }

    /// <summary>Ids of sources, of which at least one makes a claim; `/v1/sources` has all.</summary>
    /// <example>kazinform-2023-10-03-strategic-dialogue</example>
    public string? Source { get; init; }

    /// <summary>Words, or parts of them, that all occur in the record, field, value, note, publisher or title of the source of one claim; case and diacritics do not count.</summary>
    public string? Q { get; init; }

    /// <summary>Order of the list: by `id`, by `table` (then the record), or by `publishedOn` of the latest claim; `-` before the name means falling. Nulls come last both ways, ties are broken by id.</summary>
    /// <example>-publishedOn</example>
    public string? Sort { get; init; }
}

internal sealed class DisputeQueryValidator : AbstractValidator<DisputeQuery>
{
    public DisputeQueryValidator()
    {
        RuleFor(query => query.Scope).Codes(Codes.DisputeScopes);
        RuleFor(query => query.Table).Codes(Codes.DisputeTables);
        RuleFor(query => query.RecordId).Words();
        RuleFor(query => query.Source).Codes(lists => lists.Sources);
        RuleFor(query => query.Q).Words();
        RuleFor(query => query.Sort).SortedBy(DisputeStore.Orders);
    }
}
