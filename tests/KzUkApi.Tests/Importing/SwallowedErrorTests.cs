using System.Text;
using System.Text.Json.Nodes;
using KzUkApi.Importing;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Importing;

/// <summary>What is wrong in a file is never taken for something that is not meant for us, nor for another kind of file.</summary>
internal sealed class SwallowedErrorTests
{
    private const string Comtrade = "comtrade-dbt-sample-2021";
    private const string Cbc = "ons-country-by-commodity-2026-08-06";
    private const string Rates = "wb-fcrf-2023-02";

    private const string ComtradeRecord =
        """{"typeCode":"C","freqCode":"A","period":"2019","reporterCode":398,"flowCode":"M","partnerCode":826,"""
        + "\"classificationCode\":\"H5\",\"cmdCode\":\"390720\",\"primaryValue\":697044}";
    private const string CbcRecord =
        """{"commodity_code":"T","country_code":"KZ","flow":"import","date":"2018-01-01","value_gbp":1030000}""";
    private const string OtsRow =
        """{"MonthId":201905,"FlowTypeId":4,"SuppressionIndex":0,"CommodityId":39072000,"CountryId":79,"Value":1000}""";
    private const string Observation =
        """{"dimensions":{"CountriesAndTerritories":{"id":"KZ"},"Direction":{"id":"EX"},"Time":{"id":"Dec-25"},"""
        + "\"StandardIndustrialTradeClassification\":{\"id\":\"T\"}},\"observation\":\"20\"}";
    private const string Rate = """{"indicator":{"id":"PA.NUS.FCRF"},"countryiso3code":"KAZ","date":"2023","value":456.165}""";

    private static readonly string[] Trade = File.ReadAllLines(Path.Combine(DatasetCopy.Original, "trade.csv"))[..2];

    private ImportStore _store = null!;

    [OneTimeSetUp]
    public void Open() => _store = ImportStore.Only();

    [OneTimeTearDown]
    public void Close() => _store.Dispose();

    [TestCase(Comtrade, "[{0},{1}]", ComtradeRecord, "reporterCode", "$[0]")]
    [TestCase(Comtrade, "[{0},{1}]", ComtradeRecord, "partnerCode", "$[0]")]
    [TestCase(Comtrade, "[{0},{1}]", ComtradeRecord, "flowCode", "$[0]")]
    [TestCase(Comtrade, "[{0},{1}]", ComtradeRecord, "primaryValue", "$[0]")]
    [TestCase(Cbc, "[{0},{1}]", CbcRecord, "country_code", "$[0]")]
    [TestCase(Cbc, "[{0},{1}]", CbcRecord, "commodity_code", "$[0]")]
    [TestCase(Cbc, "[{0},{1}]", CbcRecord, "value_gbp", "$[0]")]
    [TestCase(Comtrade, "{\"value\":[{0},{1}]}", OtsRow, "CountryId", "$.value[0]")]
    [TestCase(Comtrade, "{\"value\":[{0},{1}]}", OtsRow, "Value", "$.value[0]")]
    [TestCase(Comtrade, "{\"value\":[{0},{1}]}", OtsRow, "MonthId", "$.value[0]")]
    [TestCase("ons-cmd-trade-v65", "{\"observations\":[{0},{1}]}", Observation, "observation", "$.observations[0]")]
    [TestCase(Rates, "[{\"page\":1,\"pages\":1},[{0},{1}]]", Rate, "countryiso3code", "$[1][0]")]
    [TestCase(Rates, "[{\"page\":1,\"pages\":1},[{0},{1}]]", Rate, "value", "$[1][0]")]
    public void Record_WithoutAField_OrNone_IsRefusedWithItsPlace(string source, string frame, string record, string field, string path)
    {
        var lacking = JsonNode.Parse(record)!.AsObject();
        Assert.That(lacking.Remove(field));
        foreach (var (first, column) in new[] { (lacking.ToJsonString(), field), ("null", null), ("[1]", null), ("\"text\"", null) })
        {
            var report = _store.Import(
                "x.json",
                frame.Replace("{0}", first, StringComparison.Ordinal).Replace("{1}", record, StringComparison.Ordinal),
                source,
                dryRun: true
            );
            Assert.That(report.Problems.Select(problem => (problem.Path, problem.Column)), Has.Member((path, column)), first);
            Assert.That(report.Ignored, Is.Empty, first);
        }
    }

