using Dapper;
using KzUkApi.Configuration;
using KzUkApi.Storage.Store;

namespace KzUkApi.Access;

/// <summary>All SQL of keys: making, listing, revoking, replacing and checking them.</summary>
internal sealed class KeyStore(IStoreEngine engine, TimeProvider clock)
{
    private const string Columns = "lookup, hash, owner, scopes, created_at, expires_at, revoked_at, last_used_at";

    // Stands in where no key has the name, so that an unknown name takes as long as a wrong secret.
    private static readonly string NoHash = new('0', 64);

    /// <summary>Makes a key; its text is in the answer and nowhere else.</summary>
    public NewKey Create(string owner, IReadOnlyList<string> scopes, TimeSpan? validFor, CancellationToken token)
    {
        using var session = engine.BeginWrite(token);
        var made = Insert(session, Checked(owner), Ordered(scopes), validFor);
        session.Commit();
        return made;
    }

    /// <summary>Every key, revoked and expired ones too, by owner and age.</summary>
    public IReadOnlyList<ApiKey> List(CancellationToken token)
    {
        using var session = engine.BeginRead(token);
        return
        [
            .. session.Connection.Query<ApiKey>(
                $"SELECT {Columns} FROM api_keys ORDER BY owner, created_at, lookup",
                transaction: session.Transaction
            ),
        ];
    }

    /// <summary>Ends a key at once, for good.</summary>
    public ApiKey Revoke(string lookup, CancellationToken token)
    {
        using var session = engine.BeginWrite(token);
        var key = Existing(session, lookup);
        Execute(
            session,
            "UPDATE api_keys SET revoked_at = @Now WHERE lookup = @Lookup AND revoked_at IS NULL",
            new { Now = ApiKey.TextOf(clock.GetUtcNow()), key.Lookup }
        );
        key = Existing(session, lookup);
        session.Commit();
        return key;
    }

    /// <summary>
    /// Makes a key with the owner and scopes of another, which goes on being valid for a while, so that
    /// programs can change over.
    /// </summary>
    /// <param name="overlap">How long the old key stays valid at most.</param>
    public NewKey Rotate(string lookup, TimeSpan overlap, TimeSpan? validFor, CancellationToken token)
    {
        using var session = engine.BeginWrite(token);
        var old = Existing(session, lookup);
        var now = clock.GetUtcNow();
        if (old.StateAt(now) is var state and not "valid")
        {
            throw new OperatorException($"The key {old.Lookup} is {state}; there is nothing to replace. Make a new one with keys create.");
        }

        var made = Insert(session, old.Owner, old.ScopeList, validFor);
        var end = now + overlap;
        if (old.ExpiresAt is null || ApiKey.TimeOf(old.ExpiresAt) > end)
        {
            Execute(session, "UPDATE api_keys SET expires_at = @End WHERE lookup = @Lookup", new { End = ApiKey.TextOf(end), old.Lookup });
        }

        session.Commit();
        return made;
    }

    /// <summary>Whether a text is a valid key. Only a caller who has all of a key is told what is wrong with it.</summary>
    public KeyCheck Check(string text, CancellationToken token)
    {
        const string unknown = "The key is not known here. Check that all of it was sent, or ask who runs the service for one.";
        var lookup = KeyText.LookupOf(text);
        using var session = engine.BeginRead(token);
        var key = lookup is null ? null : Find(session, lookup);
        if (!KeyText.IsEqual(KeyText.HashOf(text), key?.Hash ?? NoHash) || key is null)
        {
            return KeyCheck.Refused(unknown);
        }

        return key.StateAt(clock.GetUtcNow()) switch
        {
            "revoked" => KeyCheck.Refused($"The key was revoked at {key.RevokedAt}. Ask who runs the service for another."),
            "expired" => KeyCheck.Refused($"The key expired at {key.ExpiresAt}. Ask who runs the service for another."),
            _ => KeyCheck.Of(new(key.Owner, key.Lookup, key.ScopeList, key.ExpiresAt is { } end ? ApiKey.TimeOf(end) : null)),
        };
    }

    /// <summary>Whether any key is valid now, and if not, whether there was one.</summary>
    public KeySupply Supply(CancellationToken token)
    {
        var now = clock.GetUtcNow();
        var keys = List(token);
        return keys.Count == 0 ? KeySupply.None : keys.Any(key => key.StateAt(now) == "valid") ? KeySupply.Valid : KeySupply.Ended;
    }

    /// <summary>Writes when keys were last used, all at once.</summary>
    public void WriteUse(IReadOnlyCollection<KeyValuePair<string, DateTimeOffset>> uses, CancellationToken token)
    {
        using var session = engine.BeginWrite(token);
        foreach (var (lookup, moment) in uses)
        {
            Execute(
                session,
                "UPDATE api_keys SET last_used_at = @Moment WHERE lookup = @Lookup AND COALESCE(last_used_at, '') < @Moment",
                new { Moment = ApiKey.TextOf(moment), Lookup = lookup }
            );
        }

        session.Commit();
    }

    private static string Checked(string owner) =>
        OwnerName.IsRight(owner)
            ? owner.Trim()
            : throw new OperatorException(
                $"The owner of a key is {OwnerName.Expected}: whoever reads the history of changes must know who it was.");

    private static IReadOnlyList<string> Ordered(IReadOnlyList<string> scopes) =>
        scopes.FirstOrDefault(scope => !Scope.All.Contains(scope, StringComparer.Ordinal)) is { } unknown
            ? throw new OperatorException($"There is no scope '{unknown}'. Known: {string.Join(", ", Scope.All)}.")
            : scopes.Count == 0 ? throw new OperatorException($"A key needs a scope: {string.Join(", ", Scope.All)}.")
            : [.. Scope.All.Where(scope => scopes.Contains(scope, StringComparer.Ordinal))];

    private static ApiKey? Find(StoreTransaction session, string lookup) =>
        session.Connection.QueryFirstOrDefault<ApiKey>(
            $"SELECT {Columns} FROM api_keys WHERE lookup = @Lookup",
            new { Lookup = lookup },
            session.Transaction
        );

    // A whole key that was copied here means the one that it names.
    private static ApiKey Existing(StoreTransaction session, string lookup) =>
        Find(session, KeyText.LookupOf(lookup) ?? lookup)
        ?? throw new OperatorException("There is no such key. `keys list` shows the names of all.");

    private static void Execute(StoreTransaction session, string sql, object parameters) =>
        session.Connection.Execute(sql, parameters, session.Transaction);

    private NewKey Insert(StoreTransaction session, string owner, IReadOnlyList<string> scopes, TimeSpan? validFor)
    {
        if (validFor <= TimeSpan.Zero)
        {
            throw new OperatorException("A key must be valid for a time longer than none.");
        }

        var (text, now) = (KeyText.Make(), clock.GetUtcNow());
        var key = new ApiKey
        {
            Lookup = KeyText.LookupOf(text)!,
            Hash = KeyText.HashOf(text),
            Owner = owner,
            Scopes = string.Join(' ', scopes),
            CreatedAt = ApiKey.TextOf(now),
            ExpiresAt = validFor is { } time ? ApiKey.TextOf(now + time) : null,
        };
        Execute(
            session,
            """
            INSERT INTO api_keys (lookup, hash, owner, scopes, created_at, expires_at)
            VALUES (@Lookup, @Hash, @Owner, @Scopes, @CreatedAt, @ExpiresAt)
            """,
            key);
        return new(text, key);
    }
}
