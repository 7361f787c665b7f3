using System.Text.Json.Serialization;
using KzUkApi.Domain.Figures;

namespace KzUkApi.Overviews.Briefing;

/// <summary>A claim of change with its verdict.</summary>
internal sealed record BriefingClaim
{
    /// <summary>Id of the claim; `/v1/claims?id=` has the whole of it.</summary>
    public required string Id { get; init; }

    /// <summary>`trade` or `investment`.</summary>
    public required string Subject { get; init; }

    /// <summary>The trade flow, or the measure of investment.</summary>
    public required string Measure { get; init; }

    /// <summary>The country whose figures are meant.</summary>
    [JsonIgnore]
    public string Reporter { get; init; } = string.Empty;

    /// <summary>The period that is compared.</summary>
    public required string Period { get; init; }

    /// <summary>The period with which it is compared.</summary>
    public required string BasePeriod { get; init; }

    /// <summary>The claimed change in per cent.</summary>
    public required decimal ChangePercent { get; init; }

    /// <summary>How the source qualifies it.</summary>
    public required string Qualifier { get; init; }

    /// <summary>`supported`, `contradicted` or `unverifiable`.</summary>
    public required string Verdict { get; init; }

    /// <summary>Ids of the figures with which it was checked; empty where it is unverifiable.</summary>
    public required IReadOnlyList<string> FigureIds { get; init; }

    /// <summary>The periods for which no comparable figure is held as of the day.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>The publication that makes the claim.</summary>
    public required SourceReference Source { get; init; }
}
