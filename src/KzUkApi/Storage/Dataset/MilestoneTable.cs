using KzUkApi.Domain.CodeLists;

namespace KzUkApi.Storage.Dataset;

/// <summary>Milestones of the relation.</summary>
internal static class MilestoneTable
{
    public static readonly RecordDefinition Definition =
        new(
            "milestones.csv",
            "milestones",
            "milestones",
            new IdColumn(),
            new DateColumn("date", "date", true) { Meaning = "When: a day, month or year." },
            new CodeColumn("kind", Codes.MilestoneKinds, true) { Meaning = "What it is, as a code." },
            new TextColumn("title", true) { Meaning = "Title, in the language of the source." },
            CommonColumns.Source,
            CommonColumns.Note
        )
        {
            Description = "Recognition, diplomatic relations, embassies, anniversaries.",
            Derive = Derivations.SearchText("title", "note"),
            Date = (row, _) => row["date"],
            IsDisputed = true,
            Address = "/v1/milestones?id=",
        };
}
