using KzUkApi.Storage.Dataset;

namespace KzUkApi.Exporting;

/// <summary>What tables and columns mean, in a sentence each; the data dictionary has more.</summary>
internal static class TableTexts
{
    private static readonly Dictionary<string, string> Texts = Lines(
        """
        topics: Areas of cooperation, with their names in three languages.
        sources: Publications on which the figures and facts rest.
        commodities: Commodity codes of the classifications that trade figures use.
        trade: Published trade figures, one a row, as each source published them.
        investment: Published investment figures, one a row.
        claims: Published statements of change, to be checked against the figures.
        fx_rates: Average exchange rates: units of the quote currency for one of the base.
        agreements: Agreements of any kind between the two countries.
        agreement_events: Steps in the life of an agreement.
        meetings: Dialogue sessions, commissions, visits and summits.
        meeting_participants: Who took part in a meeting.
        milestones: Recognition, diplomatic relations, embassies, anniversaries.
        ambassadors: Terms of office of ambassadors.
        institutions: University branches, schools, chambers and councils.
        statements: Who said what on which topic, paraphrased in a line.
        disputes: Facts on which sources disagree, one claim a row.
        id: Stable id of the row.
        code: Code of the row in its list.
        name_en: Name in English.
        name_kk: Name in Kazakh; empty where not sure.
        name_ru: Name in Russian; empty where not sure.
        publisher: Who published it.
        title: Title, in the language of the source.
        url: Address of the publication.
        published_on: When it became public: a day, month or year; empty where undated.
        language: Language of the publication (ISO 639-1).
        kind: What it is, as a code.
        published_on_basis: Whose date published_on is: publisher, or copy of a third party.
        authority: 1 statistical office or central bank, 2 international organisation or parliament, 3 ministry or its news agency, 4 other press and third-party data sets.
        dataset: The statistical programme of which the source is one edition.
        classification: TOTAL, SITC (Rev. 4, with ONS sub-codes), HS (2017) or MTN (WTO categories).
        level: Number of digits of the code, or end-use for ONS suffix codes, which overlap the others.
        meetings.level: Level of the delegations.
        parent: Code of the next wider group.
        note: What a reader should know.
        reporter: The country whose statistics or statements these are (ISO 3166-1 alpha-3).
        partner: The other country.
        flow: export, import or total (exports plus imports), from the reporter's point of view.
        product_type: goods, services, or unspecified where the source does not say.
        commodity: Commodity code in the classification; empty for TOTAL.
        adjustment: seasonally-adjusted or unadjusted; empty where the source does not say.
        valuation: fob or cif; empty where the source does not say.
        period: Reference period: 2022, 2023-Q1, 2023-05, 2023-01/2023-08, 2005/2022 or ../2013; both ends included.
        value: The value in whole units of its currency or unit.
        disputes.value: What the source says.
        currency: Currency of the value (ISO 4217).
        qualifier: How the source qualifies the number: exact, approximately, more-than, less-than, top-n.
        precision: Value of the last published digit; the true value lies within half of it either side, 1 is exact.
        status: normal, estimated (the compiler's model) or doubtful (the note says why).
        agreements.status: What is known of it today.
        as_published: The number as the source words it.
        source_id: The publication in which it stands.
        measure: What is measured.
        investor: The country the investment comes from.
        host: The country the investment goes to.
        sector: The sector, as a topic; empty for the whole economy or where the source does not say.
        unit: A currency (ISO 4217), companies, or rank.
        subject: Whether the claim is of trade or of investment.
        base_period: The period that the claim compares with.
        change_percent: The claimed change, in per cent.
        base: The currency of which one unit is priced.
        quote: The currency in which it is priced.
        rate: Units of the quote currency for one of the base, averaged over the period.
        parties: The countries that are parties.
        signed_on: When it was signed: a day, month or year.
        signed_in: Where it was signed.
        in_force_on: When it entered into force: a day, month or year.
        treaty_series: Where it is published as a treaty.
        signatories: Name|office|country of each; the office may be empty.
        agreement_id: The agreement.
        event: The step.
        party: The country that took it, or both.
        date: When: a day, month or year.
        series: The kind of meeting.
        session_number: Number of the session, as the source has it.
        date_start: First day, or a month or year.
        date_end: Last day; empty for a single day.
        city: Where it was held.
        country: The country (ISO 3166-1 alpha-3).
        meeting_id: The meeting.
        name: Name, as the source has it.
        office: Office, as stated at the time.
        role: Part taken.
        sending: The country that sends the ambassador.
        receiving: The country that receives the ambassador.
        from: Begin of the term: a day, month or year.
        to: End of the term; empty while it lasts or where it is not known.
        home_country: The country that it comes from.
        location_city: The city where it is.
        established_on: When it was established: a day, month or year.
        speaker: Who said it.
        paraphrase: What was said, in a line.
        dispute_id: The fact in dispute; its claims share it.
        scope: record (the chosen value is in the tables), event, unrecorded (no table has the field) or open (none chosen).
        table: The table that has the record.
        record_id: The record.
        field: The column, or what the dispute is about.
        chosen: Whether this is the claim that the tables follow.
        """);

    public static string Of(string table) => Texts[table];

    /// <summary>What a column means: a line of its own for the table, else that of every column of the name.</summary>
    public static string Of(string table, Column column) =>
        Texts.TryGetValue($"{table}.{column.Name}", out var own) ? own
            : column is ListColumn { Name: "topics" } ? "The topics it is filed under."
            : Texts[column.Name];

    private static Dictionary<string, string> Lines(string text) => text.Split('\n')
        .Select(line => line.Split(": ", 2))
        .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
}
