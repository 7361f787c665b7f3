namespace KzUkApi.Storage.Dataset;

/// <summary>Areas of cooperation.</summary>
internal static class TopicTable
{
    public static readonly RecordDefinition Definition =
        new(
            "topics.csv",
            "topics",
            "topics",
            new IdColumn("code") { Meaning = "Code of the row in its list." },
            new TextColumn("name_en", true) { Meaning = "Name in English." },
            new TextColumn("name_kk") { Meaning = "Name in Kazakh; empty where not sure." },
            new TextColumn("name_ru") { Meaning = "Name in Russian; empty where not sure." }
        )
        {
            Description = "Areas of cooperation, with their names in three languages.",
            Key = row => row["code"],
            KeyColumn = "code",
            IdColumn = "code",
            IsGeneral = true,
            Address = "/v1/topics/",
        };
}
