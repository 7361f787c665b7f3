using System.Text.Json.Serialization;
using KzUkApi.Domain.Agreements;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Resources.Agreements;

/// <summary>An agreement of any kind that concerns both countries: a treaty, a memorandum, a roadmap, a joint statement.</summary>
internal record Agreement : ILocalized<Agreement>
{
    /// <summary>Stable id of the agreement.</summary>
    /// <example>strategic-partnership-and-cooperation-agreement-2024</example>
    public required string Id { get; init; }

    /// <summary>Official title in English; a descriptive one where the official title is not stated.</summary>
    public required string Title { get; init; }

    /// <summary>
    /// A short English title for lists; the title itself where it is short enough. As of a day before the signature without its year.
    /// </summary>
    /// <example>Strategic Partnership and Cooperation Agreement (2024)</example>
    public required string ShortTitle { get; init; }

    /// <summary>Our translation of the short title into Kazakh, not read by a native speaker; null where there is none.</summary>
    public required string? ShortTitleKk { get; init; }

    /// <summary>Our translation of the short title into Russian, not read by a native speaker; null where there is none.</summary>
    public required string? ShortTitleRu { get; init; }

    /// <summary>
    /// `arrangement`, `convention`, `exchange-of-notes`, `joint-statement`, `memorandum-of-understanding` (usually not a
    /// treaty), `programme`, `protocol`, `roadmap` or `treaty`.
    /// </summary>
    /// <example>treaty</example>
    public required string Kind { get; init; }

    /// <summary>
    /// The parties, by the country of each: ISO 3166-1 alpha-3, and `EU`. Where ministries, universities or
    /// companies signed, their countries.
    /// </summary>
    public required IReadOnlyList<string> Parties { get; init; }

    /// <summary>Areas of cooperation that it covers; `/v1/topics` has all.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>
    /// Day, month or year of the signature (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`); null where not stated, and as of a
    /// day before the signature.
    /// </summary>
    /// <example>2024-04-24</example>
    public required string? SignedOn { get; init; }

    /// <summary>City of the signature; null where not stated, and as of a day before the signature.</summary>
    /// <example>Astana</example>
    public required string? SignedIn { get; init; }

    /// <summary>
    /// `in-force`, `signed` (entry into force not established), `superseded`, `terminated`, `under-negotiation` or `unknown`: what
    /// the events up to the day of `asOf` give (without it all that are held), or the status as recorded, from the day of the source
    /// that states it, where that says more than all events that are held. `statusBasis` says which.
    /// </summary>
    /// <example>signed</example>
    public required string Status { get; init; }

    /// <summary>
    /// What `status` rests on: `events` up to the day of `asOf`, or the status as `recorded`, where it says more than all events or
    /// none is held.
    /// </summary>
    /// <example>events</example>
    public required string StatusBasis { get; init; }

    /// <summary>
    /// The status as it is known today, whatever `asOf`. It can differ from what the events alone give, where a source states
    /// it and no event settles it.
    /// </summary>
    /// <example>signed</example>
    public required string StatusAsRecorded { get; init; }

    /// <summary>
    /// Where it stands between the two countries, with `asOf` on that day: `in-force`, `signed-not-in-force` (a treaty, a
    /// convention, or a paper with a step of ratification, of which no entry into force is held; whether there was one may be open),
    /// `signed` (any other signed paper, such as a memorandum, which usually has none), `signature-announced` (announced as to be
    /// signed; that it was is not established), `under-negotiation`, `ended`, or `unknown`. An agreement of the European Union that is
    /// in force is `in-force-with-eu` after 31 January 2020: in force between the Union and Kazakhstan, with the caveat
    /// `uk-application-not-established`.
    /// </summary>
    /// <example>signed-not-in-force</example>
    public required string Standing { get; init; }

    /// <summary>
    /// Of an agreement that is `signed-not-in-force`, the sides of which no ratification is held although that of the other is
    /// (`GBR`, `KAZ`); empty where both are held. Null where none is held, so that it is not known who is awaited, and with any
    /// other standing.
    /// </summary>
    public required IReadOnlyList<string>? Awaits { get; init; }

    /// <summary>
    /// Day, month or year of the entry into force; null where not established, and as of a day before it (a partial date
    /// counts from its last day).
    /// </summary>
    public required string? InForceOn { get; init; }

    /// <summary>Number in a treaty series or command paper; null where there is none, and as of a day before the signature.</summary>
    public required string? TreatySeries { get; init; }

    /// <summary>Who signed, in the order of the source; empty where nobody is named, and as of a day before the signature.</summary>
    public required IReadOnlyList<Signatory> Signatories { get; init; }

    /// <summary>The steps of its life that are held, in order of date; with `asOf` those up to that day.</summary>
    public required IReadOnlyList<AgreementEvent> Events { get; init; }

    /// <summary>The publication on which the record rests; it may be of a later day than `asOf`.</summary>
    public required SourceReference Source { get; init; }

    /// <summary>What a reader should know, as of today; null where there is nothing, and as of a day before the signature.</summary>
    public required string? Note { get; init; }

    /// <summary>What limits its use, as codes; `/v1/codelists/caveats` has them. Empty where nothing does.</summary>
    public IReadOnlyList<string> Caveats { get; init; } = [];

    /// <summary>
    /// Its kind, when and where it was signed, where it stands and what limits its use, in the language asked for; with `asOf`
    /// as of that day.
    /// </summary>
    public string Subtitle => Heading.Subtitle;

    /// <summary>
    /// Its short title in the language asked for; in Kazakh and Russian the English one in quotation marks where none is held.
    /// </summary>
    public string Display => Heading.Display;

    /// <summary>Address of the page that shows the agreement to people.</summary>
    public string HtmlUrl => Link(RecordPages.Agreements + Id);

    [JsonIgnore]
    public Func<string, string> Link { get; init; } = path => path;

    [JsonIgnore]
    public string Language { get; init; } = TextLanguages.English;

    private Heading Heading => RecordHeadings.Agreement(
        new(ShortTitle, ShortTitleKk, ShortTitleRu), Kind, SignedOn, SignedIn, Standing, Caveats, Language,
        AgreementStep.IsAdoption(Events.Select(step => step.Event)), StatusBasis == AgreementStatus.ByRecord ? Source.Publisher : null,
        Events is [.., { } last] ? (last.Event, last.Party, last.Date) : null);

    public Agreement In(string language) => this with { Language = language };
}

/// <summary>Somebody who signed an agreement.</summary>
internal sealed record Signatory
{
    /// <summary>Name in English.</summary>
    /// <example>David Cameron</example>
    public required string Name { get; init; }

    /// <summary>Office at the time, as the source states it; null where it does not.</summary>
    /// <example>Foreign Secretary</example>
    public required string? Office { get; init; }

    /// <summary>The country signed for.</summary>
    /// <example>GBR</example>
    public required string Country { get; init; }

    [JsonIgnore]
    public string AgreementId { get; init; } = string.Empty;
}
