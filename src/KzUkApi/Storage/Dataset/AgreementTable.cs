using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;

namespace KzUkApi.Storage.Dataset;

/// <summary>Agreements between the two countries.</summary>
internal static class AgreementTable
{
    public static readonly RecordDefinition Definition =
        new(
            "agreements.csv",
            "agreements",
            "agreements",
            new IdColumn(),
            new TextColumn("title", true) { Meaning = "Title, in the language of the source." },
            new CodeColumn("kind", Codes.AgreementKinds, true) { Meaning = "What it is, as a code." },
            ListColumn.OfCodes("parties", "agreement_parties", "agreement_id", "party", Codes.Countries) with
            {
                Meaning = "The countries that are parties.",
            },
            ListColumn.OfTopics("agreement_topics", "agreement_id"),
            new DateColumn("signed_on", "signed") { Meaning = "When it was signed: a day, month or year." },
            new TextColumn("signed_in") { Meaning = "Where it was signed." },
            new CodeColumn("status", Codes.AgreementStatuses, true) { Meaning = "What is known of it today." },
            new DateColumn("in_force_on", "in_force") { Meaning = "When it entered into force: a day, month or year." },
            new TextColumn("treaty_series") { Meaning = "Where it is published as a treaty." },
            new SignatoriesColumn(),
            CommonColumns.Source,
            CommonColumns.Note
        )
        {
            Description = "Agreements of any kind between the two countries.",
            Derive = Derive,
            Date = (row, all) => all.FirstEvent(row["id"]),
            IsDisputed = true,
            Address = "/v1/agreements/",
        };

    private static void Derive(CsvRow row, StoredRow stored, LoadContext context)
    {
        stored.Values["title_search_text"] = TextFolding.Fold(row["title"]);
        Derivations.Search(row, stored, "title", "signatories", "treaty_series", "note");
    }
}
