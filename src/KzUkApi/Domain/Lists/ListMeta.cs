using System.Text.Json.Serialization;
using KzUkApi.Domain.Figures;

namespace KzUkApi.Domain.Lists;

/// <summary>What holds for a whole list.</summary>
internal sealed record ListMeta
{
    /// <summary>Version of the data: it changes with any row and with nothing else.</summary>
    public required string DataVersion { get; init; }

    /// <summary>The day of `asOf`; null where all that is held today was asked for.</summary>
    public required DateOnly? AsOf { get; init; }

    /// <summary>What a reader should know about what is not in the list.</summary>
    public required IReadOnlyList<Warning> Warnings { get; init; }

    /// <summary>
    /// For the search and the timeline: how many rows there are of each value of a parameter (of kinds the most first, of years the
    /// earliest), whatever that parameter asks for. Left out otherwise.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FacetCount>? Facets { get; init; }

    /// <summary>
    /// For the brief mirror: the publications that the rows of this page name by their ids, once each. Left out where rows have their
    /// sources themselves.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<SourceReference>? Sources { get; init; }

    /// <summary>Whom to name when the data are used.</summary>
    public required string Attribution { get; init; }
}
