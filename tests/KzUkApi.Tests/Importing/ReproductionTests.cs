using KzUkApi.Importing;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Importing;

/// <summary>The reference dataset was made of such files: importing one gives its records back.</summary>
internal sealed class ReproductionTests
{
    [TestCase("ons-allcountries-2026-06-kz.csv", "ons-allcountries-2026-06", 1002, "ons-all-countries")]
    [TestCase("ons-allcountries-2026-05-kz.csv", "ons-allcountries-2026-05", 998, "ons-all-countries")]
    [TestCase("ons-country-by-commodity-kz.json", "ons-country-by-commodity-2026-08-06", 61, "ons-country-by-commodity")]
    [TestCase("wits-bilateral-1993-2016.json", "wits-bulk-2017", 92, "wits-bilateral")]
    [TestCase("wits-trade-summary-kaz.csv", "wits-trade-summary-2021", 9, "wits-summary")]
    public void Import_OfASample_GivesTheRecordsOfTheDataset(string sample, string source, int figures, string format)
    {
        var reference = Csv.Rows(Path.Combine(DatasetCopy.Original, "trade.csv"))
            .Where(row => row["source_id"] == source)
            .ToDictionary(row => row["id"]);
        using var store = ImportStore.Only();
        var report = store.Import(sample, source);
        Assert.That(report.Problems, Is.Empty);
        Assert.That((report.Outcome, report.Read, report.Held, report.Format), Is.EqualTo((ImportReport.Imported, figures, 0, format)));
        var rows = store.Rows("trade_flows").Values.Where(row => row.Cell("source_id") == source).ToDictionary(row => row.Cell("id"));
        Assert.That(rows, Has.Count.EqualTo(figures));
        var both = reference.Keys.Intersect(rows.Keys).ToList();
        Assert.That(
            both,
            Has.Count.EqualTo(source.EndsWith("2026-05", StringComparison.Ordinal) ? reference.Count : figures),
            "the ids are those of the dataset"
        );
        foreach (var id in both)
        {
            // Standing, its reason, and what limits the use of a figure are the judgement of the dataset, not of the file.
            string[] judged = reference[id]["status"] != "normal"
                ? ["status", "note", "stated_by", "caveats"]
                : ["stated_by", "caveats"];
            Assert.That(
                rows[id].Cells().ExceptBy(judged, cell => cell.Key),
                Is.EquivalentTo(reference[id].ExceptBy(judged, cell => cell.Key)),
                id
            );
        }
    }

    [Test]
    public void Import_OfAWholeEdition_GivesTheDataVersionOfTheDataset()
    {
        using var full = ImportStore.Full();
        using var store = ImportStore.Without("ons-allcountries-2026-06");
        Assert.That(store.Version, Is.Not.EqualTo(full.Version));
        Assert.That(store.Import("ons-allcountries-2026-06-kz.csv", "ons-allcountries-2026-06").DataVersion, Is.EqualTo(full.Version));
        Assert.That(store.Version, Is.EqualTo(full.Version));
    }

    [Test]
    public void Import_OfRates_GivesTheRatesOfTheDatasetAndTheThreeYearsBefore()
    {
        using var store = ImportStore.Without("wb-fcrf-2023-02");
        var report = store.Import("worldbank-fcrf-long.csv", "wb-fcrf-2023-02");
        Assert.That(report.Problems, Is.Empty);
        var rows = store
            .Rows("exchange_rates")
            .Values.Where(row => row.Cell("source_id") == "wb-fcrf-2023-02")
            .Select(row => string.Join(',', row.Cell("period"), row.Cell("base"), row.Cell("quote"), row.Cell("rate")))
            .ToList();
        var reference = Csv.Rows(Path.Combine(DatasetCopy.Original, "fx_rates.csv"))
            .Where(row => row["source_id"] == "wb-fcrf-2023-02")
            .Select(row => string.Join(',', row["period"], row["base"], row["quote"], row["rate"]))
            .ToList();
        Assert.That(
            rows.Except(reference).Select(row => row[..12]),
            Is.EquivalentTo(new[] { "1990,USD,GBP", "1991,USD,GBP", "1992,USD,GBP" })
        );
        Assert.That(reference.Except(rows), Is.Empty);
    }

    [TestCase("ons-allcountries-2026-06-kz.csv", "ons-allcountries-2026-06")]
    [TestCase("wits-bilateral-1993-2016.json", "wits-bulk-2017")]
    public void Import_OfWhatIsHeld_ChangesNothingAndSaysSo(string sample, string source)
    {
        using var store = ImportStore.Only(source);
        var before = store.Store.Dump();
        var report = store.Import(sample, source);
        Assert.That(
            (report.Outcome, report.Held, report.New + report.Revised + report.Unchanged + report.Corrected),
            Is.EqualTo((ImportReport.NothingNew, report.Read, 0))
        );
        Assert.That(store.Store.Dump(), Is.EqualTo(before));
    }

    [Test]
    public void Import_OfTheSampleOfObservations_GivesTheMonthsOfTheDataset()
    {
        using var store = ImportStore.Only();
        var report = store.Import("observations.json", Observations.OfTheSample(), "ons-cmd-trade-v65");
        Assert.That(report.Problems, Is.Empty);
        Assert.That(
            report.Ignored.Select(ignored => (ignored.Reason, ignored.Count)),
            Has.Member(("blank observations", 1)),
            "2020-08 imports have no number"
        );
        var reference = Csv.Rows(Path.Combine(DatasetCopy.Original, "trade.csv"))
            .Where(row => row["source_id"] == "ons-cmd-trade-v65" && row["classification"] == "TOTAL")
            .ToDictionary(row => row["id"]);
        var rows = store.Rows("trade_flows");
        Assert.That(report.New, Is.EqualTo(reference.Count).And.EqualTo(191));
        foreach (var (id, row) in reference)
        {
            Assert.That(rows[id].Cells(), Is.EquivalentTo(row), id);
        }
    }
}
