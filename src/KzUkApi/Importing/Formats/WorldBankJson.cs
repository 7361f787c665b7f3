using System.Text.Json;
using KzUkApi.Importing.Reading;

namespace KzUkApi.Importing.Formats;

/// <summary>World Bank API, version 2: a list of two, the page and the observations; a value that is null is no observation.</summary>
internal sealed class WorldBankJson : IImportFormat
{
    public string Name => "world-bank-json";

    public string Description => "World Bank API v2, official exchange rate (PA.NUS.FCRF), JSON";

    public string? Dataset => "world-bank-fcrf";

    public bool NamesItsSources => false;

    public bool Recognises(ImportFile file) =>
        file.Json is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() == 2 && list[0].Has("page") && list[0].Has("pages");

    public void Read(ImportFile file, Edition edition, ImportDraft draft)
    {
        if (JsonRecords.Document(file, draft) is not { } document)
        {
            return;
        }

        if (!Recognises(file) || document[1].ValueKind != JsonValueKind.Array)
        {
            draft.Fail("a list of two: the page with page, pages, total, and the observations", path: "$");
            return;
        }

        if (document[0].Code("pages") != "1")
        {
            draft.Fail(
                $"all observations in one page; this is page {Truncated.Of(document[0].Text("page"))} of "
                    + $"{Truncated.Of(document[0].Text("pages"))}: ask with a larger per_page", path: "$[0].pages");
            return;
        }

        if (document[0].IsIncomplete("total", document[1].GetArrayLength(), draft, "$[0].total"))
        {
            return;
        }

        draft.Form = new([]) { Frame = ($"[{document[0].GetRawText()},[\n", "\n]]") };
        foreach (var (record, place, part) in document[1].Each("$[1]"))
        {
            if (record.IsRefused(place, part, draft, "countryiso3code", "indicator", "value"))
            {
                continue;
            }

            var country = Countries.Known(record.Text("countryiso3code"));
            var indicator = record.Field("indicator")?.Text("id");
            if (country is null || indicator != WorldBankCsv.Indicator)
            {
                draft.Ignore(country is null ? "other countries" : "other indicators");
            }
            else if (record.Field("value") is null)
            {
                draft.Ignore("observations without a value");
            }
            else if (record.Code("date").Length != 4)
            {
                draft.Refuse(part, place, "date", record.Text("date"), "a year: the rates are averages of years");
            }
            else
            {
                draft.Add(
                    RateFigure.Table,
                    new RateFigure("USD", Countries.Currency(country), record.Code("date"), record.Text("value")).Cells(edition),
                    place,
                    part
                );
            }
        }
    }
}
