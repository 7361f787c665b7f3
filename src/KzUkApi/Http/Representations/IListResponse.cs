using KzUkApi.Domain.Lists;

namespace KzUkApi.Http.Representations;

/// <summary>A page of a list, of whatever rows.</summary>
internal interface IListResponse
{
    Type RowType { get; }

    IReadOnlyList<object> Rows { get; }

    ListMeta Meta { get; }

    long Total { get; }

    /// <summary>The answer with the same list, and something more that a reader should know of it.</summary>
    IResult With(Warning warning);
}
