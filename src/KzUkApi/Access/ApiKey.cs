using System.Globalization;
using KzUkApi.Storage.Store;

namespace KzUkApi.Access;

/// <summary>A key as it is stored: without its secret.</summary>
internal sealed record ApiKey
{
    /// <summary>The part that names it and is no secret.</summary>
    public required string Lookup { get; init; }

    public required string Hash { get; init; }

    /// <summary>Whom it was given to.</summary>
    public required string Owner { get; init; }

    /// <summary>What it allows, separated by blanks.</summary>
    public required string Scopes { get; init; }

    public required string CreatedAt { get; init; }

    /// <summary>When it ends; null: when it is revoked.</summary>
    public string? ExpiresAt { get; init; }

    public string? RevokedAt { get; init; }

    public string? LastUsedAt { get; init; }

    public IReadOnlyList<string> ScopeList => Scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary><c>valid</c>, <c>expired</c> or <c>revoked</c>.</summary>
    public string StateAt(DateTimeOffset now) =>
        RevokedAt is not null ? "revoked"
        : ExpiresAt is { } end && TimeOf(end) <= now ? "expired"
        : "valid";

    /// <summary>A moment as it is stored.</summary>
    public static string TextOf(DateTimeOffset moment) => UtcTimestamp.Text(moment);

    public static DateTimeOffset TimeOf(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}

/// <summary>A key that was just made: the only time that its text is known.</summary>
/// <param name="Text">The key; to be handed over and never stored.</param>
internal sealed record NewKey(string Text, ApiKey Key);
