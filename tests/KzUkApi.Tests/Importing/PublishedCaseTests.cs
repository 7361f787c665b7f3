using System.Text;
using KzUkApi.Domain.Text;
using KzUkApi.Importing;
using KzUkApi.Importing.Reading;
using KzUkApi.Storage.Dataset;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Importing;

/// <summary>Files as publishers' services sent them, which comparable systems read wrong.</summary>
internal sealed class PublishedCaseTests
{
    private const string Source = "comtrade-dbt-sample-2021";

    private ImportStore _store = null!;

    // Nothing of what the cases are about is stored, and enough else for single figures to be written as such.
    [SetUp]
    public void Open() => _store = ImportStore.Only("ons-allcountries-2026-06");

    [TearDown]
    public void Close() => _store.Dispose();

    [Test]
    public void Hmrc_SuppressedQuantities_StayInTheSum()
    {
        var row = Row("hm-01-supp4.json");
        Assert.That(
            (row.Cell("commodity"), row.Cell("value"), row.Cell("qualifier"), row.Cell("note"), row.Cell("caveats")),
            Is.EqualTo(("390720", "251000", "exact", "sum of 2 rows by port and CN8 code", ""))
        );
    }

    [TestCase(1)]
    [TestCase(3)]
    public void Hmrc_SuppressedValues_MakeTheSumALowerBound(int index)
    {
        var row = Row("hm-01-supp4.json", ("\"SuppressionIndex\": 4", $"\"SuppressionIndex\": {index}"));
        Assert.That(
            (row.Cell("value"), row.Cell("qualifier"), row.Cell("note"), row.Cell("caveats")),
            Is.EqualTo(("1000", "more-than", "sum of 1 row by port and CN8 code; others are suppressed", "parts-missing"))
        );
    }

    [Test]
    public void Hmrc_AnUnknownIndexOfSuppression_IsRefused() =>
        Assert.That(Refusal("hm-01-supp4.json", ("\"SuppressionIndex\": 4", "\"SuppressionIndex\": 6")), Does.Contain("SuppressionIndex"));

    [TestCase("hm-08-dup.json", "$.value[1]", "stand in $.value[0]")]
    [TestCase("hm-12-count.json", "$['@odata.count']", "5 records, as @odata.count says, and not 1")]
    [TestCase("wb-09-total.json", "$[0].total", "5 records, as total says, and not 1")]
    [TestCase("ct-23-neg.json", "$.data[0]", "at least 0")]
    [TestCase("ct-15-429.json", "", "Rate limit is exceeded. Try again in 1 seconds.")]
    [TestCase("csv-06-semicolon.csv", "line 1", "semicolons")]
    public void Answer_ThatIsWrong_IsRefusedWithItsPlaceAndReason(string file, string place, string reason) =>
        Assert.That(Refusal(file), Does.Contain(place).And.Contain(reason));

    [TestCase("sep=;\na;b\n", "sep=")]
    [TestCase("id\treporter\nx\ty\n", "tabs")]
    [TestCase("{\"error\":{\"code\":\"x\",\"message\":\"The query is too complex.\"}}", "The query is too complex.")]
    [TestCase("[{\"message\":[{\"id\":\"120\",\"key\":\"Invalid value\",\"value\":\"The parameter is not valid\"}]}]", "is not valid")]
    public void File_OfAnotherKind_IsNamedAsThat(string text, string reason) =>
        Assert.That(_store.Import("file", text, Source).Problems[0].Expected, Does.Contain(reason));

    [TestCase("ct-22-fob-import.json", "import", "fob", "380000000", "HS 2022 (H6)")]
    [TestCase("ct-01-total.json", "export", "fob", "1523456789", "HS 2022 (H6), rounded to whole units")]
    [TestCase("ct-07-sci.json", "export", "fob", "1500000000", "HS 2022 (H6)")]
    [TestCase("ct-07c-dot0-vs-int.json", "export", "fob", "1500000000", "HS 2022 (H6)")]
    [TestCase("ct-30-floatcodes.json", "export", "fob", "1523456789", "HS 2022 (H6), rounded to whole units")]
    [TestCase("ct-31-floatreporter.json", "export", "fob", "1523456789", "HS 2022 (H6), rounded to whole units")]
    public void Comtrade_NumbersAndCodes_AreComparedByValue(string file, string flow, string valuation, string value, string note)
    {
        var row = Row(file);
        Assert.That(
            (row.Cell("flow"), row.Cell("classification"), row.Cell("valuation"), row.Cell("value"), row.Cell("note")),
            Is.EqualTo((flow, "TOTAL", valuation, value, note))
        );
    }

