namespace KzUkApi.Storage.Store;

/// <summary>The cells of the row that a reader is at, as the bytes that the store has.</summary>
/// <remarks>A table of a million rows is passed on without making a string of each cell.</remarks>
internal abstract class RowReader
{
    public abstract bool IsNull(int column);

    public abstract long Number(int column);

    /// <summary>The text of a cell, in UTF-8, until the reader goes on; of a number its digits, of null nothing.</summary>
    public abstract ReadOnlySpan<byte> Utf8(int column);
}
