using System.Globalization;
using System.Text.Json;
using KzUkApi.Domain.Periods;
using KzUkApi.Importing.Reading;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Importing.Formats;

/// <summary>
/// ONS beta API, dataset <c>trade</c> (country by commodity), observations: £ million, not seasonally
/// adjusted; blank is no number.
/// </summary>
internal sealed class OnsObservations : IImportFormat
{
    private const string Country = "CountriesAndTerritories";
    private const string Commodity = "StandardIndustrialTradeClassification";

    public string Name => "ons-observations";

    public string Description => "ONS beta API, dataset trade, observations, JSON";

    public string? Dataset => "ons-cmd-trade";

    public bool NamesItsSources => false;

    public bool Recognises(ImportFile file) =>
        file.Json is { ValueKind: JsonValueKind.Object } document && document.Field("observations") is not null;

    public void Read(ImportFile file, Edition edition, ImportDraft draft)
    {
        if (JsonRecords.Document(file, draft) is not { } document)
        {
            return;
        }

        if (document.Field("observations") is not { ValueKind: JsonValueKind.Array } observations)
        {
            draft.Fail("an object with a list under observations", path: "$.observations");
            return;
        }

        if (
            document.Text("total_observations") is { Length: > 0 } total
            && total != observations.GetArrayLength().ToString(CultureInfo.InvariantCulture)
        )
        {
            draft.Fail(
                $"{Truncated.Of(total)} observations, as total_observations says, and not {observations.GetArrayLength()}: "
                    + "fetch the other pages as well", path: "$.total_observations");
            return;
        }

        var common = document.Field("dimensions");
        draft.Form = new([]) { Frame = ($"{{\"dimensions\":{common?.GetRawText() ?? "{}"},\"observations\":[\n", "\n]}") };
        foreach (var (record, place, part) in observations.Each("$.observations"))
        {
            if (!record.IsRefused(place, part, draft, "observation"))
            {
                ReadRecord(name => Dimension(record, common, name), record.Text("observation"), place, part, edition, draft);
            }
        }
    }

    private static void ReadRecord(
        Func<string, string> dimension,
        string value,
        FileLocation place,
        JsonPart part,
        Edition edition,
        ImportDraft draft
    )
    {
        if (dimension(Country).Length == 0)
        {
            draft.Refuse(part, place, Country, string.Empty, "a code, as KZ: without it nobody can tell whose trade the observation is");
        }
        else if (Countries.Known(dimension(Country)) != "KAZ")
        {
            draft.Ignore("other countries, and W1, B5, D5: the world, EU and non-EU");
        }
        else if (value.Length == 0)
        {
            draft.Ignore("blank observations");
        }
        else if (dimension("Direction") is not ("EX" or "IM"))
        {
            draft.Refuse(part, place, "Direction", dimension("Direction"), "EX or IM");
        }
        else if (MonthOf(dimension("Time")) is not { } month)
        {
            draft.Refuse(part, place, "Time", dimension("Time"), "a month, as Dec-25");
        }
        else if (dimension(Commodity).Length == 0)
        {
            draft.Refuse(part, place, Commodity, string.Empty, "T for the total, or a code");
        }
        else
        {
            var total = dimension(Commodity) == "T";
            var figure = new TradeFigure
            {
                Reporter = "GBR",
                Flow = dimension("Direction") == "EX" ? "export" : "import",
                Adjustment = "unadjusted",
                Valuation = "fob",
                Classification = total ? "TOTAL" : "SITC",
                Commodity = total ? string.Empty : dimension(Commodity),
                Period = month.Text,
                Currency = "GBP",
            };
            draft.AddFigure(figure, PublishedNumber.Parse(value, 1_000_000, "million"), edition, place, part, "observation", value);
        }
    }

    // What is the same for all observations stands once above them, under option.
    private static string Dimension(JsonElement record, JsonElement? common, string name)
    {
        var own = Member(record.Field("dimensions"), name);
        return own is not null ? own.Value.Text("id") : Member(common, name)?.Field("option")?.Text("id") ?? string.Empty;
    }

    private static JsonElement? Member(JsonElement? dimensions, string name) =>
        dimensions is { ValueKind: JsonValueKind.Object } all
            ? all.EnumerateObject()
                .Where(member => member.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                .Select(member => (JsonElement?)member.Value)
                .FirstOrDefault()
            : null;

    private static Period? MonthOf(string text)
    {
        var month =
            text.Length == 6 && text[3] == '-'
                ? Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames, name =>
                    name.Equals(text[..3], StringComparison.OrdinalIgnoreCase)
                )
                : -1;
        return month is < 0 or > 11 || !int.TryParse(text[4..], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? null
            : Period.OfMonth((year < 80 ? 2000 : 1900) + year, month + 1);
    }
}
