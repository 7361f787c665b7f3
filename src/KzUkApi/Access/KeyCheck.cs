namespace KzUkApi.Access;

/// <summary>What became of a key that was presented: who has it, or why it is refused.</summary>
internal sealed record KeyCheck(KeyHolder? Holder, string? Refusal)
{
    public static KeyCheck Of(KeyHolder holder) => new(holder, null);

    public static KeyCheck Refused(string reason) => new(null, reason);
}

/// <summary>Who has a valid key.</summary>
/// <param name="Owner">Whom the key was given to.</param>
/// <param name="Key">The part of the key that names it and is no secret.</param>
/// <param name="Scopes">What it allows.</param>
/// <param name="ExpiresAt">When it ends; null: when it is revoked.</param>
internal sealed record KeyHolder(string Owner, string Key, IReadOnlyList<string> Scopes, DateTimeOffset? ExpiresAt);

/// <summary>Finds out whether a text is a valid key.</summary>
internal delegate KeyCheck CheckKey(string key, CancellationToken token);

/// <summary>Which keys there are.</summary>
internal enum KeySupply
{
    /// <summary>No key was ever made.</summary>
    None,

    /// <summary>Every key has expired or is revoked.</summary>
    Ended,

    /// <summary>At least one key is valid now.</summary>
    Valid,
}

/// <summary>Finds out which keys there are.</summary>
internal delegate KeySupply LookForKeys(CancellationToken token);
