using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Meetings;

namespace KzUkApi.Resources.Meetings;

/// <summary>A meeting between the two countries: a session of a dialogue or commission, a visit, a summit, a call.</summary>
internal sealed record Meeting
{
    /// <summary>Stable id of the meeting.</summary>
    /// <example>strategic-dialogue-7-2023-10-02</example>
    public required string Id { get; init; }

    /// <summary>
    /// `business-council`, `intergovernmental-commission`, `ministerial`, `parliamentary`, `strategic-dialogue`,
    /// `summit`, `visit` or `other`.
    /// </summary>
    /// <example>strategic-dialogue</example>
    public required string Series { get; init; }

    /// <summary>Number of the session in its series; null where the source gives none.</summary>
    /// <example>7</example>
    public required int? SessionNumber { get; init; }

    /// <summary>Day, month or year on which it began (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`).</summary>
    /// <example>2023-10-02</example>
    public required string DateStart { get; init; }

    /// <summary>Day, month or year on which it ended, that day included; null where not stated, and as of a day before the end.</summary>
    /// <example>2023-10-02</example>
    public required string? DateEnd { get; init; }

    /// <summary>City; null where not stated.</summary>
    /// <example>Astana</example>
    public required string? City { get; init; }

    /// <summary>Country in which it took place (ISO 3166-1 alpha-3); null where not stated, and for calls.</summary>
    /// <example>KAZ</example>
    public required string? Country { get; init; }

    /// <summary>
    /// Highest rank at the table: `heads-of-state`, `heads-of-government`, `foreign-ministers`, `ministers`,
    /// `deputy-ministers`, `officials` or `business`.
    /// </summary>
    /// <example>deputy-ministers</example>
    public required string Level { get; init; }

    /// <summary>Areas of cooperation that were discussed; `/v1/topics` has all.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>Who took part, as far as named: co-chairs first.</summary>
    public required IReadOnlyList<Participant> Participants { get; init; }

    /// <summary>The publication on which the record rests.</summary>
    public required SourceReference Source { get; init; }

    /// <summary>What a reader should know; null where there is nothing.</summary>
    public required string? Note { get; init; }

    /// <summary>
    /// Who said it first, in English, where the publication names one: a ministry, a bank, a person. Null where it names
    /// none.
    /// </summary>
    public required string? StatedBy { get; init; }

    /// <summary>What limits its use, as codes; `/v1/codelists/caveats` has them. Empty where nothing does.</summary>
    public required IReadOnlyList<string> Caveats { get; init; }
}

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

    public static Participant Of(MeetingParticipant participant) => new()
    {
        Id = participant.Id,
        Name = participant.Name,
        Office = participant.Office,
        Country = participant.Country,
        Role = participant.Role,
    };
}
