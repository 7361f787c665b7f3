using System.Text;
using System.Text.Json.Nodes;
using KzUkApi.Importing;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Importing;

/// <summary>The traps of the other upstream files, as the notes on the samples list them.</summary>
internal sealed class FormatTrapTests
{
    private const string Comtrade = "comtrade-legacy-csv-hs6-2019.csv";
    private const string ComtradeSource = "comtrade-dbt-sample-2021";

    private ImportStore _store = null!;

    [SetUp]
    public void Open() => _store = ImportStore.Only();

    [TearDown]
    public void Close() => _store.Dispose();

    [Test]
    public void ComtradeCsv_UnquotedComma_RefusesTheShiftedRowsByLine()
    {
        var report = _store.Import(Comtrade, ComtradeSource);
        Assert.That(report.Outcome, Is.EqualTo(ImportReport.Refused));
        Assert.That(
            report.Problems.Select(problem => (problem.Line, problem.Column, problem.Value)),
            Is.EqualTo(
                new[]
                {
                    ((int?)4, "Qty Unit Code", " in primary forms"),
                    (5, "Qty Unit Code", " in primary forms"),
                    (6, "Qty Unit Code", " in primary forms"),
                }
            )
        );
        Assert.That(_store.Rows("trade_flows").Values.Where(row => row.Cell("classification") == "HS"), Is.Empty);
    }

    [Test]
    public void ComtradeCsv_SkippedRowsQuoted_GiveTheFiguresOfTheDataset()
    {
        var report = _store.Import(Comtrade, ComtradeSource, skipInvalid: true);
        Assert.That((report.New, report.Skipped), Is.EqualTo((2, 3)));
        Assert.That(
            _store.Skipped,
            Is.EqualTo(
                string.Concat(
                    ImportStore
                        .SampleText(Comtrade)
                        .Split('\n')
                        .Where((_, index) => index is 0 or 3 or 4 or 5)
                        .Select(line => line + "\n")
                )
            ),
            "as they stood"
        );
        var again = _store.Import(
            "skipped.csv",
            _store.Skipped!.Replace("Epoxide resins, in primary forms", "\"Epoxide resins, in primary forms\"", StringComparison.Ordinal),
            ComtradeSource
        );
        Assert.That(again.Problems, Is.Empty);
        var reference = Csv.Rows(Path.Combine(DatasetCopy.Original, "trade.csv")).Where(row => row["source_id"] == ComtradeSource).ToList();
        Assert.That(reference, Has.Count.EqualTo(5));
        foreach (var row in reference)
        {
            Assert.That(_store.Rows("trade_flows")[row["id"]].Cells(), Is.EquivalentTo(row));
        }

        Assert.That(_store.Rows("trade_flows").Values.Select(row => row.Cell("value")), Has.Member("1988787").And.No.Member("290077"));
    }

    [Test]
    public void ComtradeCsv_HeaderWithoutItsLastComma_IsUnknown()
    {
        var report = _store.Import(
            Comtrade,
            ImportStore.SampleText(Comtrade).Replace(",Flag,\n", ",Flag\n", StringComparison.Ordinal),
            ComtradeSource
        );
        Assert.That(report.Problems.Single().Expected, Does.Contain("unknown header: column 23"));
    }

    [TestCase("M", "cifvalue", "fobvalue", "cif", "import")]
    [TestCase("X", "fobvalue", "cifvalue", "fob", "export")]
    public void ComtradeJson_PrimaryValue_IsCifForImportsAndFobForExports(
        string flow,
        string equal,
        string other,
        string valuation,
        string expected
    )
    {
        var record = Record(flow, 697044);
        record[equal] = 697044;
        record[other] = 600000;
        Assert.That(_store.Import("c.json", Answer(record), ComtradeSource).Problems, Is.Empty);
        var row = _store.Rows("trade_flows")[$"kaz-{expected}-goods-hs390720-2019-comtrade"];
        Assert.That((row.Cell("valuation"), row.Cell("value")), Is.EqualTo((valuation, "697044")));
        record[equal] = 650000;
        Assert.That(_store.Import("c.json", Answer(record), ComtradeSource).Problems.Single().Expected, Does.Contain("650000"));
    }

