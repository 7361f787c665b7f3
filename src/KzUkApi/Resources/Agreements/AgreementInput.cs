using KzUkApi.Editing;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Resources.Agreements;

/// <summary>An agreement as an editor states it, with its signatories and the events of its life.</summary>
internal sealed record AgreementInput : IRecordInput
{
    /// <summary>
    /// Id of the agreement: small letters, digits, and hyphens between them. Made of title and year of signature where it is
    /// left out; an id never changes.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>Official title in English; a descriptive one where the official title is not stated.</summary>
    public required string Title { get; init; }

    /// <summary>A short English title for lists; left out where the title is short.</summary>
    public string? ShortTitle { get; init; }

    /// <summary>The short title in Kazakh; left out where there is none.</summary>
    public string? ShortTitleKk { get; init; }

    /// <summary>The short title in Russian; left out where there is none.</summary>
    public string? ShortTitleRu { get; init; }

    /// <summary>
    /// `arrangement`, `convention`, `exchange-of-notes`, `joint-statement`, `memorandum-of-understanding`, `programme`,
    /// `protocol`, `roadmap` or `treaty`.
    /// </summary>
    /// <example>memorandum-of-understanding</example>
    public required string Kind { get; init; }

    /// <summary>The parties, by the country of each (ISO 3166-1 alpha-3, and `EU`), at least one.</summary>
    public required IReadOnlyList<string> Parties { get; init; }

    /// <summary>Areas of cooperation that it covers, at least one; `/v1/topics` has all.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>Day, month or year of the signature; left out where not stated.</summary>
    /// <example>2026-11-20</example>
    public string? SignedOn { get; init; }

    /// <summary>City of the signature; left out where not stated.</summary>
    /// <example>London</example>
    public string? SignedIn { get; init; }

    /// <summary>
    /// The status as it is known today: `in-force`, `signed`, `superseded`, `terminated`, `under-negotiation` or `unknown`.
    /// </summary>
    /// <example>signed</example>
    public required string Status { get; init; }

    /// <summary>Day, month or year of the entry into force; left out where not established.</summary>
    public string? InForceOn { get; init; }

    /// <summary>Number in a treaty series or command paper; left out where there is none.</summary>
    public string? TreatySeries { get; init; }

    /// <summary>Who signed, in the order of the source; left out where nobody is named.</summary>
    public IReadOnlyList<SignatoryInput>? Signatories { get; init; }

    /// <summary>The steps of its life; an empty array where none is known. What is left out of a change is withdrawn.</summary>
    public required IReadOnlyList<AgreementEventInput> Events { get; init; }

    /// <summary>Id of the source on which the record rests; `/v1/sources` has all.</summary>
    /// <example>kazinform-2023-10-03-strategic-dialogue</example>
    public required string Source { get; init; }

    /// <summary>What a reader should know; left out where there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>What limits its use, as codes; `/v1/codelists/caveats` has them. Left out where nothing does.</summary>
    public IReadOnlyList<string>? Caveats { get; init; }

    public string ProposedId() => RecordId.Of(Title, SignedOn?.Split('-')[0]);

    public IReadOnlyList<DatasetRow> Rows(string id) =>
        [
            BodyRow.Of(
                AgreementTable.Definition,
                string.Empty,
                AgreementTable.Id.Of(id),
                AgreementTable.Title.Of(Title),
                AgreementTable.Kind.Of(Kind),
                AgreementTable.Parties.Of(Parties),
                AgreementTable.Topics.Of(Topics),
                AgreementTable.SignedOn.Read(SignedOn),
                AgreementTable.SignedIn.Of(SignedIn),
                AgreementTable.Status.Of(Status),
                AgreementTable.InForceOn.Read(InForceOn),
                AgreementTable.TreatySeries.Of(TreatySeries),
                AgreementTable.Signatories.Of(Signatories?.Select(one => new SignatoryValue(one.Name, one.Office, one.Country)).ToList()),
                CommonColumns.Source.Of(Source),
                CommonColumns.Note.Of(Note),
                AgreementTable.ShortTitle.Of(ShortTitle),
                CommonColumns.Caveats.Of(Caveats),
                AgreementTable.ShortTitleKk.Of(ShortTitleKk),
                AgreementTable.ShortTitleRu.Of(ShortTitleRu)
            ),
            .. Events.Select(
                (one, index) =>
                    BodyRow.Of(
                        AgreementEventTable.Definition,
                        $"/events/{index}",
                        AgreementEventTable.Id.Of(one.Id ?? RecordId.Of(id, one.Event, one.Party, one.Date)),
                        AgreementEventTable.Agreement.Of(id),
                        AgreementEventTable.Event.Of(one.Event),
                        AgreementEventTable.Party.Of(one.Party),
                        AgreementEventTable.Date.Read(one.Date),
                        CommonColumns.Source.Of(one.Source),
                        CommonColumns.Note.Of(one.Note),
                        CommonColumns.StatedBy.Of(one.StatedBy),
                        CommonColumns.Caveats.Of(one.Caveats)
                    )
            ),
        ];

    public IEnumerable<(string Pointer, string Value)> Separated() =>
        (Signatories ?? [])
            .SelectMany(
                (one, index) =>
                    new (string, string)[]
                    {
                        ($"/signatories/{index}/name", one.Name),
                        ($"/signatories/{index}/office", one.Office ?? string.Empty),
                        ($"/signatories/{index}/country", one.Country),
                    }
            )
            .Concat(Parties.Select((one, index) => ($"/parties/{index}", one)))
            .Concat(Topics.Select((one, index) => ($"/topics/{index}", one)));
}

/// <summary>Somebody who signed an agreement.</summary>
internal sealed record SignatoryInput
{
    /// <summary>Name in English.</summary>
    /// <example>David Cameron</example>
    public required string Name { get; init; }

    /// <summary>Office at the time, as the source states it; left out where it does not.</summary>
    public string? Office { get; init; }

    /// <summary>The country signed for.</summary>
    /// <example>GBR</example>
    public required string Country { get; init; }
}

/// <summary>A step in the life of an agreement.</summary>
internal sealed record AgreementEventInput
{
    /// <summary>Id of the event; made of agreement, event, party and date where it is left out.</summary>
    public string? Id { get; init; }

    /// <summary>
    /// `negotiations-opened`, `negotiations-reported`, `initialled`, `adopted`, `signed`, `laid-before-parliament`, `ratified`,
    /// `entered-into-force`, `multilateral-instrument-ratified`, `amended`, `superseded` or `terminated`. `/v1/codelists/agreement-events`
    /// has all.
    /// </summary>
    /// <example>signed</example>
    public required string Event { get; init; }

    /// <summary>Whose step it is: `KAZ`, `GBR`, `both` sides, or `not-stated` by the source.</summary>
    /// <example>both</example>
    public required string Party { get; init; }

    /// <summary>Day, month or year of it.</summary>
    /// <example>2026-11-20</example>
    public required string Date { get; init; }

    /// <summary>Id of the source on which the event rests.</summary>
    /// <example>kazinform-2023-10-03-strategic-dialogue</example>
    public required string Source { get; init; }

    /// <summary>What a reader should know; left out where there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Who said it first, in English, where the publication names one; left out where it names none.</summary>
    public string? StatedBy { get; init; }

    /// <summary>What limits its use, as codes; `/v1/codelists/caveats` has them. Left out where nothing does.</summary>
    public IReadOnlyList<string>? Caveats { get; init; }
}
