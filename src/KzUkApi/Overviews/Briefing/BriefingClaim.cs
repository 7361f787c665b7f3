using System.Text.Json.Serialization;
using KzUkApi.Domain.Claims;
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

    /// <summary>The period that is compared.</summary>
    public required string Period { get; init; }

    /// <summary>The period with which it is compared.</summary>
    public required string BasePeriod { get; init; }

    /// <summary>The claimed change in per cent; null where only a direction is claimed.</summary>
    public required decimal? ChangePercent { get; init; }

    /// <summary>`up` or `down` where the claim has no number; null where it has.</summary>
    public required string? Direction { get; init; }

    /// <summary>How the source qualifies it.</summary>
    public required string Qualifier { get; init; }

    /// <summary>`supported`, `consistent`, `contradicted` or `unverifiable`, as in `/v1/claims`.</summary>
    public required string Verdict { get; init; }

    /// <summary>
    /// Whether the figures of one side agree with the claim and those of the other do not, or one rose where the other fell; in the
    /// currency of the own side's figures where a rate converts the others. Null where a side has no figures that can test it.
    /// </summary>
    public required bool? SidesDisagree { get; init; }

    /// <summary>Ids of the figures that decided; empty where it is unverifiable.</summary>
    public required IReadOnlyList<string> FigureIds { get; init; }

    /// <summary>The verdict in a sentence of the language asked for, as in `/v1/claims`.</summary>
    public required string Explanation { get; init; }

    /// <summary>Whom the publication names as the origin of the claim; null where it names nobody.</summary>
    public required string? StatedBy { get; init; }

    /// <summary>What limits the use of the claim (`/v1/codelists/caveats`); empty where nothing is known.</summary>
    public required IReadOnlyList<string> Caveats { get; init; }

    /// <summary>The claim with all that its sentences are made of.</summary>
    [JsonIgnore]
    public Claim Checked { get; init; } = null!;

    /// <summary>The figures that the verdict names.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> ToldFigureIds { get; init; } = [];

    /// <summary>What limits the claim and those figures.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> ToldCaveats { get; init; } = [];

    /// <summary>The publication that makes the claim.</summary>
    public required SourceReference Source { get; init; }

    public static BriefingClaim Of(Claim claim) => new()
    {
        Id = claim.Id,
        Subject = claim.Subject,
        Measure = claim.Measure,
        Period = claim.Period,
        BasePeriod = claim.BasePeriod,
        ChangePercent = claim.ChangePercent,
        Direction = claim.Direction,
        Qualifier = claim.Qualifier,
        Verdict = claim.Verdict,
        SidesDisagree = claim.SidesDisagree,
        FigureIds = claim.FigureIds,
        Explanation = claim.Explanation,
        StatedBy = claim.StatedBy,
        Caveats = claim.Caveats,
        Checked = claim,
        ToldFigureIds = [.. claim.Told().SelectMany(check => check.AllIds()).Distinct(StringComparer.Ordinal)],
        ToldCaveats = [.. claim.Caveats.Concat(claim.Told().SelectMany(check => check.Caveats)).Distinct(StringComparer.Ordinal)],
        Source = claim.Source,
    };
}
