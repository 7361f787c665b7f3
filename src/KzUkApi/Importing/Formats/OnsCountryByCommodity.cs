using System.Globalization;
using System.Text.Json;
using KzUkApi.Importing.Reading;

namespace KzUkApi.Importing.Formats;

/// <summary>
/// ONS country by commodity as a static API serves it again: annual sums that call themselves monthly
/// and stand under 1 January.
/// </summary>
internal sealed class OnsCountryByCommodity : IImportFormat
{
    public string Name => "ons-country-by-commodity";

    public string Description => "ONS, country by commodity, annual sums, JSON of the static API";

    public string? Dataset => "ons-trade-by-commodity";

    public bool NamesItsSources => false;

    public bool Recognises(ImportFile file) =>
        file.Json is { ValueKind: JsonValueKind.Array } list && (list.AnyHas("value_gbp") || list.AnyHas("commodity_code", "country_code"));

    public void Read(ImportFile file, Edition edition, ImportDraft draft)
    {
        if (JsonRecords.Document(file, draft) is not { } document)
        {
            return;
        }

        if (document.ValueKind != JsonValueKind.Array)
        {
            draft.Fail("a list of records", path: "$");
            return;
        }

        draft.Form = new([]) { Frame = ("[\n", "\n]") };
        foreach (var (record, place, part) in document.Each("$"))
        {
            if (record.IsRefused(place, part, draft, "country_code", "commodity_code", "value_gbp"))
            {
                continue;
            }

            if (Countries.Known(record.Text("country_code")) != "KAZ")
            {
                draft.Ignore("other countries");
            }
            else if (record.Field("value_gbp") is null)
            {
                draft.Ignore("records without a value");
            }
            else if (Wrong(record) is ({ } field, { } expected))
            {
                draft.Refuse(part, place, field, record.Text(field), expected);
            }
            else
            {
                draft.AddFigure(Figure(record), Value(record), edition, place, part, "value_gbp", record.Text("value_gbp"));
            }
        }
    }

    private static TradeFigure Figure(JsonElement record) => new()
    {
        Reporter = "GBR",
        Flow = record.Text("flow"),
        Adjustment = "unadjusted",
        Valuation = "fob",
        Classification = record.Text("commodity_code") == "T" ? "TOTAL" : "SITC",
        Commodity = record.Text("commodity_code") == "T" ? string.Empty : record.Text("commodity_code"),
        Period = record.Text("date")[..4],
        Currency = "GBP",
    };

    // A month would stand under its own first day: nothing tells a January from a year but the rest of the file, so months are refused.
    private static (string? Field, string? Expected) Wrong(JsonElement record) =>
        record.Text("date") is not [_, _, _, _, '-', '0', '1', '-', '0', '1']
            ? ("date", "1 January of a year: this form has annual sums under it, though it calls them monthly")
        : record.Text("flow") is not ("export" or "import") ? ("flow", "export or import")
        : (null, null);

    private static PublishedNumber? Value(JsonElement record) =>
        decimal.TryParse(
            record.Text("value_gbp"),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var pounds
        )
            ? PublishedNumber.OfMillions(pounds)
            : null;
}