    [Test]
    public void ComtradeJson_BreakdownsAndOtherCountries_AreLeftOut()
    {
        var (breakdown, other, value) = (Record("M", 5), Record("M", 6), Record("M", 1118.299108));
        breakdown["partner2Code"] = 643;
        other["partnerCode"] = 643;
        var report = _store.Import("c.json", Answer(breakdown, other, value), ComtradeSource);
        Assert.That((report.New, report.Ignored.Sum(ignored => ignored.Count)), Is.EqualTo((1, 2)));
        var row = _store.Rows("trade_flows")["kaz-import-goods-hs390720-2019-comtrade"];
        Assert.That(
            (row.Cell("value"), row.Cell("as_published"), row.Cell("note")),
            Is.EqualTo(("1118", "1118.299108", "HS 2017 (H5), net weight 197456 kg, rounded to whole units"))
        );
    }

    [Test]
    public void ComtradeJson_OtherEditionOfTheCommodities_IsRefused()
    {
        var record = Record("M", 5);
        record["classificationCode"] = "H6";
        Assert.That(
            _store.Import("c.json", Answer(record), ComtradeSource).Problems.Single().ToString(),
            Does.Contain("$.data[0]").And.Contain("'H6'")
        );
    }

    [Test]
    public void Hmrc_TheSampleRow_HasNothingOfTheTwoCountries() =>
        Assert.That(
            _store.Import("hmrc-ots-row.json", ComtradeSource).Problems.Single().Expected,
            Does.Contain("at least one figure between")
        );

    [Test]
    public void Hmrc_RowsByPort_AreSummedAndThoseBelowTheThresholdLeftOut()
    {
        var rows = new JsonArray(Ots(39072000, 1000), Ots(39072099, 500.0), Ots(-990, 77));
        var report = _store.Import("ots.json", new JsonObject { ["value"] = rows }.ToJsonString(), ComtradeSource);
        Assert.That(report.Problems, Is.Empty);
        var row = _store.Rows("trade_flows").Values.Single(row => row.Cell("classification") == "HS");
        Assert.That(
            new[] { "flow", "period", "commodity", "value", "currency", "valuation", "note" }.Select(row.Cell),
            Is.EqualTo(new[] { "export", "2019-05", "390720", "1500", "GBP", "fob", "sum of 2 rows by port and CN8 code" })
        );
        Assert.That(report.Ignored.Single().Reason, Does.Contain("below the threshold"));
    }

    [Test]
    public void Hmrc_WithAFurtherPage_IsIncomplete() =>
        Assert.That(
            _store
                .Import(
                    "ots.json",
                    new JsonObject
                    {
                        ["@odata.nextLink"] = "https://x/?skip=40000",
                        ["value"] = new JsonArray(Ots(39072000, 1000)),
                    }.ToJsonString(),
                    ComtradeSource
                )
                .Problems.Single()
                .Expected,
            Does.Contain("the answer goes on at https://x/?skip=40000")
        );

    [Test]
    public void Hmrc_AWrongRow_CannotBeSkippedOutOfASum()
    {
        var wrong = Ots(39072000, 1);
        wrong["FlowTypeId"] = 1;
        var report = _store.Import(
            "ots.json",
            new JsonObject { ["value"] = new JsonArray(Ots(39072000, 1000), wrong) }.ToJsonString(),
            ComtradeSource,
            skipInvalid: true
        );
        Assert.That(report.Outcome, Is.EqualTo(ImportReport.Refused));
        Assert.That(report.Problems, Has.Count.EqualTo(2));
    }

    [Test]
    public void Observations_OnePageOfSeveral_IsIncomplete()
    {
        var answer = Observations.Answer(Observations.One("KZ", "EX", "Dec-25", "20"));
        answer["total_observations"] = 500;
        Assert.That(
            _store.Import("o.json", answer.ToJsonString(), "ons-cmd-trade-v65").Problems.Single().Expected,
            Does.Contain("500 observations")
        );
    }

    [TestCase("KZ", "EX", "Dec-2025", "20", "Time")]
    [TestCase("KZ", "XX", "Dec-25", "20", "Direction")]
    [TestCase("KZ", "EX", "Dec-25", "..", "observation")]
    public void Observations_Wrong_AreNamedByTheirPath(string country, string direction, string month, string value, string column)
    {
        var problem = _store
            .Import("o.json", Observations.Answer(Observations.One(country, direction, month, value)).ToJsonString(), "ons-cmd-trade-v65")
            .Problems.Single();
        Assert.That((problem.Path, problem.Column), Is.EqualTo(("$.observations[0]", column)));
    }

