using KzUkApi.Domain.CodeLists;

namespace KzUkApi.Storage.Dataset;

/// <summary>Institutions with a tie to both countries.</summary>
internal static class InstitutionTable
{
    public static readonly RecordDefinition Definition =
        new(
            "institutions.csv",
            "institutions",
            "institutions",
            new IdColumn(),
            new TextColumn("name", true) { Meaning = "Name, as the source has it." },
            new CodeColumn("kind", Codes.InstitutionKinds, true) { Meaning = "What it is, as a code." },
            new CodeColumn("home_country", Codes.Countries) { Meaning = "The country that it comes from." },
            new TextColumn("location_city") { Meaning = "The city where it is." },
            new DateColumn("established_on", "established") { Meaning = "When it was established: a day, month or year." },
            ListColumn.OfTopics("institution_topics", "institution_id"),
            CommonColumns.Source,
            CommonColumns.Note
        )
        {
            Description = "University branches, schools, chambers and councils.",
            Derive = Derivations.SearchText("name", "location_city", "note"),
            Date = (row, _) => row["established_on"],
            IsDisputed = true,
            Address = "/v1/institutions?id=",
        };
}