    [Test]
    public void Wits_WithAValueWhereYearsOrPartnersStand_IsRefusedWithItsPlace()
    {
        var report = _store.Import(
            "w.json",
            """{"KAZ":{"1996":{"GBR":7},"1997":null},"USA":5}""",
            "wits-bulk-2017",
            dryRun: true,
            skipInvalid: false
        );
        Assert.That(report.Problems.Select(problem => problem.Path), Is.EqualTo(new[] { "$.KAZ.1996.GBR", "$.KAZ.1997" }));
        Assert.That(report.Ignored.Single().Count, Is.EqualTo(1));
    }

    [Test]
    public void Hmrc_RowWithoutAValue_IsLeftOutWithItsReason()
    {
        using var store = ImportStore.Without(Comtrade);
        var report = store.Import(
            "ots.json",
            $$"""{"value":[{{OtsRow}},{{OtsRow.Replace("1000", "null", StringComparison.Ordinal)}}]}""",
            Comtrade
        );
        Assert.That((report.Outcome, report.New), Is.EqualTo((ImportReport.Imported, 1)));
        Assert.That(report.Ignored, Is.EqualTo(new[] { new ImportIgnored("rows without a value", 1) }));
        Assert.That(
            store.Rows("trade_flows").Values.Single(row => row.Cell("source_id") == Comtrade).Cell("note"),
            Does.Contain("others have no value")
        );
    }

    [TestCase("trade.csv")]
    [TestCase("my-figures.csv")]
    public void Table_WithAnUnknownHeader_IsComparedWithTheNearest(string name)
    {
        var report = _store.Import(name, $"{Trade[0].Replace("reporter,", "reporterr,", StringComparison.Ordinal)}\n{Trade[1]}\n", null);
        Assert.That((report.Format, report.Problems.Single().Expected), Is.EqualTo(("project-csv", report.Problems.Single().Expected)));
        Assert.That(report.Problems.Single().Expected, Does.StartWith("unknown header: column 2 is 'reporterr', 'reporter' was expected"));
    }

    [TestCase("", null)]
    [TestCase(" \r\n", null)]
    [TestCase("\uFEFF", "project-csv")]
    public void File_Empty_SaysSo(string text, string? format)
    {
        var report = _store.Import(new ImportRequest(new("x.csv", Encoding.UTF8.GetBytes(text)), format));
        Assert.That(report.Problems.Single().ToString(), Is.EqualTo("x.csv line 1: expected a file with content: this one is empty"));
    }

    [Test]
    public void File_InUtf16_IsNamedAsSuch()
    {
        foreach (
            var (coding, mark) in new[]
            {
                (Encoding.Unicode, true),
                (Encoding.Unicode, false),
                (Encoding.BigEndianUnicode, true),
                (Encoding.BigEndianUnicode, false),
            }
        )
        {
            var report = _store.Import(
                "trade.csv",
                [.. mark ? coding.GetPreamble() : [], .. coding.GetBytes(string.Join('\n', Trade))],
                null
            );
            Assert.That(report.Problems.Single().Expected, Does.Contain("UTF-16").And.Contain("save it as UTF-8"));
        }
    }

    [Test]
    public void Problem_WithoutAValue_ReadsAsASentence()
    {
        Assert.That(
            _store.Import(new ImportRequest(new("bom.csv", "a,b\n"u8.ToArray()), "comtrade-json", Comtrade)).Problems.Single().ToString(),
            Is.EqualTo("bom.csv line 1: expected a JSON document")
        );
        Assert.That(
            _store.Import("w.csv", ImportStore.SampleText("worldbank-fcrf-long.csv"), null).Problems.Single().ToString(),
            Does.StartWith("w.csv: expected a source: name the id of the source")
        );
        Assert.That(
            _store.Import("trade.csv", $"{Trade[0]}\n{Trade[1]},\n", null).Problems.Single().ToString(),
            Is.EqualTo("trade.csv line 2: 21 cells expected, 22 found: is a comma unquoted?")
        );
    }
}
