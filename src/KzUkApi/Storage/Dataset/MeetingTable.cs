using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Meetings;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Dataset.SearchText;
using static KzUkApi.Storage.Dataset.SearchText.SearchField;

namespace KzUkApi.Storage.Dataset;

/// <summary>Meetings of any kind.</summary>
internal static class MeetingTable
{
    public static readonly RecordDefinition Definition =
        new(
            "meetings.csv",
            "meetings",
            "meetings",
            new IdColumn(),
            new CodeColumn("series", Codes.MeetingSeries, true) { Meaning = "The kind of meeting." },
            new IntegerColumn("session_number", 1) { Meaning = "Number of the session, as the source has it." },
            new DateColumn("date_start", "date_start", true) { Meaning = "First day, or a month or year." },
            new DateColumn("date_end", "date_end") { Meaning = "Last day; empty for a single day." },
            new TextColumn("city") { Meaning = "Where it was held." },
            new CodeColumn("country", Codes.Countries) { Meaning = "The country (ISO 3166-1 alpha-3)." },
            new CodeColumn("level", Codes.MeetingLevels, true) { Meaning = "Level of the delegations." },
            ListColumn.OfTopics("meeting_topics", "meeting_id"),
            CommonColumns.Source,
            CommonColumns.Note,
            CommonColumns.StatedBy,
            CommonColumns.Caveats,
            new TextColumn("occasion")
            {
                Meaning = "What the event is, in English, where it has a name of its own: an exercise, a call, a forum.",
                IsOptional = true,
            },
            CommonColumns.Translation("occasion_kk", "The occasion", "Kazakh"),
            CommonColumns.Translation("occasion_ru", "The occasion", "Russian")
        )
        {
            Description = "Dialogue sessions, commissions, visits and summits.",
            Label = "Meetings",
            Derive = Derive,
            SearchColumns = [SearchColumn.Of("city", "note", "series", "id", "occasion", "occasion_kk", "occasion_ru")],
            Date = (row, _) => row["date_start"],
            Address = "/v1/meetings/",
            Search = SearchDefinition.OfRow(
                "Meetings",
                $"""
                SELECT r.id, r.series AS code, r.level AS other, r.session_number AS number, r.city AS place, r.country,
                    r.date_start AS date, r.occasion AS name, r.occasion_kk AS title_kk, r.occasion_ru AS title_ru,
                    r.date_start_end AS known_from, r.note, {SearchDefinition.SourceColumns}
                FROM meetings r {SearchDefinition.Source}
                """,
                Searched
            ),
            Timeline = new(
                "Meetings",
                new TimelineColumns("r.date_start", "r.date_start_start", "r.last_day")
                {
                    Counts = "r.date_start_end",
                    Code = "r.series",
                    Country = "r.country",
                    Words = "r.level",
                    Place = "r.city",
                    Number = "r.session_number",
                    Name = "r.occasion",
                    Title = fields => MeetingTitles.Of(
                        TitledMeeting.Of(fields.Code!, fields.Number, fields.Words!, fields.Place, fields.Country, fields.Name),
                        fields.People
                    ),
                }
            ),
            Disputed = new("Meetings"),
            Coverage = new("date_start_start", "last_day"),
        };

    private static void Derive(CsvRow row, StoredRow stored, LoadContext context)
    {
        if (stored.Values["date_end_end"] is DateOnly end && end < (DateOnly)stored.Values["date_start_start"]!)
        {
            context.Problems.Add(row.Wrong("date_end", "not before date_start"));
        }

        stored.Values["last_day"] = stored.Values["date_end_end"] ?? stored.Values["date_start_end"];
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
                new(Heading, title),
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
