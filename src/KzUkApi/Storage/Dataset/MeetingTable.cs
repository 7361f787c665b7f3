using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Meetings;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Dataset.SearchText;
using static KzUkApi.Storage.Dataset.SearchText.SearchField;

namespace KzUkApi.Storage.Dataset;

/// <summary>Meetings of any kind.</summary>
internal static class MeetingTable
{
    public static readonly IdColumn Id = new();

    public static readonly CodeColumn Series = new("series", Codes.MeetingSeries, true) { Meaning = "The kind of meeting." };

    public static readonly IntegerColumn SessionNumber = new("session_number", 1)
    {
        Meaning = "Number of the session, as the source has it.",
    };

    public static readonly DateColumn DateStart = new("date_start", "date_start", true) { Meaning = "First day, or a month or year." };

    public static readonly DateColumn DateEnd = new("date_end", "date_end") { Meaning = "Last day; empty for a single day." };

    public static readonly TextColumn City = new("city") { Meaning = "Where it was held." };

    public static readonly CodeColumn Country = new("country", Codes.Countries) { Meaning = "The country (ISO 3166-1 alpha-3)." };

    public static readonly CodeColumn Level = new("level", Codes.MeetingLevels, true) { Meaning = "Level of the delegations." };

    public static readonly TopicsColumn Topics = new("meeting_topics", "meeting_id") { Meaning = "The topics it is filed under." };

    public static readonly TextColumn Occasion = new("occasion")
    {
        Meaning = "What the event is, in English, where it has a name of its own: an exercise, a call, a forum.",
        IsOptional = true,
    };

    public static readonly TextColumn OccasionKk = CommonColumns.Translation("occasion_kk", "The occasion", "Kazakh");

    public static readonly TextColumn OccasionRu = CommonColumns.Translation("occasion_ru", "The occasion", "Russian");

    public static readonly RecordDefinition Definition =
        new(
            "meetings.csv",
            "meetings",
            "meetings",
            Id,
            Series,
            SessionNumber,
            DateStart,
            DateEnd,
            City,
            Country,
            Level,
            Topics,
            CommonColumns.Source,
            CommonColumns.Note,
            CommonColumns.StatedBy,
            CommonColumns.Caveats,
            Occasion,
            OccasionKk,
            OccasionRu
        )
        {
            Description = "Dialogue sessions, commissions, visits and summits.",
            Label = "Meetings",
            Derive = Derive,
            SearchColumns = [SearchColumn.Of(City, CommonColumns.Note, Series, Id, Occasion, OccasionKk, OccasionRu)],
            Date = (row, _) => row[DateStart],
            Address = "/v1/meetings/",
            Page = RecordPages.Meetings,
            Search = SearchDefinition.OfRow(
                "Meetings",
                $"""
                SELECT r.id, r.series AS code, r.level AS other, r.session_number AS number, r.city AS place, r.country,
                    r.date_start AS date, r.occasion AS name, r.occasion_kk AS title_kk, r.occasion_ru AS title_ru,
                    r.date_start_end AS known_from, r.note, r.caveats, {SearchDefinition.SourceColumns}
                FROM meetings r {SearchDefinition.Source}
                """,
                Searched
            ),
            IsEvent = true,
            Timeline = new(
                new("Meetings", "Кездесулер", "Встречи"),
                new TimelineColumns("r.date_start", "r.date_start_start", "r.last_day")
                {
                    Counts = "r.date_start_end",
                    Code = "r.series",
                    Country = "r.country",
                    Words = "r.level",
                    Place = "r.city",
                    Number = "r.session_number",
                    Name = "r.occasion",
                    NameKk = "r.occasion_kk",
                    NameRu = "r.occasion_ru",
                    Until = ("r.date_end", "r.date_end_end"),
                    Heading = (fields, language) => RecordHeadings.Meeting(
                        TitledMeeting.Of(
                            fields.Code!,
                            fields.Number,
                            fields.Words!,
                            fields.Place,
                            fields.Country,
                            fields.Name,
                            fields.NameKk,
                            fields.NameRu
                        ),
                        fields.People,
                        fields.Date!,
                        fields.Until,
                        fields.Caveats,
                        language
                    ),
                }
            ),
            Disputed = new("Meetings"),
            Coverage = new("date_start_start", "last_day"),
        };

    private static void Derive(DatasetRow row, StoredRow stored, LoadContext context)
    {
        if (row[DateEnd]?.End < row[DateStart]?.Start)
        {
            context.Problems.Add(row.Wrong(DateEnd, "not before date_start"));
        }

        stored.Values["last_day"] = row[DateEnd]?.End ?? row[DateStart]?.End;
    }

    private static SearchRecord Searched(SearchRow row, SearchTexts texts)
    {
        var people = texts.Lists.Participants(row.Id).ToList();
        var title = MeetingTitles.Of(
            TitledMeeting.Of(row.Code!, row.Number, row.Other!, row.Place, row.Country, row.Name),
            people
        );
        return texts.Record(
            row with { Name = title },
            title,
            [
                new(SearchField.Heading, title),
                new(Names, string.Join("; ", people.Select(person => RecordTitles.Person(person.Name, person.Office)))),
                new(Body, row.Place),
                new(Labels, row.TitleKk) { Language = SearchLanguage.Kazakh },
                new(Labels, row.TitleRu) { Language = SearchLanguage.Russian },
                .. SearchLabels.Of(Codes.MeetingSeries, row.Code),
                .. SearchLabels.Of(Codes.MeetingLevels, row.Other),
                .. texts.Lists.TopicsOf("meeting", row.Id),
                .. SearchLabels.Country(row.Country),
            ]);
    }
}
