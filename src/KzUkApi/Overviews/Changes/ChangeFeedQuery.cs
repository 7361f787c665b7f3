using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Overviews.Changes;

/// <summary>Filters of the feed of changes: those of the list, without its order.</summary>
internal sealed record ChangeFeedQuery : Query<ChangeFilter>
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

    protected override IValidator<ChangeFilter> Validator => ChangeValidator.Instance;

    protected override ChangeFilter Parse(QueryParser query) => new()
    {
        Since = query.Since(nameof(Since)),
        Kinds = query.Codes(nameof(Kind), Codes.ChangeKinds),
        Types = query.Codes(nameof(Type), RecordTypes.Changed),
        Sources = query.Codes(nameof(Source), lists => lists.Sources),
        Sort = new SortOrder(ChangeStore.ByLoad, Falling: true),
    };
}
