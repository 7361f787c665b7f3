using KzUkApi.Domain.CodeLists;

namespace KzUkApi.Storage.Dataset;

/// <summary>Commodity codes of the classifications.</summary>
internal static class CommodityTable
{
    public static readonly RecordDefinition Definition =
        new(
            "commodities.csv",
            "commodities",
            "commodities",
            new CodeColumn("classification", Codes.Classifications, true)
            {
                Meaning = "TOTAL, SITC (Rev. 4, with ONS sub-codes), HS (2017) or MTN (WTO categories).",
            },
            new CommodityCodeColumn() { Meaning = "Code of the row in its list." },
            new TextColumn("name_en", true) { Meaning = "Name in English." },
            new CodeColumn("level", Codes.CommodityLevels, true)
            {
                Meaning = "Number of digits of the code, or end-use for ONS suffix codes, which overlap the others.",
            },
            new TextColumn("parent") { Meaning = "Code of the next wider group." },
            CommonColumns.Note
        )
        {
            Description = "Commodity codes of the classifications that trade figures use.",
            Label = "Commodity codes",
            Key = row => $"{row["classification"]} {row["code"]}",
            KeyColumn = "code",
            KeyColumns = ["classification", "code"],
            IsGeneral = true,
            CheckWithinTable = CheckParent,
            Path = _ => "/v1/codelists/commodities",
            Title = (row, _) => $"{row["classification"]} {row["code"]}: {row["name_en"]}",
        };

    private static void CheckParent(CsvRow row, LoadContext context)
    {
        if (row["parent"].Length > 0 && context.Find("commodities", $"{row["classification"]} {row["parent"]}") is null)
        {
            context.Problems.Add(row.Wrong("parent", "a code of the same classification"));
        }
    }
}
