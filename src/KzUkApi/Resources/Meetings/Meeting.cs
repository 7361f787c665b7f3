using System.Text.Json.Serialization;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Meetings;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Meetings;

namespace KzUkApi.Resources.Meetings;

/// <summary>A meeting between the two countries: a session of a dialogue or commission, a visit, a summit, a call.</summary>
internal record Meeting : ILocalized<Meeting>
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

    /// <summary>
    /// What it is, in a line of English, the same on every route: somebody of each side is named where both are held; where neither
    /// is, it says so. Who was only expected is not named. A meeting that was only announced, by all that is held, is titled
    /// `Announced: ...`.
    /// </summary>
    /// <example>7th session of the Strategic Dialogue, Astana: Roman Vassilenko and Leo Docherty</example>
    public required string Title { get; init; }

    /// <summary>
    /// The last session of the Strategic Dialogue or the Intergovernmental Commission before this one that is held, with `asOf` by
    /// that day: before a session with a number the one with the next lower number that is held, before any other the last one by
    /// date. One that was only announced does not count. Null where none is held, and for meetings of other series.
    /// </summary>
    public required PreviousSession? PreviousHeld { get; init; }

    /// <summary>
    /// Numbers of the sessions between `previousHeld` (without one, the beginning) and this one, rising; none of them is held under
    /// its number; a session without a number can be one of them. Empty where none is missing, for a session without a number, and
    /// for meetings of other series.
    /// </summary>
    public required IReadOnlyList<int> MissingSessions { get; init; }

    /// <summary>
    /// `previousHeld` and `missingSessions` as a sentence in the language of `lang`; null where there is nothing to tell.
    /// </summary>
    public string? PreviousText => Before is null || SessionTexts.Before(Before, Language) is not { } text ? null : $"{text}.";

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

    /// <summary>
    /// Who took part, as far as named: people of the two countries before those of third ones, co-chairs first, then by the rank of
    /// their office, then by name.
    /// </summary>
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
    public IReadOnlyList<string> Caveats { get; init; } = [];

    /// <summary>
    /// What the event is, in English, where it has a name of its own: an exercise, a telephone call, a forum. Null where `series` says
    /// it.
    /// </summary>
    /// <example>Telephone call</example>
    public string? Occasion { get; init; }

    /// <summary>Our translation of the occasion into Kazakh, not read by a native speaker; null where there is none.</summary>
    public string? OccasionKk { get; init; }

    /// <summary>Our translation of the occasion into Russian, not read by a native speaker; null where there is none.</summary>
    public string? OccasionRu { get; init; }

    /// <summary>When it began and what limits its use, in the language asked for.</summary>
    public string Subtitle => Heading.Subtitle;

    /// <summary>Its title in the language asked for; people are named as the record names them.</summary>
    public string Display => Heading.Display;

    /// <summary>What comes before it; null where it is no session of a dialogue or commission.</summary>
    [JsonIgnore]
    public SessionsBefore<MeetingSession>? Before { get; init; }

    /// <summary>Address of the page that shows the meeting to people.</summary>
    public string HtmlUrl => Link(RecordPages.Meetings + Id);

    [JsonIgnore]
    public Func<string, string> Link { get; init; } = path => path;

    [JsonIgnore]
    public string Language { get; init; } = TextLanguages.English;

    [JsonIgnore]
    public TitledMeeting Titled => TitledMeeting.Of(
        Series,
        SessionNumber,
        Level,
        City,
        Country,
        Occasion,
        OccasionKk,
        OccasionRu
    );

    private Heading Heading => RecordHeadings.Meeting(
        Titled,
        Participants.Select(person => person.Titled),
        DateStart,
        DateEnd,
        Caveats,
        Language
    );

    public Meeting In(string language) => this with { Language = language };
}

/// <summary>The last session before another that is held.</summary>
internal sealed record PreviousSession
{
    /// <summary>Id of the meeting.</summary>
    /// <example>strategic-dialogue-2022-12</example>
    public required string Id { get; init; }

    /// <summary>Its number; null where the source gives none.</summary>
    /// <example>6</example>
    public required int? SessionNumber { get; init; }

    /// <summary>Day, month or year on which it began.</summary>
    /// <example>2022-12</example>
    public required string Date { get; init; }

    /// <summary>City; null where not stated.</summary>
    /// <example>London</example>
    public required string? City { get; init; }

    /// <summary>What limits its use, as codes; `number-inferred` where its number is inferred.</summary>
    public IReadOnlyList<string> Caveats { get; init; } = [];

    public static PreviousSession? Of(IDatedSession? session) => session is null ? null : new()
    {
        Id = session.Id,
        SessionNumber = session.SessionNumber,
        Date = session.Date,
        City = session.City,
        Caveats = session.Caveats,
    };
}
