namespace KzUkApi.Storage.Store;

/// <summary>What is wrong with the store, where a failure is the store's and not a mistake of the program.</summary>
internal enum StoreFaultKind
{
    /// <summary>The failure is not the store's.</summary>
    None,

    /// <summary>The token of the query stopped it; the store itself is well.</summary>
    Interrupted,

    /// <summary>There is no room: for rows, or for what the store writes beside them.</summary>
    Full,

    /// <summary>Another program has the store to itself.</summary>
    Locked,

    /// <summary>The store is damaged, or is none of this program.</summary>
    Damaged,

    /// <summary>The connection broke, or its server ended it: another attempt may reach another server.</summary>
    Lost,

    /// <summary>The servers that answer have an older state than this program has met.</summary>
    Older,

    /// <summary>Nobody knows whether a change is stored.</summary>
    Unconfirmed,

    /// <summary>The store does not answer for another reason.</summary>
    Unavailable,
}

/// <summary>Questions about kinds of fault.</summary>
internal static class StoreFaultKinds
{
    /// <summary>Whether the store itself is at fault: an interrupted query says nothing against it.</summary>
    public static bool IsFault(this StoreFaultKind kind) => kind is not (StoreFaultKind.None or StoreFaultKind.Interrupted);
}

/// <summary>The store was looked through, and damage was found.</summary>
internal sealed class DamagedStoreException(string found) : Exception($"The database is damaged: {found}");

/// <summary>The disk was full when the store was opened, so that it is only read until the next start.</summary>
internal sealed class ReadOnlyStoreException()
    : Exception("The disk of the database was full at the start, so that the program only reads.");

/// <summary>A read took longer than the service allows.</summary>
internal sealed class QueryTimeLimitException(TimeSpan limit, Exception inner)
    : Exception($"The query took longer than {limit.TotalSeconds:0.###} seconds and was stopped.", inner);
