namespace KzUkApi.Domain.Meetings;

/// <summary>Somebody who took part in a meeting, as far as the rules need it.</summary>
internal sealed record MeetingParticipant
{
    public const string CoChair = "co-chair";

    public required string Id { get; init; }

    public required string MeetingId { get; init; }

    public required string Name { get; init; }

    public string? Office { get; init; }

    public required string Country { get; init; }

    public required string Role { get; init; }

    public IReadOnlyList<string> Caveats { get; init; } = [];

    /// <summary>
    /// The order in which participants are named everywhere: those of Kazakhstan and the United Kingdom before those of third
    /// countries; co-chairs first, then by the rank of their office, then by id, which follows the name.
    /// </summary>
    public static IEnumerable<MeetingParticipant> InOrder(IEnumerable<MeetingParticipant> participants) =>
        participants
            .OrderBy(participant => MeetingTitles.IsOfASide(participant.Country) ? 0 : 1)
            .ThenBy(participant => participant.Role == CoChair ? 0 : 1)
            .ThenBy(participant => Precedence.Of(participant.Office))
            .ThenBy(participant => participant.Id, StringComparer.Ordinal);
}
