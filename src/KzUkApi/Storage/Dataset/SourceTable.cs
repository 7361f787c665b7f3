using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;

namespace KzUkApi.Storage.Dataset;

/// <summary>Publications on which everything rests.</summary>
internal static class SourceTable
{
    public static readonly RecordDefinition Definition =
        new(
            "sources.csv",
            "sources",
            "sources",
            new IdColumn(),
            new TextColumn("publisher", true) { Meaning = "Who published it." },
            new TextColumn("title", true) { Meaning = "Title, in the language of the source." },
            new UrlColumn(),
            new DateColumn("published_on", "published")
            {
                IsOfPublication = true,
                Meaning = "When it became public: a day, month or year; empty where undated.",
            },
            new CodeColumn("language", Codes.SourceLanguages, true) { Meaning = "Language of the publication (ISO 639-1)." },
            new CodeColumn("kind", Codes.SourceKinds, true) { Meaning = "What it is, as a code." },
            new CodeColumn("published_on_basis", Codes.PublishedOnBases)
            {
                Meaning = "Whose date published_on is: publisher, or copy of a third party.",
            },
            new CodeColumn("authority", Codes.Authorities, true, AsNumber: true)
            {
                Meaning =
                    "1 statistical office or central bank, 2 international organisation or parliament, 3 ministry or its news "
                    + "agency, 4 other press and third-party data sets.",
            },
            new CodeColumn("dataset", Codes.Datasets) { Meaning = "The statistical programme of which the source is one edition." }
        )
        {
            Description = "Publications on which the figures and facts rest.",
            Derive = Derive,
            Date = (row, _) => row["published_on"],
            Address = "/v1/sources/",
        };

    private static void Derive(CsvRow row, StoredRow stored, LoadContext context)
    {
        if (row["published_on"].Length == 0 != (row["published_on_basis"].Length == 0))
        {
            context.Problems.Add(row.Wrong("published_on_basis", "stated with a date of publication, and only with one"));
        }

        Derivations.Search(row, stored, "publisher", "title");
        stored.Values["publisher_search"] = TextFolding.Fold(row["publisher"]);
    }
}
