using KzUkApi.Domain.Figures;

namespace KzUkApi.Domain.Claims;

/// <summary>What a claim is checked with.</summary>
/// <param name="Candidates">Every figure that may serve, best first; none is doubtful.</param>
/// <param name="Conversion">The rates by which figures in another currency than that of the own side are converted.</param>
/// <param name="AsOf">The day by which figures had to be published to count; null for all that is stored today.</param>
internal sealed record KnownFigures(IReadOnlyList<CandidateRow> Candidates, Conversion Conversion, DateOnly? AsOf);
