using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Overviews.Changes;

/// <summary>Filters of the list of changes.</summary>
internal sealed record ChangeQuery : Query<ChangeFilter>
{
    /// <summary>
    /// A day, `YYYY-MM-DD`: what counts on the public record from that day on, that day included, and what reached this service
    /// on or after it with a later load than its first (old facts found later, corrections, withdrawals). Or a data version (12
    /// hexadecimal digits, `meta.dataVersion` of an answer): everything that came into this service after that version, of
    /// whatever date; for the current one nothing. Without it, everything recorded.
    /// </summary>
    /// <example>2026-08-01</example>
    public string? Since { get; init; }

    /// <summary>What happened to the record.</summary>
    public string? Kind { get; init; }

    /// <summary>Kinds of records.</summary>
    /// <example>trade-flows</example>
    public string? Type { get; init; }

    /// <summary>Ids of sources on which the records rest; `/v1/sources` has all.</summary>
    public string? Source { get; init; }

    /// <summary>
    /// Order of the list: by `date`, or by `dataVersion`, the loads as they came, each by date; `-` before the name means falling. By
    /// date nulls come last both ways; ties are broken by id.
    /// </summary>
    public string? Sort { get; init; }

    protected override IValidator<ChangeFilter> Validator => ChangeValidator.Instance;

    protected override ChangeFilter Parse(QueryParser query) => new()
    {
        Since = query.Since(nameof(Since)),
        Kinds = query.Codes(nameof(Kind), Codes.ChangeKinds),
        Types = query.Codes(nameof(Type), RecordTypes.Changed),
        Sources = query.Codes(nameof(Source), lists => lists.Sources),
        Sort = query.SortedBy(nameof(Sort), ChangeStore.Orders),
    };
}

/// <summary>Which changes are asked for, and in which order.</summary>
internal sealed record ChangeFilter
{
    public Since? Since { get; init; }

    public string[]? Kinds { get; init; }

    public string[]? Types { get; init; }

    public string[]? Sources { get; init; }

    public SortOrder Sort { get; init; }
}

/// <summary>The rules of the filters of changes beyond single texts.</summary>
internal sealed class ChangeValidator : AbstractValidator<ChangeFilter>
{
    public static readonly ChangeValidator Instance = new();

    private ChangeValidator()
    {
        RuleFor(filter => filter.Since == null ? null : filter.Since.Day).NotInFuture(nameof(ChangeQuery.Since), "what will change");
    }
}
