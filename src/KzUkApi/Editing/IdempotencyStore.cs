using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using KzUkApi.Storage.Store;

namespace KzUkApi.Editing;

/// <summary>A request that can be repeated without a second effect.</summary>
/// <param name="Caller">Who asks: keys of one caller mean nothing for another.</param>
/// <param name="KeyHash">The hash of the <c>Idempotency-Key</c>.</param>
/// <param name="RequestHash">The hash of everything that the request says.</param>
internal sealed record RepeatableRequest(string Caller, string KeyHash, string RequestHash)
{
    public static string Hash(params ReadOnlySpan<byte[]> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(Encoding.ASCII.GetBytes(part.Length.ToString(CultureInfo.InvariantCulture) + " "));
            hash.AppendData(part);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

/// <summary>All SQL of answers to requests with an <c>Idempotency-Key</c>, in the transaction of the change.</summary>
internal sealed class IdempotencyStore(TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <summary>The answer that was given; null where the key is new. The hash tells whether the request was the same.</summary>
    public (string RequestHash, MutationResponse Answer)? Find(StoreTransaction session, RepeatableRequest request)
    {
        var row = session.Connection.QueryFirstOrDefault<(string RequestHash, long Status, string? Location, string? ETag, byte[] Body)>(
            """
            SELECT request_hash, status, location, etag, body
            FROM idempotent_answers
            WHERE caller = @Caller AND key_hash = @KeyHash AND answered_at > @Since
            """,
            new { request.Caller, request.KeyHash, Since = UtcTimestamp.Text(clock.GetUtcNow() - Lifetime) },
            session.Transaction);
        return row.RequestHash is null ? null : (row.RequestHash, new((int)row.Status, row.Body, row.ETag, row.Location));
    }

    /// <summary>Stores an answer, and deletes those that are too old.</summary>
    public void Add(StoreTransaction session, RepeatableRequest request, MutationResponse answer)
    {
        var now = clock.GetUtcNow();
        session.Connection.Execute(
            "DELETE FROM idempotent_answers WHERE answered_at <= @Since",
            new { Since = UtcTimestamp.Text(now - Lifetime) },
            session.Transaction
        );
        session.Connection.Execute(
            """
            INSERT INTO idempotent_answers (caller, key_hash, request_hash, status, location, etag, body, answered_at)
            VALUES (@Caller, @KeyHash, @RequestHash, @Status, @Location, @ETag, @Body, @Now)
            """,
            new
            {
                request.Caller,
                request.KeyHash,
                request.RequestHash,
                answer.Status,
                answer.Location,
                answer.ETag,
                answer.Body,
                Now = UtcTimestamp.Text(now),
            },
            session.Transaction
        );
    }
}
