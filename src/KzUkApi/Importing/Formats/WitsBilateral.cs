using System.Text.Json;
using KzUkApi.Importing.Reading;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Importing.Formats;

/// <summary>WITS bilateral totals by reporter, year and partner, in thousand dollars: <c>x</c> is export, <c>m</c> import.</summary>
internal sealed class WitsBilateral : IImportFormat
{
    public string Name => "wits-bilateral";

    public string Description => "World Bank WITS, bilateral totals by reporter and year, JSON";

    public string? Dataset => "wits";

    public bool NamesItsSources => false;

    public bool Recognises(ImportFile file) =>
        file.Json is { ValueKind: JsonValueKind.Object } reporters
        && reporters.EnumerateObject().Any(reporter => Countries.Known(reporter.Name) == reporter.Name);

    public void Read(ImportFile file, Edition edition, ImportDraft draft)
    {
        if (JsonRecords.Document(file, draft) is not { } document)
        {
            return;
        }

        draft.Form = new([]) { IsTree = true };
        foreach (var (reporter, year, partner, flow, value) in Cells(document, draft))
        {
            var place = new FileLocation(Path: $"$.{reporter}.{year}.{partner}.{flow}");
            if (Countries.Reporter(reporter, partner) is null || flow is not ("x" or "m"))
            {
                draft.Ignore("other countries and fields");
                continue;
            }

            var part = new TreePart([reporter, year, partner, flow], value.GetRawText());
            var amount = value.ValueKind == JsonValueKind.Number ? PublishedNumber.Parse(value.GetRawText(), 1_000, "thousand") : null;
            var figure = new TradeFigure
            {
                Reporter = reporter,
                Flow = flow == "x" ? "export" : "import",
                Valuation = flow == "x" ? "fob" : "cif",
                Period = year,
                Currency = "USD",
            };
            draft.AddFigure(figure, amount, edition, place, part, flow, value.GetRawText());
        }
    }

    private static IEnumerable<(string Reporter, string Year, string Partner, string Flow, JsonElement Value)> Cells(
        JsonElement document,
        ImportDraft draft
    ) =>
        from reporter in Members(document, draft)
        from year in Members(reporter.Value, draft, reporter.Name)
        from partner in Members(year.Value, draft, reporter.Name, year.Name)
        from flow in Members(partner.Value, draft, reporter.Name, year.Name, partner.Name)
        select (reporter.Name, year.Name, partner.Name, flow.Name, flow.Value);

    // Rows of other countries may say anything.
    private static JsonElement.ObjectEnumerator Members(JsonElement element, ImportDraft draft, params string[] path)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            return element.EnumerateObject();
        }

        if (path.Length < 3 ? path.Length == 0 || Countries.Known(path[0]) is not null : Countries.Reporter(path[0], path[2]) is not null)
        {
            draft.Refuse(
                new TreePart(path, element.GetRawText()),
                new(Path: string.Join('.', path.Prepend("$"))),
                null,
                element.GetRawText(),
                "an object: values stand under reporter, year, partner and flow"
            );
        }
        else
        {
            draft.Ignore("other countries and fields");
        }

        return default;
    }
}
