namespace KzUkApi.Domain.Meetings;

/// <summary>Somebody who took part in a meeting, as far as the rules need it.</summary>
internal sealed record MeetingParticipant
{
    public const string CoChair = "co-chair";

    private const StringComparison Exact = StringComparison.Ordinal;

    public required string Id { get; init; }

    public required string MeetingId { get; init; }

    public required string Name { get; init; }

    public string? Office { get; init; }

    public required string Country { get; init; }

    public required string Role { get; init; }

    public IReadOnlyList<string> Caveats { get; init; } = [];

    /// <summary>Whether it is only known that somebody was expected.</summary>
    public bool IsOnlyExpected => Caveats.Contains("participation-announced");

    /// <summary>Whether the office is one abroad: that of an ambassador, or of a director in one of the two countries.</summary>
    public bool IsPosted =>
        Precedence.Of(Office) == Precedence.Ambassador
        || (Office is { } office && (office.EndsWith(" in Kazakhstan", Exact) || office.EndsWith(" in the United Kingdom", Exact)));

    /// <summary>Whether the office is that of a head of state, a minister or a deputy minister.</summary>
    public bool IsMinister => Precedence.Of(Office) < Precedence.Ambassador;

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
