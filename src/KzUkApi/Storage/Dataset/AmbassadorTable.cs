using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Dataset.SearchText;
using static KzUkApi.Storage.Dataset.SearchText.SearchField;

namespace KzUkApi.Storage.Dataset;

/// <summary>Terms of office of ambassadors.</summary>
internal static class AmbassadorTable
{
    public static readonly IdColumn Id = new();

    public static readonly PersonColumn Name = new("name") { Meaning = "Name, as the source has it." };

    public static readonly CodeColumn Sending = new("sending", Codes.Countries, true)
    {
        Meaning = "The country that sends the ambassador.",
    };

    public static readonly CodeColumn Receiving = new("receiving", Codes.Countries, true)
    {
        Meaning = "The country that receives the ambassador.",
    };

    public static readonly DateColumn From = new("from", "from") { Meaning = "Begin of the term: a day, month or year." };

    public static readonly DateColumn To = new("to", "to")
    {
        Meaning = "End of the term; empty while it lasts or where it is not known.",
    };

    public static readonly RecordDefinition Definition =
        new(
            "ambassadors.csv",
            "ambassadors",
            "ambassadors",
            Id,
            Name,
            Sending,
            Receiving,
            From,
            To,
            CommonColumns.Source,
            CommonColumns.Caveats
        )
        {
            Description = "Terms of office of ambassadors.",
            Label = "Terms of office of ambassadors",
            Derive = Derive,
            SearchColumns = [SearchColumn.Of(Name)],
            Date = (row, _) => row[From],
            Address = "/v1/ambassadors?id=",
            Search = SearchDefinition.OfRow(
                "Ambassadors",
                $"""
                SELECT r.id, r.name, r.sending AS country, r.receiving AS partner, r."from" AS date, r.from_end AS known_from,
                    {SearchDefinition.SourceColumns}
                FROM ambassadors r {SearchDefinition.Source}
                """,
                (row, texts) =>
                    texts.Record(
                        row,
                        RecordTitles.Ambassador(row.Name!, row.Country!, row.Partner!),
                        [
                            new(Names, row.Name),
                            new(Body, $"Ambassador of {RecordTitles.InSentence(row.Country!)} to {RecordTitles.InSentence(row.Partner!)}"),
                            .. SearchLabels.Texts(null, "Елші", "Посол"),
                            .. SearchLabels.Country(row.Country),
                            .. SearchLabels.Country(row.Partner),
                        ]
                    )
            ),
            Timeline = new(
                new(
                    "Terms of office of ambassadors: their beginning and their end",
                    "Елшілердің өкілеттік мерзімдері: басталуы мен аяқталуы",
                    "Сроки полномочий послов: начало и конец"
                ),
                new TimelineColumns("r.\"from\"", "r.from_start", "r.from_end")
                {
                    Part = "from",
                    Name = "r.name",
                    Code = "r.sending",
                    Country = "r.receiving",
                    CanBeUndated = true,
                    Until = ("r.\"to\"", "r.to_end"),
                    Label = (_, language) => RecordTitles.TermBegins(language),
                    Heading = (fields, language) => Term(fields, fields.Date, fields.Until, language),
                },
                new TimelineColumns("r.\"to\"", "r.to_start", "r.to_end")
                {
                    Part = "to",
                    Name = "r.name",
                    Code = "r.sending",
                    Country = "r.receiving",
                    Since = "r.\"from\"",
                    Label = (_, language) => RecordTitles.TermEnds(language),
                    Heading = (fields, language) => Term(fields, fields.Since, fields.Date, language),
                }
            )
            {
                Remark = "a term of office begins or ends",
            },
            Disputed = new("Ambassadors"),
            Coverage = new("from_start", "COALESCE(to_end, from_end)") { Rank = 1 },
        };

    private static void Derive(DatasetRow row, StoredRow stored, LoadContext context)
    {
        if (row[To]?.End < row[From]?.Start)
        {
            context.Problems.Add(row.Wrong(To, "not before from"));
        }
    }

    private static Heading Term(TimelineFields fields, string? from, string? to, string language) =>
        RecordHeadings.Ambassador(fields.Name!, fields.Code!, fields.Country!, from, to, fields.Caveats, language);
}
