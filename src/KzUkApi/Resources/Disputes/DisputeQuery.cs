using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Text;
using KzUkApi.Http.Parameters;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Resources.Disputes;

/// <summary>Filters of the list of disputes. They see the claims that are shown: with `asOf`, those published by then.</summary>
internal sealed record DisputeQuery : Query<DisputeFilter>
{
    /// <summary>Where the chosen value stands.</summary>
    /// <example>record</example>
    public string? Scope { get; init; }

    /// <summary>Tables of the records in dispute.</summary>
    public string? Table { get; init; }

    /// <summary>
    /// The record of which at least one claim speaks: its id, or the name of an ambassador; case and diacritics do not count.
    /// </summary>
    public string? RecordId { get; init; }

    /// <summary>Ids of sources, of which at least one makes a claim; `/v1/sources` has all.</summary>
    public string? Source { get; init; }

    /// <summary>
    /// Words, or parts of them, that all occur in the title, record, field, value, note, publisher or title of the source of one
    /// claim; case and diacritics do not count.
    /// </summary>
    public string? Q { get; init; }

    /// <summary>
    /// Order of the list: by `id`, by `table` (then the record), or by `publishedOn` of the latest claim; `-` before the name
    /// means falling. Nulls come last both ways, ties are broken by id. `date` is another name of `publishedOn`.
    /// </summary>
    public string? Sort { get; init; }

    protected override DisputeFilter Parse(QueryParser query) => new()
    {
        Scopes = query.Codes(nameof(Scope), Codes.DisputeScopes),
        Tables = query.Codes(nameof(Table), RecordTypes.Disputed),
        RecordId = query.Text(nameof(RecordId)) is { } id ? TextFolding.Fold(id) : null,
        Sources = query.Codes(nameof(Source), lists => lists.Sources),
        Words = query.Words(nameof(Q)),
        Sort = query.SortedBy(nameof(Sort), DisputeStore.Orders),
    };
}

/// <summary>Which disputes are asked for, and in which order.</summary>
internal sealed record DisputeFilter
{
    public string[]? Scopes { get; init; }

    public string[]? Tables { get; init; }

    /// <summary>The folded id of the record; null for all.</summary>
    public string? RecordId { get; init; }

    public string[]? Sources { get; init; }

    public string[] Words { get; init; } = [];

    public SortOrder Sort { get; init; }
}
