using System.Globalization;

namespace KzUkApi.Storage.Store;

/// <summary>What tells one state of the data from every other.</summary>
internal sealed record StateKey(string DataVersion, DateOnly ReleasedOn, long? Number, long? LastChange);

/// <summary>The state of the data as the store has it: every cache is keyed on it.</summary>
internal sealed record StateRow
{
    public const string Select = """
        SELECT d.data_version, d.released_on, v.number, v.loaded_at, (SELECT MAX(h.number) FROM record_history h) AS last_change
        FROM dataset_state d
        LEFT JOIN data_versions v ON v.number = (SELECT MAX(number) FROM data_versions)
        """;

    /// <summary>It comes again when a change is undone.</summary>
    public required string DataVersion { get; init; }

    public DateOnly ReleasedOn { get; init; }

    /// <summary>The last number of the journal; it never comes again.</summary>
    public long? Number { get; init; }

    public string? LoadedAt { get; init; }

    /// <summary>The last number of the history of records; it never comes again.</summary>
    public long? LastChange { get; init; }

    /// <summary>Names the state in every process. Undated records count from the release, which is no part of the data version.</summary>
    public string Edition => string.Create(CultureInfo.InvariantCulture, $"{Number} {ReleasedOn:O}");

    /// <summary>What is kept of a state in this process is kept under this name.</summary>
    public StateKey Key => new(DataVersion, ReleasedOn, Number, LastChange);

    /// <summary>When the data were last loaded or changed; the day of their release where that is not known.</summary>
    public DateTimeOffset ChangedAt => LoadedAt is null
        ? new(ReleasedOn, TimeOnly.MinValue, TimeSpan.Zero)
        : DateTimeOffset.Parse(LoadedAt, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
