namespace KzUkApi.Access;

/// <summary>Marks an operation that takes <c>Idempotency-Key</c>, for the contract.</summary>
internal sealed class TakesIdempotencyKey;

/// <summary>Marks an operation that needs <c>If-Match</c>, for the contract.</summary>
internal sealed class TakesIfMatch;

/// <summary>What the body of an operation is, for the contract. The body is read by the operation itself: after it is known who asks, and strictly.</summary>
/// <param name="Shape">The record that it makes; null for a file.</param>
internal sealed record BodyMetadata(Type? Shape, params string[] MediaTypes);
