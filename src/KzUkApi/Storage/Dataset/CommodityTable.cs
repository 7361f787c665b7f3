using KzUkApi.Domain.CodeLists;
using KzUkApi.Storage.Dataset.SearchText;
using static KzUkApi.Storage.Dataset.SearchText.SearchField;

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
            Title = (row, _) => TitleOf(row["classification"], row["code"], row["name_en"]),
            Search = SearchDefinition.OfRow(
                "Commodities, whose figures are in the trade figures",
                $"""
                SELECT {SearchId} AS id, r.classification AS other, r.code, r.name_en AS name
                FROM commodities r
                """,
                Searched
            ) with
            {
                Id = SearchId,
            },
        };

    // As ids are: small letters, no blank. No classification has a hyphen.
    private const string SearchId = "LOWER(r.classification || '-' || r.code)";

    /// <summary>Where the figures of a commodity are, by its id in search: <c>sitc-33o</c>.</summary>
    public static string AddressOf(string id)
    {
        var parts = id.ToUpperInvariant().Split('-', 2);
        return $"/v1/trade-flows?classification={Uri.EscapeDataString(parts[0])}&commodity={Uri.EscapeDataString(parts[1])}";
    }

    private static string TitleOf(string classification, string code, string name) => $"{classification} {code}: {name}";

    // Classifications are the same on every day. What a group contains is not in its name: uranium, copper, gold.
    private static SearchRecord Searched(SearchRow row, SearchTexts texts)
    {
        var title = TitleOf(row.Other!, row.Code!, row.Name!);
        return texts.Record(
            row with { KnownFrom = DateOnly.MinValue },
            title,
            new(Heading, title),
            new(Body, CommodityContents.Of(row.Other!, row.Code!))
        );
    }

    private static void CheckParent(CsvRow row, LoadContext context)
    {
        if (row["parent"].Length > 0 && context.Find("commodities", $"{row["classification"]} {row["parent"]}") is null)
        {
            context.Problems.Add(row.Wrong("parent", "a code of the same classification"));
        }
    }
}
