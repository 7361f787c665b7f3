using KzUkApi.Domain.Lists;

namespace KzUkApi.Http.Lists;

/// <summary>A part of a list that is read to its end, in place of a page.</summary>
internal sealed class ListChunk(IDataSnapshot snapshot, string? afterId, int rows)
{
    /// <summary>The state of the data that all parts are read from.</summary>
    public IDataSnapshot Snapshot { get; } = snapshot;

    /// <summary>The id after which the part begins; null for the first.</summary>
    public string? AfterId { get; } = afterId;

    /// <summary>The most rows of it, where the list is not computed as a whole anyway.</summary>
    public int Rows { get; } = rows;

    /// <summary>The id after which the next part begins, set when the part was read; null where there is none.</summary>
    public string? Next { get; set; }
}
