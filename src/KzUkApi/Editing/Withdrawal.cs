namespace KzUkApi.Editing;

/// <summary>A record that was withdrawn.</summary>
internal sealed record Withdrawal
{
    /// <summary>Kind of record, as in its address.</summary>
    /// <example>trade-flows</example>
    public required string Type { get; init; }

    /// <summary>Id of the record.</summary>
    public required string Id { get; init; }

    /// <summary>When it was withdrawn (UTC).</summary>
    public required DateTimeOffset WithdrawnAt { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>Data version without it.</summary>
    public required string DataVersion { get; init; }

    /// <summary>Address of its history, in which it stays.</summary>
    public required string History { get; init; }
}
