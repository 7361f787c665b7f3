using System.Text.Json.Serialization;
using KzUkApi.Domain.Meetings;

namespace KzUkApi.Resources.Meetings;

/// <summary>Somebody who took part in a meeting.</summary>
internal sealed record Participant
{
    /// <summary>Stable id, made of the meeting's and the name.</summary>
    /// <example>strategic-dialogue-7-2023-10-02-leo-docherty</example>
    public required string Id { get; init; }

    /// <summary>Name in English.</summary>
    /// <example>Leo Docherty</example>
    public required string Name { get; init; }

    /// <summary>Office at the time, as the source states it; null where it does not.</summary>
    public required string? Office { get; init; }

    /// <summary>The country taken part for.</summary>
    /// <example>GBR</example>
    public required string Country { get; init; }

    /// <summary>`co-chair` or `participant`.</summary>
    /// <example>co-chair</example>
    public required string Role { get; init; }

    /// <summary>What limits the use of the entry, as codes; `/v1/codelists/caveats` has them. Empty where nothing does.</summary>
    public IReadOnlyList<string> Caveats { get; init; } = [];

    /// <summary>The participant as titles need it.</summary>
    [JsonIgnore]
    public MeetingParticipant Titled => new()
    {
        Id = Id,
        MeetingId = string.Empty,
        Name = Name,
        Office = Office,
        Country = Country,
        Role = Role,
        Caveats = Caveats,
    };

    public static Participant Of(MeetingParticipant participant) => new()
    {
        Id = participant.Id,
        Name = participant.Name,
        Office = participant.Office,
        Country = participant.Country,
        Role = participant.Role,
        Caveats = participant.Caveats,
    };
}
