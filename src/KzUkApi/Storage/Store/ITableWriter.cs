namespace KzUkApi.Storage.Store;

/// <summary>Inserts rows of one table as they come, in the way that the engine does fastest.</summary>
/// <remarks>What was added is sure to be read by later statements only after <see cref="Complete"/>.</remarks>
internal interface ITableWriter : IDisposable
{
    /// <param name="values">A value for each of the columns with which the writer was opened.</param>
    void Add(IReadOnlyList<object?> values);

    /// <summary>Writes what waits to be written; without it that is dropped.</summary>
    void Complete();
}
