namespace KzUkApi.Domain.Lists;

/// <summary>One page of rows, the exact number of rows of the whole list, and the data version to which both belong.</summary>
internal record PageOfRows<T>(IReadOnlyList<T> Rows, long Total, string DataVersion, bool HasMore);
