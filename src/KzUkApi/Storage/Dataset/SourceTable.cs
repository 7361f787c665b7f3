using KzUkApi.Domain.CodeLists;
using KzUkApi.Storage.Dataset.SearchText;
using static KzUkApi.Storage.Dataset.SearchText.SearchField;

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
            new UrlColumn("url", "Address of the publication."),
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
            new CodeColumn("dataset", Codes.Datasets) { Meaning = "The statistical programme of which the source is one edition." },
            new UrlColumn("publisher_url", "The publisher's own page, where url is that of a copy and the page is known.") { IsOptional = true },
            CommonColumns.Caveats
        )
        {
            Description = "Publications on which the figures and facts rest.",
            Label = "Sources",
            Derive = Derive,
            SearchColumns =
            [
                SearchColumn.Of("publisher", "title"),
                new("publisher_search", row => row["publisher"], HasSpellings: false),
            ],
            Date = (row, _) => row["published_on"],
            Address = "/v1/sources/",
            Search = SearchDefinition.OfRow(
                "Sources",
                """
                SELECT r.id, r.title AS name, r.kind AS code, r.dataset, r.published_on AS date, r.published_end AS known_from,
                    r.id AS source_id, r.publisher, r.published_end AS published
                FROM sources r
                """,
                (row, texts) =>
                    texts.Titled(
                        row,
                        [
                            new(Names, row.Publisher),
                            .. SearchLabels.Of(Codes.SourceKinds, row.Code),
                            .. SearchLabels.Of(Codes.Datasets, row.Dataset),
                        ]
                    )
            ),
            Timeline = new(
                "Publications: the sources held",
                new TimelineColumns("r.published_on", "r.published_start", "r.published_end")
                {
                    Name = "r.title",
                    Place = "r.publisher",
                    CanBeUndated = true,
                    Title = fields => $"{fields.Place}: {fields.Name}",
                }
            )
            {
                Type = "publications",
                Remark = "a source was published",
            },
            Coverage = new("published_start", "published_end") { Rank = 2 },
            SourceColumn = "id",
        };

    private static void Derive(CsvRow row, StoredRow stored, LoadContext context)
    {
        if (row["published_on"].Length == 0 != (row["published_on_basis"].Length == 0))
        {
            context.Problems.Add(row.Wrong("published_on_basis", "stated with a date of publication, and only with one"));
        }
    }
}