    [Test]
    public void Comtrade_WithoutTheFieldOfItsValue_HasNoValuation()
    {
        var row = Row("ct-22-fob-import.json", ("\"fobvalue\": 380000000", "\"fobvalue\": null"));
        Assert.That((row.Cell("valuation"), row.Cell("caveats")), Is.EqualTo(("", "valuation-not-stated")));
    }

    [Test]
    public void Comtrade_AnEstimatedWeight_IsCalledSo()
    {
        var row = Row(
            "ct-22-fob-import.json",
            ("\"netWgt\": 0", "\"netWgt\": 12.50"),
            ("\"isNetWgtEstimated\": false", "\"isNetWgtEstimated\": true")
        );
        Assert.That(row.Cell("note"), Is.EqualTo("HS 2022 (H6), estimated net weight 12.5 kg"));
    }

    [Test]
    public void Csv_LinesOfSeparators_AreBlank()
    {
        var report = Import("csv-08-trailrows.csv", null);
        Assert.That((report.ProblemCount, report.New), Is.EqualTo((0, 1)));
    }

    [TestCase("t,\u202Exe")]
    [TestCase("\u200B\u200D")]
    [TestCase("a\U000E0041")]
    [TestCase("a\uFFFF")]
    public void Csv_TextsThatDeceive_AreRefused(string publisher)
    {
        var report = _store.Import("sources.csv", EditServer.SourceTable($"x,\"{publisher}\",T,,2023,en,news,publisher,4,"), null);
        Assert.That((report.Problems.Single().Column, report.Problems.Single().Expected), Is.EqualTo(("publisher", TextRules.Expected)));
    }

    [TestCase(10_000, 0)]
    [TestCase(10_001, 1)]
    public void Csv_TextsOfAnyLength_AreTakenAsEditingTakesThem(int length, int problems)
    {
        var text = EditServer.SourceTable($"x,{new string('p', length)},T,,2023,en,news,publisher,4,");
        Assert.That(_store.Import("sources.csv", text, null, dryRun: true).ProblemCount, Is.EqualTo(problems));
    }

    [Test]
    public void Csv_ALineWithoutEnd_IsRefusedBeforeItIsText()
    {
        var text = EditServer.SourceTable($"x,\"{new string('p', CsvExtent.LongestRecord)}", "y,P,T,,2023,en,news,publisher,4,");
        var problem = _store.Import("sources.csv", text, null).Problems.Single();
        Assert.That((problem.Line, problem.Expected), Is.EqualTo(((int?)2, CsvExtent.Expected)));
    }

    [Test]
    public void Json_ATextOfAMegabyte_IsRefusedWithItsLine()
    {
        var endless = new string('K', CsvExtent.LongestRecord + 1);
        var text = CaseText("wb-09-total.json").Replace("Kazakhstan", endless, StringComparison.Ordinal);
        Assert.That(
            _store.Import("wb.json", Encoding.UTF8.GetBytes(text), "wb-fcrf-2023-02", format: "world-bank-json").Problems.Single().Expected,
            Does.Contain("more than 1024 kB")
        );
    }

    [Test]
    public void Csv_OfMoreRecordsThanAreTakenAtOnce_IsRefusedUnread()
    {
        var text = EditServer.SourceTable(Enumerable.Repeat("not,a,row", ImportDraft.MostRecords + 1));
        Assert.That(_store.Import("sources.csv", text, null).Problems.Single().Expected, Is.EqualTo(ImportDraft.TooMany));
    }

    // The period of the cases lies after the only edition that the source has.
    private static string CaseText(string file) =>
        ImportStore.SampleText(Path.Combine("Cases", file))
            .Replace("\"2024\"", "\"2019\"", StringComparison.Ordinal)
            .Replace("202105", "201905", StringComparison.Ordinal);

    private ImportReport Import(string file, string? source, params (string Old, string New)[] changes) =>
        _store.Import(
            file,
            changes.Aggregate(CaseText(file), (text, change) => text.Replace(change.Old, change.New, StringComparison.Ordinal)),
            source
        );

    private string Refusal(string file, params (string Old, string New)[] changes)
    {
        var source = file.StartsWith("wb", StringComparison.Ordinal) ? "wb-fcrf-2023-02"
            : file.EndsWith("csv", StringComparison.Ordinal) ? null
            : Source;
        var report = Import(file, source, changes);
        Assert.That(report.Outcome, Is.EqualTo(ImportReport.Refused));
        return string.Join('\n', report.Problems);
    }

    private DatasetRow Row(string file, params (string Old, string New)[] changes)
    {
        var before = _store.Rows("trade_flows").Keys.ToHashSet(StringComparer.Ordinal);
        Assert.That(Import(file, Source, changes).Problems, Is.Empty);
        return _store.Rows("trade_flows").Single(row => !before.Contains(row.Key)).Value;
    }
}
