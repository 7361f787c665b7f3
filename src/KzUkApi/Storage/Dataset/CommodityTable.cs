using KzUkApi.Domain.CodeLists;
using KzUkApi.Storage.Dataset.SearchText;
using static KzUkApi.Storage.Dataset.SearchText.SearchField;

namespace KzUkApi.Storage.Dataset;

/// <summary>Commodity codes of the classifications.</summary>
internal static class CommodityTable
{
    public static readonly CodeColumn Classification = new("classification", Codes.Classifications, true)
    {
        Meaning = "TOTAL, SITC (Rev. 4, with ONS sub-codes), HS (2017) or MTN (WTO categories).",
    };

    public static readonly CommodityCodeColumn Code = new() { Meaning = "Code of the row in its list." };

    public static readonly TextColumn NameEn = new("name_en", true) { Meaning = "Name in English." };

    public static readonly CodeColumn Level = new("level", Codes.CommodityLevels, true)
    {
        Meaning = "Number of digits of the code, or end-use for ONS suffix codes, which overlap the others.",
    };

    public static readonly TextColumn Parent = new("parent") { Meaning = "Code of the next wider group." };

    public static readonly RecordDefinition Definition =
        new(
            "commodities.csv",
            "commodities",
            "commodities",
            Classification,
            Code,
            NameEn,
            Level,
            Parent,
            CommonColumns.Note
        )
        {
            Description = "Commodity codes of the classifications that trade figures use.",
            Label = "Commodity codes",
            Key = row => $"{row[Classification]} {row[Code]}",
            KeyColumns = [Classification, Code],
            KeyNames = Code.Name,
            IsGeneral = true,
            CheckWithinTable = CheckParent,
            Path = _ => "/v1/codelists/commodities",
            Title = (row, _) => TitleOf(row[Classification]!, row[Code]!, row[NameEn]!),
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

    private static void CheckParent(DatasetRow row, LoadContext context)
    {
        if (row[Parent] is not null && context.Find("commodities", $"{row[Classification]} {row[Parent]}") is null)
        {
            context.Problems.Add(row.Wrong(Parent, "a code of the same classification"));
        }
    }
}
