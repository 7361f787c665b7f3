using KzUkApi.Storage.Dataset.SearchText;
using static KzUkApi.Storage.Dataset.SearchText.SearchField;

namespace KzUkApi.Storage.Dataset;

/// <summary>Areas of cooperation.</summary>
internal static class TopicTable
{
    public static readonly IdColumn Code = new("code") { Meaning = "Code of the row in its list." };

    public static readonly TextColumn NameEn = new("name_en", true) { Meaning = "Name in English." };

    public static readonly TextColumn NameKk = new("name_kk") { Meaning = "Name in Kazakh; empty where not sure." };

    public static readonly TextColumn NameRu = new("name_ru") { Meaning = "Name in Russian; empty where not sure." };

    public static readonly RecordDefinition Definition =
        new(
            "topics.csv",
            "topics",
            "topics",
            Code,
            NameEn,
            NameKk,
            NameRu
        )
        {
            Description = "Areas of cooperation, with their names in three languages.",
            Label = "Topics",
            IsGeneral = true,
            Address = "/v1/topics/",
            Search = SearchDefinition.OfRow(
                "Areas of cooperation",
                """
                SELECT r.code AS id, r.name_en AS name, r.name_kk AS words, r.name_ru AS other
                FROM topics r
                """,
                // Topics are the same on every day.
                (row, texts) =>
                    texts.Titled(
                        row with { KnownFrom = DateOnly.MinValue },
                        new(Heading, row.Words),
                        new(Heading, row.Other),
                        new(Labels, row.Id)
                    )
            ),
            Coverage = new("NULL", "NULL") { Rank = 2 },
        };
}
