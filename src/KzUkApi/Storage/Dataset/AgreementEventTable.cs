using KzUkApi.Domain.Agreements;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;

namespace KzUkApi.Storage.Dataset;

/// <summary>Steps in the life of an agreement.</summary>
internal static class AgreementEventTable
{
    public static readonly IdColumn Id = new();

    public static readonly ReferenceColumn Agreement = new("agreement_id", "agreements", true) { Meaning = "The agreement." };

    public static readonly CodeColumn Event = new("event", Codes.AgreementEvents, true) { Meaning = "The step." };

    public static readonly CodeColumn Party = new("party", Codes.EventParties, true)
    {
        Meaning = "The country that took it, or both.",
    };

    public static readonly DateColumn Date = new("date", "date", true) { Meaning = "When: a day, month or year." };

    public static readonly RecordDefinition Definition =
        new(
            "agreement_events.csv",
            "agreement_events",
            "agreement-events",
            Id,
            Agreement,
            Event,
            Party,
            Date,
            CommonColumns.Source,
            CommonColumns.Note,
            CommonColumns.StatedBy,
            CommonColumns.Caveats
        )
        {
            Description = "Steps in the life of an agreement.",
            Label = "Events of agreements",
            PartOf = new("agreements", Agreement),
            Date = (row, _) => row[Date],
            Address = "/v1/agreements/",
            Page = RecordPages.Agreements,
            Title = (row, titles) => RecordTitles.Step(row[Event]!, row[Party]!, titles("agreements", row[Agreement]!)),
            Timeline = new(
                new("Steps in an agreement's life", "Келісім кезеңдері", "Этапы соглашений"),
                new TimelineColumns("r.date", "r.date_start", "r.date_end")
                {
                    Join = "JOIN agreements a ON a.id = r.agreement_id",
                    Code = "r.event",
                    Country = "r.party",
                    Name = "COALESCE(a.short_title, a.title)",
                    NameKk = "a.short_title_kk",
                    NameRu = "a.short_title_ru",
                    StatedBy = "r.stated_by",
                    OwnerCaveats = "a.caveats",
                    Rank = AgreementStep.RankSql("r.event"),
                    Heading = (fields, language) => RecordHeadings.Dated(
                        RecordTitles.Step(fields.Code!, fields.Country!, fields.Names).In(language),
                        fields.Date,
                        fields.Caveats,
                        language,
                        statedBy: fields.StatedBy
                    ),
                }
            ),
            Disputed = new("Events of agreements"),
            SourceList = "timeline",
            SourceQuery = "&types=agreement-events",
        };
}
