using KzUkApi.Domain.CodeLists;

namespace KzUkApi.Storage.Dataset;

/// <summary>Facts on which sources disagree, one claim a row.</summary>
internal static class DisputeTable
{
    /// <summary>Where a dispute need not name a row: ambassadors are named by name, and a figure may be in no table.</summary>
    private static readonly string[] Unlisted = ["ambassadors", "figures"];

    public static readonly RecordDefinition Definition =
        new(
            "disputes.csv",
            "disputes",
            "disputes",
            new IdColumn(),
            new TextColumn("dispute_id", true) { Meaning = "The fact in dispute; its claims share it." },
            new CodeColumn("scope", Codes.DisputeScopes, true)
            {
                Meaning = "record (the chosen value is in the tables), event, unrecorded (no table has the field) or open (none chosen).",
            },
            new TextColumn("table", true) { Meaning = "The table that has the record." },
            new TextColumn("record_id", true) { Meaning = "The record." },
            new TextColumn("field", true) { Meaning = "The column, or what the dispute is about." },
            new TextColumn("value", true) { Meaning = "What the source says." },
            CommonColumns.Source,
            new YesNoColumn("chosen") { Meaning = "Whether this is the claim that the tables follow." },
            CommonColumns.Note
        )
        {
            Description = "Facts on which sources disagree, one claim a row.",
            Derive = Derive,
            RecordColumn = "dispute_id",
            NamingColumns = ["record_id"],
            Date = RecordDefinition.DateOfSource,
            Address = "/v1/disputes?id=",
            Title = (row, titles) => $"{titles("disputes", row["dispute_id"])}: {row["value"]}",
        };

    private static void Derive(CsvRow row, StoredRow stored, LoadContext context)
    {
        var tables = Disputed();
        if (tables.Find(table => table.Name == row["table"]) is { } disputed)
        {
            var owner = disputed.PartOf?.Table ?? disputed.Name;
            if (context.Find(owner, row["record_id"]) is null)
            {
                context.Problems.Add(row.Wrong("record_id", $"no such row in {owner}"));
            }
        }
        else if (!Unlisted.Contains(row["table"]))
        {
            var names = tables.Select(table => table.Name).Concat(Unlisted);
            context.Problems.Add(row.Wrong("table", $"one of {string.Join(", ", names)}"));
        }

        if (row["chosen"] == "yes" && row["scope"] == "open")
        {
            context.Problems.Add(row.Wrong("chosen", "no: an open dispute has no chosen value"));
        }
    }

    private static List<RecordDefinition> Disputed() =>
    [
        .. RecordDefinitions.All
            .Where(table => table.IsDisputed)
            .OrderBy(table => table.PartOf?.Table ?? table.Name, StringComparer.Ordinal)
            .ThenBy(table => table.PartOf is not null),
    ];
}
