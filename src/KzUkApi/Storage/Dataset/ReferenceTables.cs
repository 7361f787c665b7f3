using KzUkApi.Domain.CodeLists;

namespace KzUkApi.Storage.Dataset;

/// <summary>The sixteen tables of the reference dataset, each after those it refers to.</summary>
internal static class ReferenceTables
{
    private static readonly Column Source = new ReferenceColumn("source_id", "sources", true);
    private static readonly Column PublishedOn = new DateColumn("published_on", "published", true) { IsOfPublication = true };
    private static readonly Column Note = new TextColumn("note");

    public static readonly IReadOnlyList<ReferenceTable> All =
    [
        new(
            "topics.csv",
            "topics",
            new IdColumn("code"),
            new TextColumn("name_en", true),
            new TextColumn("name_kk"),
            new TextColumn("name_ru")
        )
        {
            Key = row => row["code"],
            KeyColumn = "code",
        },
        new(
            "sources.csv",
            "sources",
            new IdColumn(),
            new TextColumn("publisher", true),
            new TextColumn("title", true),
            new UrlColumn(),
            new DateColumn("published_on", "published") { IsOfPublication = true },
            new CodeColumn("language", Codes.SourceLanguages, true),
            new CodeColumn("kind", Codes.SourceKinds, true),
            new CodeColumn("published_on_basis", Codes.PublishedOnBases),
            new CodeColumn("authority", Codes.Authorities, true, AsNumber: true),
            new CodeColumn("dataset", Codes.Datasets)
        )
        {
            Derive = Derivations.Source,
        },
        new(
            "commodities.csv",
            "commodities",
            new CodeColumn("classification", Codes.Classifications, true),
            new CommodityCodeColumn(),
            new TextColumn("name_en", true),
            new CodeColumn("level", Codes.CommodityLevels, true),
            new TextColumn("parent"),
            Note
        )
        {
            Key = row => $"{row["classification"]} {row["code"]}",
            KeyColumn = "code",
            CheckWithinTable = Derivations.CommodityParent,
        },
        new(
            "trade.csv",
            "trade_flows",
            new IdColumn(),
            new CodeColumn("reporter", Codes.Reporters, true),
            new CodeColumn("partner", Codes.Reporters, true),
            new CodeColumn("flow", Codes.Flows, true),
            new CodeColumn("product_type", Codes.ProductTypes, true),
            new CodeColumn("classification", Codes.Classifications, true),
            new TextColumn("commodity"),
            new CodeColumn("adjustment", Codes.Adjustments),
            new CodeColumn("valuation", Codes.Valuations),
            new PeriodColumn(),
            new IntegerColumn("value", -IntegerColumn.Largest, true),
            new CodeColumn("currency", Codes.Currencies, true),
            new CodeColumn("qualifier", Codes.Qualifiers, true),
            new PrecisionColumn(),
            new CodeColumn("status", Codes.Statuses, true),
            new TextColumn("as_published", true),
            Source,
            PublishedOn,
            Note
        )
        {
            Derive = Derivations.TradeFlow,
        },
        new(
            "investment.csv",
            "investments",
            new IdColumn(),
            new CodeColumn("measure", Codes.Measures, true),
            new CodeColumn("investor", Codes.Countries, true),
            new CodeColumn("host", Codes.Countries, true),
            new CodeColumn("reporter", Codes.Reporters, true),
            new ReferenceColumn("sector", "topics"),
            new PeriodColumn(),
            new IntegerColumn("value", -IntegerColumn.Largest, true),
            new CodeColumn("unit", Codes.Units, true),
            new CodeColumn("qualifier", Codes.Qualifiers, true),
            new PrecisionColumn(),
            new CodeColumn("status", Codes.Statuses, true),
            new TextColumn("as_published", true),
            Source,
            PublishedOn,
            Note
        )
        {
            Derive = Derivations.Investment,
        },
        new(
            "claims.csv",
            "claims",
            new IdColumn(),
            new CodeColumn("subject", Codes.ClaimSubjects, true),
            new TextColumn("measure", true),
            new CodeColumn("reporter", Codes.Reporters, true),
            new PeriodColumn(),
            new PeriodColumn("base_period", "base_"),
            new DecimalColumn("change_percent"),
            new CodeColumn("qualifier", Codes.Qualifiers, true),
            new DecimalColumn("precision"),
            Source
        )
        {
            Derive = Derivations.Claim,
        },
        new(
            "fx_rates.csv",
            "exchange_rates",
            new PeriodColumn(),
            new CodeColumn("base", Codes.Currencies, true),
            new CodeColumn("quote", Codes.Currencies, true),
            new DecimalColumn("rate"),
            Source
        )
        {
            Key = Derivations.ExchangeRateId,
            KeyColumn = "period, base, quote, source_id",
            Derive = Derivations.ExchangeRate,
        },
        new(
            "agreements.csv",
            "agreements",
            new IdColumn(),
            new TextColumn("title", true),
            new CodeColumn("kind", Codes.AgreementKinds, true),
            ListColumn.OfCodes("parties", "agreement_parties", "agreement_id", "party", Codes.Countries),
            ListColumn.OfTopics("agreement_topics", "agreement_id"),
            new DateColumn("signed_on", "signed"),
            new TextColumn("signed_in"),
            new CodeColumn("status", Codes.AgreementStatuses, true),
            new DateColumn("in_force_on", "in_force"),
            new TextColumn("treaty_series"),
            new SignatoriesColumn(),
            Source,
            Note
        )
        {
            Derive = Derivations.Agreement,
        },
        new(
            "agreement_events.csv",
            "agreement_events",
            new IdColumn(),
            new ReferenceColumn("agreement_id", "agreements", true),
            new CodeColumn("event", Codes.AgreementEvents, true),
            new CodeColumn("party", Codes.EventParties, true),
            new DateColumn("date", "date", true),
            Source,
            Note
        ),
        new(
            "meetings.csv",
            "meetings",
            new IdColumn(),
            new CodeColumn("series", Codes.MeetingSeries, true),
            new IntegerColumn("session_number", 1),
            new DateColumn("date_start", "date_start", true),
            new DateColumn("date_end", "date_end"),
            new TextColumn("city"),
            new CodeColumn("country", Codes.Countries),
            new CodeColumn("level", Codes.MeetingLevels, true),
            ListColumn.OfTopics("meeting_topics", "meeting_id"),
            Source,
            Note
        )
        {
            Derive = Derivations.Meeting,
        },
        new(
            "meeting_participants.csv",
            "meeting_participants",
            new ReferenceColumn("meeting_id", "meetings", true),
            new PersonColumn("name"),
            new TextColumn("office"),
            new CodeColumn("country", Codes.Countries, true),
            new CodeColumn("role", Codes.ParticipantRoles, true)
        )
        {
            Key = Derivations.ParticipantId,
            KeyColumn = "meeting_id, name",
            Derive = Derivations.Participant,
        },
        new(
            "milestones.csv",
            "milestones",
            new IdColumn(),
            new DateColumn("date", "date", true),
            new CodeColumn("kind", Codes.MilestoneKinds, true),
            new TextColumn("title", true),
            Source,
            Note
        )
        {
            Derive = Derivations.SearchText("title", "note"),
        },
        new(
            "ambassadors.csv",
            "ambassadors",
            new IdColumn(),
            new PersonColumn("name"),
            new CodeColumn("sending", Codes.Countries, true),
            new CodeColumn("receiving", Codes.Countries, true),
            new DateColumn("from", "from"),
            new DateColumn("to", "to"),
            Source
        )
        {
            Derive = Derivations.Ambassador,
        },
        new(
            "institutions.csv",
            "institutions",
            new IdColumn(),
            new TextColumn("name", true),
            new CodeColumn("kind", Codes.InstitutionKinds, true),
            new CodeColumn("home_country", Codes.Countries),
            new TextColumn("location_city"),
            new DateColumn("established_on", "established"),
            ListColumn.OfTopics("institution_topics", "institution_id"),
            Source,
            Note
        )
        {
            Derive = Derivations.SearchText("name", "location_city", "note"),
        },
        new(
            "statements.csv",
            "statements",
            new IdColumn(),
            new PersonColumn("speaker"),
            new TextColumn("office"),
            new CodeColumn("country", Codes.Countries, true),
            new DateColumn("date", "date", true),
            ListColumn.OfTopics("statement_topics", "statement_id"),
            new TextColumn("paraphrase", true),
            Source
        )
        {
            Derive = Derivations.Statement,
        },
        new(
            "disputes.csv",
            "disputes",
            new IdColumn(),
            new TextColumn("dispute_id", true),
            new CodeColumn("scope", Codes.DisputeScopes, true),
            new TextColumn("table", true),
            new TextColumn("record_id", true),
            new TextColumn("field", true),
            new TextColumn("value", true),
            Source,
            new YesNoColumn("chosen"),
            Note
        )
        {
            Derive = Derivations.Dispute,
        },
    ];

    private static readonly Dictionary<string, ReferenceTable> ByName = All.ToDictionary(table => table.Name, StringComparer.Ordinal);

    public static readonly ReferenceTable Sources = All.Single(table => table.Name == "sources");

    public static readonly ReferenceTable TradeFlows = All.Single(table => table.Name == "trade_flows");

    public static ReferenceTable Of(string name) => ByName[name];
}
