using KzUkApi.Editing;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Resources.Meetings;

/// <summary>A meeting as an editor states it, with everyone who took part.</summary>
internal sealed record MeetingInput : IRecordInput
{
    /// <summary>
    /// Id of the meeting: small letters, digits, and hyphens between them. Made of series, session and date where it is left
    /// out; an id never changes.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>
    /// `business-council`, `intergovernmental-commission`, `ministerial`, `parliamentary`, `strategic-dialogue`,
    /// `summit`, `visit` or `other`.
    /// </summary>
    /// <example>strategic-dialogue</example>
    public required string Series { get; init; }

    /// <summary>Number of the session in its series; left out where the source gives none.</summary>
    /// <example>9</example>
    public int? SessionNumber { get; init; }

    /// <summary>Day, month or year on which it began.</summary>
    /// <example>2026-11-20</example>
    public required string DateStart { get; init; }

    /// <summary>Day, month or year on which it ended, that day included; left out where not stated.</summary>
    public string? DateEnd { get; init; }

    /// <summary>City; left out where not stated.</summary>
    /// <example>London</example>
    public string? City { get; init; }

    /// <summary>Country in which it took place (ISO 3166-1 alpha-3); left out where not stated, and for calls.</summary>
    /// <example>GBR</example>
    public string? Country { get; init; }

    /// <summary>
    /// Highest rank at the table: `heads-of-state`, `heads-of-government`, `foreign-ministers`, `ministers`,
    /// `deputy-ministers`, `officials` or `business`.
    /// </summary>
    /// <example>deputy-ministers</example>
    public required string Level { get; init; }

    /// <summary>Areas of cooperation that were discussed, at least one; `/v1/topics` has all.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>
    /// Who took part, as far as named; an empty array where nobody is. Whoever is left out of a change is
    /// withdrawn from the meeting.
    /// </summary>
    public required IReadOnlyList<ParticipantInput> Participants { get; init; }

    /// <summary>Id of the source on which the record rests; `/v1/sources` has all.</summary>
    /// <example>kazinform-2023-10-03-strategic-dialogue</example>
    public required string Source { get; init; }

    /// <summary>What a reader should know; left out where there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Who said it first, in English, where the publication names one; left out where it names none.</summary>
    public string? StatedBy { get; init; }

    /// <summary>What limits its use, as codes; `/v1/codelists/caveats` has them. Left out where nothing does.</summary>
    public IReadOnlyList<string>? Caveats { get; init; }

    /// <summary>What the event is, in English, where it has a name of its own: an exercise, a call, a forum; left out otherwise.</summary>
    public string? Occasion { get; init; }

    /// <summary>The occasion in Kazakh; left out where no translation is known.</summary>
    public string? OccasionKk { get; init; }

    /// <summary>The occasion in Russian; left out where no translation is known.</summary>
    public string? OccasionRu { get; init; }

    public string ProposedId() =>
        RecordId.Of(Series, SessionNumber?.ToString(System.Globalization.CultureInfo.InvariantCulture), DateStart);

    public IReadOnlyList<DatasetRow> Rows(string id) =>
        [
            BodyRow.Of(
                MeetingTable.Definition,
                string.Empty,
                MeetingTable.Id.Of(id),
                MeetingTable.Series.Of(Series),
                MeetingTable.SessionNumber.Of(SessionNumber),
                MeetingTable.DateStart.Read(DateStart),
                MeetingTable.DateEnd.Read(DateEnd),
                MeetingTable.City.Of(City),
                MeetingTable.Country.Of(Country),
                MeetingTable.Level.Of(Level),
                MeetingTable.Topics.Of(Topics),
                CommonColumns.Source.Of(Source),
                CommonColumns.Note.Of(Note),
                CommonColumns.StatedBy.Of(StatedBy),
                CommonColumns.Caveats.Of(Caveats),
                MeetingTable.Occasion.Of(Occasion),
                MeetingTable.OccasionKk.Of(OccasionKk),
                MeetingTable.OccasionRu.Of(OccasionRu)
            ),
            .. Participants.Select(
                (one, index) =>
                    BodyRow.Of(
                        MeetingParticipantTable.Definition,
                        $"/participants/{index}",
                        MeetingParticipantTable.Meeting.Of(id),
                        MeetingParticipantTable.Name.Of(one.Name),
                        MeetingParticipantTable.Office.Of(one.Office),
                        MeetingParticipantTable.Country.Of(one.Country),
                        MeetingParticipantTable.Role.Of(one.Role),
                        CommonColumns.Caveats.Of(one.Caveats)
                    )
            ),
        ];

    public IEnumerable<(string Pointer, string Value)> Separated() => Topics.Select((one, index) => ($"/topics/{index}", one));
}

/// <summary>Somebody who took part in a meeting.</summary>
internal sealed record ParticipantInput
{
    /// <summary>Name in English.</summary>
    /// <example>Leo Docherty</example>
    public required string Name { get; init; }

    /// <summary>Office at the time, as the source states it; left out where it does not.</summary>
    public string? Office { get; init; }

    /// <summary>The country taken part for.</summary>
    /// <example>GBR</example>
    public required string Country { get; init; }

    /// <summary>`co-chair` or `participant`.</summary>
    /// <example>co-chair</example>
    public required string Role { get; init; }

    /// <summary>What limits the use of the entry, as codes; `/v1/codelists/caveats` has them. Left out where nothing does.</summary>
    public IReadOnlyList<string>? Caveats { get; init; }
}
