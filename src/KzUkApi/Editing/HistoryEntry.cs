using System.Text.Json.Serialization;

namespace KzUkApi.Editing;

/// <summary>A change of a record, or of a part of it, that was made here.</summary>
internal record HistoryEntry
{
    /// <summary>Number of the entry in the history of this service.</summary>
    /// <example>17</example>
    public required string Id { get; init; }

    /// <summary>What was changed together, an agreement and its events for example, has the same number.</summary>
    /// <example>5</example>
    public required long Edit { get; init; }

    /// <summary>`added`, `changed` or `withdrawn`.</summary>
    /// <example>changed</example>
    public required string Kind { get; init; }

    /// <summary>Kind of record, as in the address of its list; `agreement-events` and `meeting-participants` are parts of others.</summary>
    /// <example>trade-flows</example>
    public required string Type { get; init; }

    /// <summary>Id of the record or part.</summary>
    public required string RecordId { get; init; }

    /// <summary>When it was changed (UTC).</summary>
    public DateTimeOffset ChangedAt => DateTimeOffset.Parse(ChangedAtText, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>How: `edit` of a single record, or `import` of a file.</summary>
    /// <example>edit</example>
    public required string Origin { get; init; }

    /// <summary>Why; null where that was not said.</summary>
    public required string? Reason { get; init; }

    /// <summary>The data version that the change made.</summary>
    public required string DataVersion { get; init; }

    /// <summary>Each field that is different afterwards, in the order of the record.</summary>
    public required IReadOnlyList<HistoryField> Fields { get; init; }

    [JsonIgnore]
    public string ChangedAtText { get; init; } = string.Empty;

    [JsonIgnore]
    public string? BeforeCells { get; init; }

    [JsonIgnore]
    public string? AfterCells { get; init; }
}

/// <summary>A field before and after a change, as text.</summary>
internal sealed record HistoryField
{
    /// <summary>Name of the field, as answers have it.</summary>
    /// <example>value</example>
    public required string Field { get; init; }

    /// <summary>Its value before; null where it had none. Several values are separated by `;`.</summary>
    /// <example>1800000000</example>
    public required string? Before { get; init; }

    /// <summary>Its value after; null where it has none.</summary>
    /// <example>1810000000</example>
    public required string? After { get; init; }
}

/// <summary>A change with who made it.</summary>
internal sealed record AuditEntry : HistoryEntry
{
    /// <summary>Whom the key was given to, the subject of the token, or `command line`.</summary>
    [JsonPropertyOrder(1)]
    public required string Editor { get; init; }

    /// <summary>The part of the key that names it and is no secret; null for a token and on the command line.</summary>
    [JsonPropertyOrder(1)]
    public required string? EditorKey { get; init; }

    /// <summary>The whole record before, by the columns of the dataset; null where there was none.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyDictionary<string, string>? Before { get; init; }

    /// <summary>The whole record after, by the columns of the dataset; null where there is none.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyDictionary<string, string>? After { get; init; }
}