    [Test]
    public void CountryByCommodity_AnnualSumsCalledMonthly_AreYearsAndRealMonthsRefused()
    {
        Assert.That(
            ImportStore.SampleText("ons-country-by-commodity-kz.json"),
            Does.Contain("\"period_type\": \"monthly\"").And.Not.Contain("\"annual\"")
        );
        var months = ImportStore
            .SampleText("ons-country-by-commodity-kz.json")
            .Replace("\"2018-01-01\"", "\"2018-02-01\"", StringComparison.Ordinal);
        var report = _store.Import("kz.json", months, "ons-country-by-commodity-2026-08-06");
        Assert.That(report.Problems.Select(problem => problem.Value).Distinct(), Is.EqualTo(new[] { "2018-02-01" }));
    }

    [Test]
    public void WitsSummary_PaddedAndEmptyCells_AreReadAsPublished()
    {
        using var stored = ImportStore.Only("wits-trade-summary-2021");
        var report = stored.Import("wits-trade-summary-kaz.csv", "wits-trade-summary-2021");
        Assert.That(report.Held, Is.EqualTo(9));
        var wrong = _store.Import(
            "wits.csv",
            ImportStore
                .SampleText("wits-trade-summary-kaz.csv")
                .Replace("            470.80", "            470,80", StringComparison.Ordinal),
            "wits-trade-summary-2021"
        );
        Assert.That(wrong.Problems.Single().Expected, Does.Contain("cells expected"));
    }

    [Test]
    public void WorldBankJson_NullIsNoObservationAndOnePageIsAsked()
    {
        var answer = JsonNode.Parse("""
            [{"page":1,"pages":1,"per_page":60,"total":2},
             [{"indicator":{"id":"PA.NUS.FCRF","value":"Official exchange rate"},"country":{"id":"KZ","value":"Kazakhstan"},
               "countryiso3code":"KAZ","date":"2023","value":456.165,"unit":"","obs_status":"","decimal":2},
              {"indicator":{"id":"PA.NUS.FCRF","value":"Official exchange rate"},"country":{"id":"KZ","value":"Kazakhstan"},
               "countryiso3code":"KAZ","date":"2024","value":null,"unit":"","obs_status":"","decimal":2}]]
            """)!;
        var report = _store.Import("wb.json", answer.ToJsonString(), "wb-fcrf-2023-02");
        Assert.That((report.New, report.Ignored.Single().Reason), Is.EqualTo((1, "observations without a value")));
        Assert.That(_store.Rows("exchange_rates")["usd-kzt-2023-wb-fcrf-2023-02"].Cell("rate"), Is.EqualTo("456.165"));
        answer[0]!["pages"] = 3;
        Assert.That(
            _store.Import("wb.json", answer.ToJsonString(), "wb-fcrf-2023-02").Problems.Single().Expected,
            Does.Contain("page 1 of 3")
        );
    }

    private static JsonObject Record(string flow, double value) => new()
    {
        ["typeCode"] = "C",
        ["freqCode"] = "A",
        ["period"] = "2019",
        ["reporterCode"] = 398,
        ["flowCode"] = flow,
        ["partnerCode"] = 826,
        ["partner2Code"] = 0,
        ["classificationCode"] = "H5",
        ["cmdCode"] = "390720",
        ["customsCode"] = "C00",
        ["motCode"] = 0,
        ["netWgt"] = 197456,
        ["primaryValue"] = value,
    };

    private static string Answer(params JsonObject[] records) =>
        new JsonObject
        {
            ["count"] = records.Length,
            ["data"] = new JsonArray([.. records.Select(record => record.DeepClone())]),
            ["error"] = "",
        }.ToJsonString();

    private static JsonObject Ots(int commodity, double value) => new()
    {
        ["MonthId"] = 201905,
        ["FlowTypeId"] = 4,
        ["SuppressionIndex"] = 0,
        ["CommodityId"] = commodity,
        ["CountryId"] = 79,
        ["PortId"] = 1,
        ["Value"] = value,
    };
}
