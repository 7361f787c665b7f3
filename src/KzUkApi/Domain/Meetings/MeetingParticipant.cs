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

    /// <summary>The order in which participants are named everywhere: co-chairs first, then by id.</summary>
    public static IEnumerable<MeetingParticipant> InOrder(IEnumerable<MeetingParticipant> participants) =>
        participants
            .OrderBy(participant => participant.Role == CoChair ? 0 : 1)
            .ThenBy(participant => participant.Id, StringComparer.Ordinal);
}
