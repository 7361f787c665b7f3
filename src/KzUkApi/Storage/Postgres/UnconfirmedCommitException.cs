namespace KzUkApi.Storage.Postgres;

/// <summary>Nobody knows whether a change is stored for good: its server or standby did not confirm it.</summary>
internal sealed class UnconfirmedCommitException(string found, Exception? inner = null)
    : Exception($"The change may be stored, but nobody confirmed it: {found}.", inner);
