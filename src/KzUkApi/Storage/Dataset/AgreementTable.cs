using KzUkApi.Domain.Agreements;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Storage.Dataset.SearchText;
using static KzUkApi.Storage.Dataset.SearchText.SearchField;

namespace KzUkApi.Storage.Dataset;

/// <summary>Agreements between the two countries.</summary>
internal static class AgreementTable
{
    public static readonly IdColumn Id = new();

    public static readonly TextColumn Title = new("title", true) { Meaning = "Title, in the language of the source." };

    public static readonly CodeColumn Kind = new("kind", Codes.AgreementKinds, true) { Meaning = "What it is, as a code." };

    public static readonly CodeListColumn Parties = new("parties", "agreement_parties", "agreement_id", "party", Codes.Countries)
    {
        Meaning = "The countries that are parties.",
    };

    public static readonly TopicsColumn Topics = new("agreement_topics", "agreement_id") { Meaning = "The topics it is filed under." };

    public static readonly DateColumn SignedOn = new("signed_on", "signed") { Meaning = "When it was signed: a day, month or year." };

    public static readonly TextColumn SignedIn = new("signed_in") { Meaning = "Where it was signed." };

    public static readonly CodeColumn Status = new("status", Codes.AgreementStatuses, true) { Meaning = "What is known of it today." };

    public static readonly DateColumn InForceOn = new("in_force_on", "in_force")
    {
        Meaning = "When it entered into force: a day, month or year.",
    };

    public static readonly TextColumn TreatySeries = new("treaty_series") { Meaning = "Where it is published as a treaty." };

    public static readonly SignatoriesColumn Signatories = new();

    public static readonly TextColumn ShortTitle = new("short_title")
    {
        Meaning = "A short English title for lists, where the title is long.",
        IsOptional = true,
    };

    public static readonly TextColumn ShortTitleKk = CommonColumns.Translation("short_title_kk", "The short title", "Kazakh");

    public static readonly TextColumn ShortTitleRu = CommonColumns.Translation("short_title_ru", "The short title", "Russian");

    public static readonly RecordDefinition Definition =
        new(
            "agreements.csv",
            "agreements",
            "agreements",
            Id,
            Title,
            Kind,
            Parties,
            Topics,
            SignedOn,
            SignedIn,
            Status,
            InForceOn,
            TreatySeries,
            Signatories,
            CommonColumns.Source,
            CommonColumns.Note,
            ShortTitle,
            CommonColumns.Caveats,
            ShortTitleKk,
            ShortTitleRu
        )
        {
            Description = "Agreements of any kind between the two countries.",
            Label = "Agreements",
            SearchColumns =
            [
                SearchColumn.Of(Title, ShortTitleKk, ShortTitleRu, Signatories, TreatySeries, CommonColumns.Note),
                new("title_search_text", row => $"{row[Title]} {row[ShortTitleKk]} {row[ShortTitleRu]}"),
            ],
            Date = (row, all) => all.FirstEvent(row[Id]!),
            Address = "/v1/agreements/",
            Page = RecordPages.Agreements,
            Search = SearchDefinition.OfRow(
                "Agreements",
                // From when on it counts, and what came with its signature, the life of the agreement says.
                $"""
                SELECT r.id, r.title AS name, r.kind AS code, r.signed_in AS place, r.treaty_series AS words, r.note,
                    {SearchDefinition.SourceColumns},
                    r.signed_on AS later_date, r.short_title AS other,
                    r.short_title_kk AS title_kk, r.short_title_ru AS title_ru
                FROM agreements r
                {SearchDefinition.Source}
                """,
                Searched
            ),
            Disputed = new("Agreements"),
            Coverage = new("signed_start", "signed_end"),
        };

    private static SearchRecord Searched(SearchRow row, SearchTexts texts)
    {
        var life = texts.Life(row.Id);
        var signed = life.SignatureFrom;
        return texts.Record(
            row with { KnownFrom = life.KnownFrom, LaterFrom = signed, Date = AgreementStep.First(life.Steps)?.Date },
            row.Other ?? row.Name!,
            [
                new(Heading, row.Name),
                new(Labels, row.Other),
                new(Labels, row.TitleKk) { Language = SearchLanguage.Kazakh },
                new(Labels, row.TitleRu) { Language = SearchLanguage.Russian },
                new(Names, texts.Lists.Signatories(row.Id), signed),
                new(Body, row.Place, signed),
                new(Body, row.Words, signed),
                .. SearchLabels.Of(Codes.AgreementKinds, row.Code),
                .. texts.Lists.TopicsOf("agreement", row.Id),
                .. texts.Lists.Parties(row.Id).SelectMany(SearchLabels.Country),
                new(Note, texts.Lists.EventNotes(row.Id), texts.Released),
            ]);
    }
}
