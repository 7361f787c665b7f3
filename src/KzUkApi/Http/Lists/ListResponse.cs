using KzUkApi.Domain.Lists;
using KzUkApi.Http.Representations;

namespace KzUkApi.Http.Lists;

/// <summary>One page of a list.</summary>
internal sealed record ListResponse<T> : IListResponse
    where T : class
{
    /// <summary>The rows of this page.</summary>
    public required IReadOnlyList<T> Data { get; init; }

    /// <summary>Where a page stands in its list.</summary>
    public required PageInfo Page { get; init; }

    /// <summary>What holds for the whole list.</summary>
    public required ListMeta Meta { get; init; }

    Type IListResponse.RowType => typeof(T);

    IReadOnlyList<object> IListResponse.Rows => Data;

    long IListResponse.Total => Page.Total;

    IResult IListResponse.With(Warning warning) =>
        TypedResults.Ok(this with { Meta = Meta with { Warnings = [.. Meta.Warnings, warning] } });
}

/// <summary>Where a page stands in its list.</summary>
internal sealed record PageInfo
{
    /// <summary>Rows asked for.</summary>
    public required int Limit { get; init; }

    /// <summary>Rows of the whole list, exact.</summary>
    public required long Total { get; init; }

    /// <summary>Address of the next page; null on the last one. The `Link` header has it too.</summary>
    public required string? Next { get; init; }
}
