namespace KzUkApi.Storage.Postgres;

/// <summary>No server that answers has the state that this program has met, or a later one.</summary>
internal sealed class OlderStateException(string server, long found, long met)
    : Exception($"The database {server} has change {found}, and this program has met change {met} before.");
