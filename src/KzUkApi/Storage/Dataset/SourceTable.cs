using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Dataset.SearchText;
using static KzUkApi.Storage.Dataset.SearchText.SearchField;

namespace KzUkApi.Storage.Dataset;

/// <summary>Publications on which everything rests.</summary>
internal static class SourceTable
{
    public static readonly IdColumn Id = new();

    public static readonly TextColumn Publisher = new("publisher", true) { Meaning = "Who published it." };

    public static readonly TextColumn Title = new("title", true) { Meaning = "Title, in the language of the source." };

    public static readonly UrlColumn Url = new("url", "Address of the publication.");

    public static readonly DateColumn PublishedOn = new("published_on", "published")
    {
        IsOfPublication = true,
        Meaning = "When it became public: a day, month or year; empty where undated.",
    };

    public static readonly CodeColumn Language = new("language", Codes.SourceLanguages, true)
    {
        Meaning = "Language of the publication (ISO 639-1).",
    };

    public static readonly CodeColumn Kind = new("kind", Codes.SourceKinds, true) { Meaning = "What it is, as a code." };

    public static readonly CodeColumn PublishedOnBasis = new("published_on_basis", Codes.PublishedOnBases)
    {
        Meaning = "Whose date published_on is: publisher, copy of a third party, or inferred where the page is undated.",
    };

    public static readonly NumberCodeColumn Authority = new("authority", Codes.Authorities, true)
    {
        Meaning =
            "1 statistical office or central bank, 2 international organisation or parliament, 3 ministry or its news agency, "
            + "4 other press and third-party data sets.",
    };

    public static readonly CodeColumn Dataset = new("dataset", Codes.Datasets)
    {
        Meaning = "The statistical programme of which the source is one edition.",
    };

    public static readonly UrlColumn PublisherUrl = new(
        "publisher_url",
        "The publisher's own page, where url is that of a copy and the page is known."
    )
    {
        IsOptional = true,
    };

    public static readonly RecordDefinition Definition =
        new(
            "sources.csv",
            "sources",
            "sources",
            Id,
            Publisher,
            Title,
            Url,
            PublishedOn,
            Language,
            Kind,
            PublishedOnBasis,
            Authority,
            Dataset,
            PublisherUrl,
            CommonColumns.Caveats
        )
        {
            Description = "Publications on which the figures and facts rest.",
            Label = "Sources",
            Derive = Derive,
            SearchColumns =
            [
                SearchColumn.Of(Publisher, Title),
                new("publisher_search", row => row[Publisher]!, HasSpellings: false),
            ],
            Date = (row, _) => row[PublishedOn],
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
                new("Publications: the sources held", "Жарияланымдар: дереккөздер", "Публикации: источники"),
                new TimelineColumns("r.published_on", "r.published_start", "r.published_end")
                {
                    Name = "r.title",
                    Place = "r.publisher",
                    CanBeUndated = true,
                    Code = "r.kind",
                    Words = "r.published_on_basis",
                    Label = (fields, language) => OriginText.Quoted(fields.Place!, language),
                    Heading = (fields, language) => RecordHeadings.Source(
                        fields.Name!,
                        fields.Place!,
                        fields.Date!,
                        fields.Code!,
                        fields.Caveats,
                        language,
                        fields.Words
                    ),
                }
            )
            {
                Type = "publications",
                Remark = "a source was published",
            },
            Coverage = new("published_start", "published_end") { Rank = 2 },
            SourceColumn = "id",
        };

    private static void Derive(DatasetRow row, StoredRow stored, LoadContext context)
    {
        if (row[PublishedOn] is null != row[PublishedOnBasis] is null)
        {
            context.Problems.Add(row.Wrong(PublishedOnBasis, "stated with a date of publication, and only with one"));
        }
    }
}
