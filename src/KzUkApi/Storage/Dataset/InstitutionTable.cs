using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Dataset.SearchText;
using static KzUkApi.Storage.Dataset.SearchText.SearchField;

namespace KzUkApi.Storage.Dataset;

/// <summary>Institutions with a tie to both countries.</summary>
internal static class InstitutionTable
{
    public static readonly IdColumn Id = new();

    public static readonly TextColumn Name = new("name", true) { Meaning = "Name, as the source has it." };

    public static readonly CodeColumn Kind = new("kind", Codes.InstitutionKinds, true) { Meaning = "What it is, as a code." };

    public static readonly CodeColumn HomeCountry = new("home_country", Codes.Countries)
    {
        Meaning = "The country that it comes from.",
    };

    public static readonly TextColumn City = new("location_city") { Meaning = "The city where it is." };

    public static readonly DateColumn EstablishedOn = new("established_on", "established")
    {
        Meaning = "When it was established: a day, month or year.",
    };

    public static readonly TopicsColumn Topics = new("institution_topics", "institution_id")
    {
        Meaning = "The topics it is filed under.",
    };

    public static readonly RecordDefinition Definition =
        new(
            "institutions.csv",
            "institutions",
            "institutions",
            Id,
            Name,
            Kind,
            HomeCountry,
            City,
            EstablishedOn,
            Topics,
            CommonColumns.Source,
            CommonColumns.Note,
            CommonColumns.StatedBy,
            CommonColumns.Caveats
        )
        {
            Description = "University branches, schools, chambers and councils.",
            Label = "Institutions",
            SearchColumns = [SearchColumn.Of(Name, City, CommonColumns.Note)],
            Date = (row, _) => row[EstablishedOn],
            Address = "/v1/institutions?id=",
            Search = SearchDefinition.OfRow(
                "Institutions",
                $"""
                SELECT r.id, r.name, r.kind AS code, r.home_country AS country, r.location_city AS place, r.established_on AS date,
                    r.established_end AS known_from, r.note, {SearchDefinition.SourceColumns}
                FROM institutions r {SearchDefinition.Source}
                """,
                (row, texts) =>
                    texts.Titled(
                        row,
                        [
                            new(Body, row.Place),
                            .. SearchLabels.Of(Codes.InstitutionKinds, row.Code),
                            .. texts.Lists.TopicsOf("institution", row.Id),
                            .. SearchLabels.Country(row.Country),
                        ]
                    )
            ),
            Timeline = new(
                new("Institutions established", "Құрылған мекемелер", "Созданные учреждения"),
                new TimelineColumns("r.established_on", "r.established_start", "r.established_end")
                {
                    Name = "r.name",
                    CanBeUndated = true,
                    Code = "r.kind",
                    Place = "r.location_city",
                    Label = (fields, language) => RecordTitles.Established(fields.Caveats, language),
                    Heading = (fields, language) => RecordHeadings.Institution(
                        fields.Name!,
                        fields.Code!,
                        fields.Place,
                        fields.Date,
                        fields.Caveats,
                        language
                    ),
                }
            )
            {
                Remark = "established",
            },
            Disputed = new("Institutions"),
            Coverage = new("established_start", "established_end"),
        };
}
