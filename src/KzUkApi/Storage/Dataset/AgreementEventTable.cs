using KzUkApi.Domain.Agreements;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;

namespace KzUkApi.Storage.Dataset;

/// <summary>Steps in the life of an agreement.</summary>
internal static class AgreementEventTable
{
    public static readonly RecordDefinition Definition =
        new(
            "agreement_events.csv",
            "agreement_events",
            "agreement-events",
            new IdColumn(),
            new ReferenceColumn("agreement_id", "agreements", true) { Meaning = "The agreement." },
            new CodeColumn("event", Codes.AgreementEvents, true) { Meaning = "The step." },
            new CodeColumn("party", Codes.EventParties, true) { Meaning = "The country that took it, or both." },
            new DateColumn("date", "date", true) { Meaning = "When: a day, month or year." },
            CommonColumns.Source,
            CommonColumns.Note,
            CommonColumns.StatedBy,
            CommonColumns.Caveats
        )
        {
            Description = "Steps in the life of an agreement.",
            Label = "Events of agreements",
            PartOf = new("agreements", "agreement_id"),
            Date = (row, _) => row["date"],
            Address = "/v1/agreements/",
            Title = (row, titles) => RecordTitles.Step(row["event"], row["party"], titles("agreements", row["agreement_id"])),
            Timeline = new(
                "Steps in an agreement's life",
                new TimelineColumns("r.date", "r.date_start", "r.date_end")
                {
                    Join = "JOIN agreements a ON a.id = r.agreement_id",
                    Code = "r.event",
                    Country = "r.party",
                    Name = "COALESCE(a.short_title, a.title)",
                    Rank = AgreementStep.RankSql("r.event"),
                    Title = fields => RecordTitles.Step(fields.Code!, fields.Country!, fields.Name!),
                }
            ),
            Disputed = new("Events of agreements"),
            SourceList = "timeline",
            SourceQuery = "&types=agreement-events",
        };
}
