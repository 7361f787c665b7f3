namespace KzUkApi.Http.Routes;

/// <summary>Marks an operation that takes <c>Idempotency-Key</c>, for the contract.</summary>
internal sealed class TakesIdempotencyKey;

/// <summary>Marks an operation that needs <c>If-Match</c>, for the contract.</summary>
internal sealed class TakesIfMatch;

/// <summary>
/// What the body of an operation is, for the contract. The operation itself reads the body: strictly, and only after the caller is known.
/// </summary>
/// <param name="Shape">The record that it makes; null for a file.</param>
internal sealed record BodyMetadata(Type? Shape, params string[] MediaTypes);
