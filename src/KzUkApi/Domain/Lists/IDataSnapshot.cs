namespace KzUkApi.Domain.Lists;

/// <summary>One state of the data, kept open for several reads, one after the other, until it is disposed.</summary>
internal interface IDataSnapshot : IDisposable
{
    /// <summary>Whether a read met a fault of the store.</summary>
    bool IsFaulty { get; }

    /// <summary>The state that it reads: the one that was met last, or one that came after it.</summary>
    DataState StateAfter(DataState met);
}
