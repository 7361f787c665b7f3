using System.Text.Json;

namespace KzUkApi.Importing.Formats;

/// <summary>WITS bilateral totals by reporter, year and partner, in thousand dollars: <c>x</c> is export, <c>m</c> import.</summary>
internal sealed class WitsBilateral : IImportFormat
{
    public string Name => "wits-bilateral";

    public string Description => "World Bank WITS, bilateral totals by reporter and year, JSON";

    public string? Dataset => "wits";

    public bool NamesItsSources => false;

    public bool Recognises(ImportFile file) =>
        file.Json is { ValueKind: JsonValueKind.Object } reporters && reporters.EnumerateObject().Any(reporter => reporter.Name is "KAZ" or "GBR" && reporter.Value.ValueKind == JsonValueKind.Object);

    public void Read(ImportFile file, Edition edition, ImportDraft draft)
    {
        if (JsonRecords.Document(file, draft) is not { } document)
        {
            return;
        }

        draft.Form = new([]) { IsTree = true };
        foreach (var (reporter, year, partner, flow, value) in Cells(document))
        {
            var place = new Place(Path: $"$.{reporter}.{year}.{partner}.{flow}");
            if (Countries.Reporter(reporter, partner) is null || flow is not ("x" or "m"))
            {
                draft.Ignore("other countries and fields");
                continue;
            }

            var part = new TreePart([reporter, year, partner, flow], value.GetRawText());
            if (value.ValueKind != JsonValueKind.Number || Amount.Parse(value.GetRawText(), 1_000, "thousand") is not { } amount)
            {
                draft.Refuse(part, place, flow, value.GetRawText(), Amount.Expected);
                continue;
            }

            var figure = new TradeFigure
            {
                Reporter = reporter,
                Flow = flow == "x" ? "export" : "import",
                Valuation = flow == "x" ? "fob" : "cif",
                Period = year,
                Amount = amount,
                Currency = "USD",
            };
            draft.Add(TradeFigure.Table, figure.Cells(edition), place, part);
        }
    }

    private static IEnumerable<(string Reporter, string Year, string Partner, string Flow, JsonElement Value)> Cells(JsonElement document) =>
        from reporter in Members(document)
        from year in Members(reporter.Value)
        from partner in Members(year.Value)
        from flow in Members(partner.Value)
        select (reporter.Name, year.Name, partner.Name, flow.Name, flow.Value);

    private static JsonElement.ObjectEnumerator Members(JsonElement element) => element.ValueKind == JsonValueKind.Object ? element.EnumerateObject() : default;
}
