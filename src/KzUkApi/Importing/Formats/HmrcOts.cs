using System.Globalization;
using System.Text.Json;
using KzUkApi.Domain.Periods;
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
        var sums =
            new Dictionary<(string Flow, string Month, string Commodity), (decimal Value, int Rows, FileLocation Place, FilePart Part)>();
        var partial = new HashSet<(string Flow, string Month, string Commodity)>();
        foreach (var (record, place, part) in rows)
        {
            var (read, number) = Read(record, place, part, draft);
            if (read is { } known && number is null)
            {
                partial.Add(known);
            }

            if (read is { } key && number is { } value)
            {
                var held = sums.GetValueOrDefault(key, (Value: 0m, Rows: 0, Place: place, Part: part));
                sums[key] = held with { Value = held.Value + value, Rows = held.Rows + 1 };
            }
        }

        foreach (var (key, sum) in sums)
        {
            Add(key.Flow, key.Month, key.Commodity, sum.Value, sum.Rows, sum.Place, sum.Part, partial.Contains(key), edition, draft);
        }

        if (draft.Refused.Count > 0)
        {
            draft.Fail(
                "every row right: a figure is the sum of rows, which none may be missing from, so that none can be skipped",
                path: "$.value"
            );
        }
    }

    private static ((string Flow, string Month, string Commodity)?, decimal?) Read(
        JsonElement record,
        FileLocation place,
        JsonPart part,
        ImportDraft draft
    )
    {
        if (record.IsRefused(place, part, draft, "CountryId", "CommodityId", "FlowTypeId", "MonthId", "Value"))
        {
            return (null, null);
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
        else if (record.Text("CountryId") != Kazakhstan)
        {
            draft.Ignore("other countries");
        }
        else if (
            !long.TryParse(
                record.Text("CommodityId"),
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var commodity
            )
            || commodity > LargestCommodity
        )
        {
            draft.Refuse(part, place, "CommodityId", record.Text("CommodityId"), "a whole number of at most eight digits");
        }
        else if (commodity < 0)
        {
            draft.Ignore("trade below the threshold, which has no commodity");
        }
        else if (record.Text("SuppressionIndex") is { Length: > 0 } and not "0")
        {
            draft.Ignore("suppressed rows");
        }
        else if (record.Text("FlowTypeId") is not ("3" or "4"))
        {
            draft.Refuse(
                part,
                place,
                "FlowTypeId",
                record.Text("FlowTypeId"),
                "3 or 4: imports from and exports to countries outside the EU"
            );
        }
        else if (MonthOf(record.Text("MonthId")) is not { } month)
        {
            draft.Refuse(
                part,
                place,
                "MonthId",
                record.Text("MonthId"),
                "a month as YYYYMM, from 201701 to 202112: the commodities held are those of HS 2017"
            );
        }
        else if (record.Field("Value") is null)
        {
            // HMRC's own description of the data lets it be null: no value is no figure, and no part of a sum.
            draft.Ignore("rows without a value");
            return (Key(record, month, commodity), null);
        }
        else if (
            !decimal.TryParse(
                record.Text("Value"),
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var value
            )
            || Math.Abs(value) > IntegerColumn.Largest
        )
        {
            draft.Refuse(part, place, "Value", record.Text("Value"), $"a number of pounds, at most {IntegerColumn.Largest}");
        }
        else
        {
            return (Key(record, month, commodity), value);
        }

        return (null, null);
    }

    private static (string Flow, string Month, string Commodity) Key(JsonElement record, string month, long commodity) =>
        (record.Text("FlowTypeId") == "3" ? "import" : "export", month, commodity.ToString("D8", CultureInfo.InvariantCulture)[..6]);

    // Each row may be as large as a figure may be; their sum may be no larger.
    private static void Add(
        string flow,
        string month,
        string commodity,
        decimal pounds,
        int rows,
        FileLocation place,
        FilePart part,
        bool isPartial,
        Edition edition,
        ImportDraft draft
    )
    {
        var text = pounds.ToString("0.############", CultureInfo.InvariantCulture);
        if (PublishedNumber.Parse(text, 1, string.Empty) is not { } amount)
        {
            draft.Refuse(part, place, "Value", text, $"rows that add up to at most {IntegerColumn.Largest}; here begin {rows} of them");
            return;
        }

        var figure = new TradeFigure
        {
            Reporter = "GBR",
            Flow = flow,
            Adjustment = "unadjusted",
            Valuation = flow == "import" ? "cif" : "fob",
            Classification = "HS",
            Commodity = commodity,
            Period = month,
            Amount = amount,
            Currency = "GBP",
            Note =
                (rows == 1 && !isPartial ? string.Empty : $"sum of {rows} rows by port and CN8 code")
                + (isPartial ? "; others have no value" : string.Empty),
        };
        draft.Add(TradeFigure.Table, figure.Cells(edition), place, part);
    }

    private static string? MonthOf(string text) =>
        text.Length == 6
        && Period.TryParse($"{text[..4]}-{text[4..]}", out var month)
        && month.Frequency == Period.Month
        && month.End.Year is >= 2017 and <= 2021
            ? month.Text
            : null;
}
