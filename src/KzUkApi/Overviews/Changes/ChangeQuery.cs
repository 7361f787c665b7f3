using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Overviews.Changes;

/// <summary>Filters of the list of changes.</summary>
internal sealed record ChangeQuery
{
    /// <summary>A day, `YYYY-MM-DD`: what counts on the public record from that day on, that day included, and what reached this service on or after it with a later load than its first (old facts found later, corrections, withdrawals). Or a data version (12 hexadecimal digits, `meta.dataVersion` of an answer): everything that came into this service after that version, of whatever date; for the current one nothing. Without it, everything recorded.</summary>
    /// <example>2026-08-01</example>
    public string? Since { get; init; }

    /// <summary>What happened to the record.</summary>
    /// <example>revised</example>
    public string? Kind { get; init; }

    /// <summary>Kinds of records.</summary>
    /// <example>trade-flows</example>
    public string? Type { get; init; }

    /// <summary>Ids of sources on which the records rest; `/v1/sources` has all.</summary>
    public string? Source { get; init; }

    /// <summary>Order of the list: by `date`; `-` before the name means falling. Nulls come last both ways, ties are broken by id.</summary>
    /// <example>-date</example>
    public string? Sort { get; init; }
}

internal sealed class ChangeQueryValidator : AbstractValidator<ChangeQuery>
{
    public ChangeQueryValidator(TimeProvider clock)
    {
        RuleFor(query => query.Since).Since(clock);
        RuleFor(query => query.Kind).Codes(Codes.ChangeKinds);
        RuleFor(query => query.Type).Codes(Codes.ChangeTypes);
        RuleFor(query => query.Source).Codes(lists => lists.Sources);
        RuleFor(query => query.Sort).SortedBy(ChangeStore.Orders);
    }
}
