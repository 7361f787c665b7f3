namespace KzUkApi.Storage.Dataset;

/// <summary>One record before and after a change.</summary>
/// <param name="Key">The key of the record in its table.</param>
/// <param name="Before">Null where there was none.</param>
/// <param name="After">Null where there is none any more.</param>
internal sealed record RecordChange(RecordDefinition Table, string Key, DatasetRow? Before, DatasetRow? After)
{
    /// <summary>Whether all that the one row states is so in the other; an empty value and none are the same.</summary>
    public static bool Same(DatasetRow? one, DatasetRow? other) =>
        one is null || other is null
            ? one is null && other is null
            : one.IsSame(other);
}
