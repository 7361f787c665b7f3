using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;

namespace KzUkApi.Storage.Dataset;

/// <summary>Who said what on which topic.</summary>
internal static class StatementTable
{
    public static readonly RecordDefinition Definition =
        new(
            "statements.csv",
            "statements",
            "statements",
            new IdColumn(),
            new PersonColumn("speaker") { Meaning = "Who said it." },
            new TextColumn("office") { Meaning = "Office, as stated at the time." },
            new CodeColumn("country", Codes.Countries, true) { Meaning = "The country (ISO 3166-1 alpha-3)." },
            new DateColumn("date", "date", true) { Meaning = "When: a day, month or year." },
            ListColumn.OfTopics("statement_topics", "statement_id"),
            new TextColumn("paraphrase", true) { Meaning = "What was said, in a line." },
            CommonColumns.Source
        )
        {
            Description = "Who said what on which topic, paraphrased in a line.",
            Derive = Derive,
            Date = (row, _) => row["date"],
            Address = "/v1/statements?id=",
        };

    private static void Derive(CsvRow row, StoredRow stored, LoadContext context)
    {
        Derivations.Search(row, stored, "speaker", "office", "paraphrase");
        stored.Values["speaker_search"] = TextFolding.Fold(row["speaker"]);
    }
}
