using System.Text.Json;
using KzUkApi.Domain.Periods;
using KzUkApi.Importing.Reading;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Importing.Formats;

/// <summary>UN Comtrade, version 1, JSON. The primary value is the CIF value or the FOB value, as the reporter values the flow.</summary>
internal sealed class ComtradeJson : IImportFormat
{
    // What is not the whole of a flow: records by second partner, customs procedure or transport. The whole is their sum.
    private static readonly (string Field, string Whole)[] Breakdowns =
    [
        ("partner2Code", "0"),
        ("customsCode", "C00"),
        ("motCode", "0"),
        ("mosCode", "0"),
    ];

    private static readonly string[] Borders = ["cifvalue", "fobvalue"];

    private static readonly string[] Needed = ["reporterCode", "partnerCode", "flowCode"];

    public string Name => "comtrade-json";

    public string Description => "UN Comtrade API v1, JSON";

    public string? Dataset => "un-comtrade";

    public bool NamesItsSources => false;

    public bool Recognises(ImportFile file) =>
        file.Json is { } document && Rows(document) is { } rows && (rows.AnyHas("primaryValue") || rows.AnyHas("reporterCode", "flowCode"));

    public void Read(ImportFile file, Edition edition, ImportDraft draft)
    {
        if (JsonRecords.Document(file, draft) is not { } document)
        {
            return;
        }

        if (Rows(document) is not { } rows)
        {
            draft.Fail("a list of records, or an object with one under data", path: "$");
            return;
        }

        if (document.Text("error") is { Length: > 0 } error)
        {
            draft.Fail($"an answer without an error; it says: {Truncated.Of(error)}", path: "$.error");
            return;
        }

        if (document.IsIncomplete("count", rows.GetArrayLength(), draft, "$.count"))
        {
            return;
        }

        draft.Form = new([]) { Frame = ("{\"data\":[\n", "\n]}") };
        foreach (var (record, place, part) in rows.Each(document.ValueKind == JsonValueKind.Array ? "$" : "$.data"))
        {
            ReadRecord(record, place, part, edition, draft);
        }
    }

    private static JsonElement? Rows(JsonElement document) =>
        document.ValueKind == JsonValueKind.Array ? document
        : document.Field("data") is { ValueKind: JsonValueKind.Array } data ? data
        : null;

    private static void ReadRecord(JsonElement record, FileLocation place, JsonPart part, Edition edition, ImportDraft draft)
    {
        if (record.IsRefused(place, part, draft, "reporterCode", "partnerCode", "flowCode", "primaryValue"))
        {
            return;
        }

        if (Needed.FirstOrDefault(field => record.Text(field).Length == 0) is { } empty)
        {
            draft.Refuse(part, place, empty, record.Text(empty), "a code: without it nobody can tell what the record is");
        }
        else if (Countries.Reporter(record.Code("reporterCode"), record.Code("partnerCode")) is not { } reporter)
        {
            draft.Ignore("other countries");
        }
        else if (record.Text("flowCode") is not ("M" or "X"))
        {
            draft.Ignore("re-exports and re-imports, which the flows contain");
        }
        else if (Breakdowns.Any(breakdown => record.Code(breakdown.Field) is { Length: > 0 } code && code != breakdown.Whole))
        {
            draft.Ignore("parts of a flow by second partner, customs procedure or transport");
        }
        else if (Wrong(record) is ({ } field, { } expected))
        {
            draft.Refuse(part, place, field, record.Text(field), expected);
        }
        else
        {
            var total = record.Text("cmdCode") == "TOTAL";
            var valuation = ValuationOf(record);
            var figure = new TradeFigure
            {
                Reporter = reporter,
                Flow = record.Text("flowCode") == "M" ? "import" : "export",
                Valuation = valuation ?? string.Empty,
                Classification = total ? "TOTAL" : "HS",
                Commodity = total ? string.Empty : record.Code("cmdCode"),
                Period = PeriodOf(record)!,
                Amount = PublishedNumber.Parse(record.Text("primaryValue"), 1, string.Empty)!,
                Currency = "USD",
                Note = ComtradeNotes.Of(
                    record.Text("classificationCode"),
                    record.Number("netWgt"),
                    isEstimated: record.Text("isNetWgtEstimated") == "true",
                    isTotal: total
                ),
                Caveats = valuation is null ? ["valuation-not-stated"] : [],
            };
            draft.Add(TradeFigure.Table, figure.Cells(edition), place, part);
        }
    }

    // That of the field which the value equals: reporters differ in how they value imports. Where it equals both, an import is CIF.
    private static string? ValuationOf(JsonElement record)
    {
        var value = record.Number("primaryValue");
        var (cif, fob) = (record.Number("cifvalue"), record.Number("fobvalue"));
        var import = record.Text("flowCode") == "M";
        return cif == value && (import || fob != value) ? "cif" : fob == value ? "fob" : null;
    }

    private static (string? Field, string? Expected) Wrong(JsonElement record)
    {
        var value = record.Number("primaryValue");
        return record.Text("typeCode") is { Length: > 0 } and not "C" ? ("typeCode", "C: goods")
            : PublishedNumber.Parse(record.Text("primaryValue"), 1, string.Empty) is null ? ("primaryValue", PublishedNumber.Expected)
            : Borders.All(field => record.Field(field) is not null && record.Number(field) != value)
                ? ("primaryValue", $"the CIF value, {Shown(Borders[0])}, or the FOB value, {Shown(Borders[1])}")
            : record.Text("cmdCode") != "TOTAL" && record.Text("classificationCode") != "H5"
                ? ("classificationCode", "H5: the commodities held are those of HS 2017")
            : PeriodOf(record) is null ? ("period", "a year or a month, as 2022 or 202205, that fits freqCode A or M")
            : (null, null);

        string Shown(string field) => Truncated.Of(record.Text(field));
    }

    private static string? PeriodOf(JsonElement record)
    {
        var (text, frequency) = (record.Code("period"), record.Text("freqCode"));
        var spelled = text.Length == 6 ? $"{text[..4]}-{text[4..]}" : text;
        return Period.TryParse(spelled, out var period) && period.Frequency == frequency ? period.Text : null;
    }
}
