using System.ComponentModel;

namespace KzUkApi.Overviews.ServiceDocument;

/// <summary>What this service is, which data it holds, and where to go on.</summary>
internal sealed record Service
{
    /// <summary>Name of the service.</summary>
    /// <example>KzUkApi</example>
    public required string Name { get; init; }

    /// <summary>What it serves, in a sentence.</summary>
    public required string Description { get; init; }

    /// <summary>Version of the program.</summary>
    public required string Version { get; init; }

    /// <summary>Version of the data: it changes with any row and with nothing else.</summary>
    public required string DataVersion { get; init; }

    /// <summary>The day on which the reference dataset was released; undated records count as known from then on.</summary>
    public required DateOnly ReleasedOn { get; init; }

    /// <summary>What is held, by kind of record.</summary>
    public required IReadOnlyList<ServiceCoverage> Coverage { get; init; }

    /// <summary>Where to go on.</summary>
    public required IReadOnlyList<Link> Links { get; init; }

    /// <summary>Where to report a wrong figure or fact.</summary>
    public required string Contact { get; init; }

    /// <summary>Whom to name when the data are used.</summary>
    public required string Attribution { get; init; }
}

/// <summary>How many records of a kind are held, and over which time.</summary>
[DisplayName("Coverage")]
internal sealed record ServiceCoverage
{
    /// <summary>Kind of record, as in the address of its list.</summary>
    /// <example>trade-flows</example>
    public required string Records { get; init; }

    /// <summary>How many are held.</summary>
    public required long Count { get; init; }

    /// <summary>First day that any of them covers; null where they have no dates.</summary>
    public required DateOnly? First { get; init; }

    /// <summary>Last day that any of them covers; null where they have no dates.</summary>
    public required DateOnly? Last { get; init; }
}

/// <summary>An address and what is there.</summary>
internal sealed record Link
{
    /// <summary>What is there.</summary>
    /// <example>trade-flows</example>
    public required string Rel { get; init; }

    /// <summary>The address.</summary>
    public required string Href { get; init; }
}
