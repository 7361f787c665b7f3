namespace KzUkApi.Storage.Postgres;

/// <summary>Nobody knows whether a change is stored for good: its standby did not confirm it.</summary>
internal sealed class UnconfirmedCommitException(string found)
    : Exception($"The change may be stored, but no standby confirmed it: {found}. Send it again with the same Idempotency-Key.");
