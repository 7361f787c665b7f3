using System.Globalization;
using System.Text.Json;
using KzUkApi.Domain.Periods;
using KzUkApi.Importing.Reading;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Importing.Formats;

/// <summary>HMRC overseas trade statistics, OData JSON: one row a month, flow, CN8 commodity and port, in pounds.</summary>
/// <remarks>
/// The stored commodities are those of HS 2017 in six digits: rows are summed over ports and the last two digits, and only for the
/// years in which the Combined Nomenclature rested on HS 2017.
/// </remarks>
internal sealed class HmrcOts : IImportFormat
{
    /// <summary>Kazakhstan in HMRC's list of countries.</summary>
    private const string Kazakhstan = "79";

    /// <summary>Codes of the Combined Nomenclature have eight digits.</summary>
    private const long LargestCommodity = 99_999_999;

    public string Name => "hmrc-ots";

    public string Description => "HMRC uktradeinfo, overseas trade statistics (OTS), OData JSON";

    // The programme has no code in the dataset yet.
    public string? Dataset => null;

    public bool NamesItsSources => false;

    public bool Recognises(ImportFile file) =>
        file.Json is { ValueKind: JsonValueKind.Object } document
        && (
            document.Has("MonthId")
            || (
                document.Field("value") is { ValueKind: JsonValueKind.Array } rows
                && (rows.AnyHas("MonthId") || rows.AnyHas("FlowTypeId", "CommodityId"))
            )
        );

    public void Read(ImportFile file, Edition edition, ImportDraft draft)
    {
        if (JsonRecords.Document(file, draft) is not { } document)
        {
            return;
        }

        if (document.Text("@odata.nextLink") is { Length: > 0 } next)
        {
            draft.Fail(
                $"all rows in one file; the answer goes on at {Truncated.Of(next)}: fetch the other pages and put their rows under value",
                path: "$['@odata.nextLink']"
            );
            return;
        }

        draft.Form = new([]) { Frame = ("{\"value\":[\n", "\n]}") };
        var rows = document.Field("value") is { ValueKind: JsonValueKind.Array } list ? list.Each("$.value")
            : document.Has("MonthId") ? [(document, new FileLocation(Path: "$"), new JsonPart(document.GetRawText()))]
            : [];
        if (document.Field("value") is { ValueKind: JsonValueKind.Array } all
            && document.IsIncomplete("@odata.count", all.GetArrayLength(), draft, "$['@odata.count']"))
        {
            return;
        }

        var sums = new OtsSums();
        foreach (var (record, place, part) in rows)
        {
            Read(record, place, part, sums, draft);
        }

        foreach (var sum in sums.All)
        {
            Add(sum, edition, draft);
        }

        if (draft.Refused.Count > 0)
        {
            draft.Fail(
                "every row right: a figure is the sum of rows, which none may be missing from, so that none can be skipped",
                path: "$.value"
            );
        }
    }

    private static void Read(JsonElement record, FileLocation place, JsonPart part, OtsSums sums, ImportDraft draft)
    {
        if (record.IsRefused(place, part, draft, "CountryId", "CommodityId", "FlowTypeId", "MonthId", "Value"))
        {
            return;
        }

        if (record.Text("CountryId").Length == 0)
        {
            draft.Refuse(
                part,
                place,
                "CountryId",
                string.Empty,
                "the number of a country: without it nobody can tell whose trade the row is"
            );
        }
        else if (record.Code("CountryId") != Kazakhstan)
        {
            draft.Ignore("other countries");
        }
        else if (record.Number("CommodityId") is not { } commodity || commodity % 1 != 0 || commodity > LargestCommodity)
        {
            draft.Refuse(part, place, "CommodityId", record.Text("CommodityId"), "a whole number of at most eight digits");
        }
        else if (commodity < 0)
        {
            draft.Ignore("trade below the threshold, which has no commodity");
        }
        else if (Wrong(record) is ({ } field, { } expected))
        {
            draft.Refuse(part, place, field, record.Text(field), expected);
        }
        else if (sums.Earlier(record, place) is { } earlier)
        {
            const string once = "a row of its own: the same month, flow, commodity, country and port stand in ";
            draft.Refuse(part, place, null, null, once + earlier);
        }
        else
        {
            var flow = record.Code("FlowTypeId") == "3" ? "import" : "export";
            var code = ((long)commodity).ToString("D8", CultureInfo.InvariantCulture);
            var key = new OtsKey(flow, MonthOf(record.Code("MonthId"))!, code[..6]);
            if (record.Code("SuppressionIndex") is "1" or "2" or "3")
            {
                draft.Ignore("suppressed rows");
                sums.Lacks(key, "are suppressed");
            }
            else if (record.Number("Value") is { } value)
            {
                sums.Add(key, value, place, part);
            }
            else
            {
                // HMRC's own description of the data lets it be null: no value is no figure, and no part of a sum.
                draft.Ignore("rows without a value");
                sums.Lacks(key, "have no value");
            }
        }
    }

    // Of the indices of suppression, 4 and 5 withhold quantities only.
    private static (string? Field, string? Expected) Wrong(JsonElement record) =>
        record.Code("SuppressionIndex") is not ("" or "0" or "1" or "2" or "3" or "4" or "5")
            ? ("SuppressionIndex", "0 to 5: what is withheld of the row")
        : record.Code("FlowTypeId") is not ("3" or "4")
            ? ("FlowTypeId", "3 or 4: imports from and exports to countries outside the EU")
        : MonthOf(record.Code("MonthId")) is null
            ? ("MonthId", "a month as YYYYMM, from 201701 to 202112: the commodities held are those of HS 2017")
        : record.Field("Value") is not null && (record.Number("Value") is not { } value || Math.Abs(value) > IntegerColumn.Largest)
            ? ("Value", $"a number of pounds, at most {IntegerColumn.Largest}")
        : (null, null);

    // Each row may be as large as a figure may be; their sum may be no larger.
    private static void Add(OtsSum sum, Edition edition, ImportDraft draft)
    {
        var text = sum.Value.ToString("0.############", CultureInfo.InvariantCulture);
        if (PublishedNumber.Parse(text, 1, string.Empty) is not { } amount)
        {
            draft.Refuse(
                sum.Part, sum.Place, "Value", text, $"rows that add up to at most {IntegerColumn.Largest}; here begin {sum.Rows} of them");
            return;
        }

        var figure = new TradeFigure
        {
            Reporter = "GBR",
            Flow = sum.Key.Flow,
            Adjustment = "unadjusted",
            Valuation = sum.Key.Flow == "import" ? "cif" : "fob",
            Classification = "HS",
            Commodity = sum.Key.Commodity,
            Period = sum.Key.Month,
            Amount = amount,
            Currency = "GBP",

            // What is missing can only add to it.
            Qualifier = sum.Lacking.Count > 0 ? "more-than" : "exact",
            Caveats = sum.Lacking.Count > 0 ? ["parts-missing"] : [],
            Note = sum is { Rows: 1, Lacking.Count: 0 }
                ? string.Empty
                : $"sum of {sum.Rows} {(sum.Rows == 1 ? "row" : "rows")} by port and CN8 code"
                    + string.Concat(sum.Lacking.Select(lacking => $"; others {lacking}")),
        };
        draft.Add(TradeFigure.Table, figure.Cells(edition), sum.Place, sum.Part);
    }

    private static string? MonthOf(string text) =>
        text.Length == 6 && Period.TryParse($"{text[..4]}-{text[4..]}", out var month)
        && month.Frequency == Period.Month
        && month.End.Year is >= 2017 and <= 2021
            ? month.Text
            : null;
}
