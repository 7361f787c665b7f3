using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Dataset.SearchText;
using static KzUkApi.Storage.Dataset.SearchText.SearchField;

namespace KzUkApi.Storage.Dataset;

/// <summary>Who said what on which topic.</summary>
internal static class StatementTable
{
    public static readonly IdColumn Id = new();

    public static readonly PersonColumn Speaker = new("speaker") { Meaning = "Who said it." };

    public static readonly TextColumn Office = new("office") { Meaning = "Office, as stated at the time." };

    public static readonly CodeColumn Country = new("country", Codes.Countries, true)
    {
        Meaning = "The country (ISO 3166-1 alpha-3).",
    };

    public static readonly DateColumn Date = new("date", "date", true) { Meaning = "When: a day, month or year." };

    public static readonly TopicsColumn Topics = new("statement_topics", "statement_id") { Meaning = "The topics it is filed under." };

    public static readonly TextColumn Paraphrase = new("paraphrase", true) { Meaning = "What was said, in a line." };

    public static readonly QuotationColumn Quotation = new("quotation") { IsOptional = true };

    public static readonly RecordDefinition Definition =
        new(
            "statements.csv",
            "statements",
            "statements",
            Id,
            Speaker,
            Office,
            Country,
            Date,
            Topics,
            Paraphrase,
            CommonColumns.Source,
            Quotation,
            CommonColumns.StatedBy,
            CommonColumns.Caveats
        )
        {
            Description = "Who said what on which topic, paraphrased in a line.",
            Label = "Statements",
            SearchColumns =
            [
                SearchColumn.Of(Speaker, Office, Paraphrase),
                new("speaker_search", row => row[Speaker]!),
            ],
            Date = (row, _) => row[Date],
            Address = "/v1/statements?id=",
            Search = SearchDefinition.OfRow(
                "Statements",
                $"""
                SELECT r.id, r.speaker AS name, r.office AS place, r.country, r.paraphrase AS words, r.date,
                    r.date_end AS known_from, {SearchDefinition.SourceColumns}
                FROM statements r {SearchDefinition.Source}
                """,
                (row, texts) =>
                    texts.Record(
                        row,
                        RecordTitles.Statement(row.Name!, row.Place, row.Words!),
                        [
                            new(Names, RecordTitles.Person(row.Name!, row.Place)),
                            new(Body, row.Words),
                            .. texts.Lists.TopicsOf("statement", row.Id),
                            .. SearchLabels.Country(row.Country),
                        ]
                    )
            ),
            Timeline = new(
                new("Statements", "Мәлімдемелер", "Заявления"),
                new TimelineColumns("r.date", "r.date_start", "r.date_end")
                {
                    Name = "r.speaker",
                    Place = "r.office",
                    Words = "r.paraphrase",
                    Title = fields => RecordTitles.Statement(fields.Name!, fields.Place, fields.Words!),
                    Heading = (fields, language) => RecordHeadings.Statement(
                        fields.Name!,
                        fields.Place,
                        fields.Date,
                        fields.Words!,
                        fields.Caveats,
                        language
                    ),
                }
            ),
            Coverage = new("date_start", "date_end") { Rank = 1 },
        };
}
