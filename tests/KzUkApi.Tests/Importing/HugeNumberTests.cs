using KzUkApi.Importing;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Importing;

/// <summary>Numbers larger than a figure may be, in every format: refused with their place.</summary>
internal sealed class HugeNumberTests
{
    private ImportStore _store = null!;

    [OneTimeSetUp]
    public void Open() => _store = ImportStore.Only();

    [OneTimeTearDown]
    public void Close() => _store.Dispose();

    [Test]
    public void Number_TooLarge_IsRefusedWithItsPlaceInEveryFormat(
        [Values(
            "9007199254740993",
            "999999999999999999",
            "1000000000000000000",
            "79228162514264337593543950335",
            "99999999999999999999999999999999999999999999999999"
        )]
            string number
    )
    {
        foreach (var (name, source, from, place) in new[]
        {
            ("ons-allcountries-2026-06-kz.csv", "ons-allcountries-2026-06", "KZ,Kazakhstan,57,", "line 3"),
            ("wits-trade-summary-kaz.csv", "wits-trade-summary-2021", "            470.80", "line"),
            ("worldbank-fcrf-long.csv", "wb-fcrf-2023-02", "0.563177166666667", "line 2"),
            ("wits-bilateral-1993-2016.json", "wits-bulk-2017", "111458.785", "$.KAZ.1995.GBR.x"),
            ("ons-country-by-commodity-kz.json", "ons-country-by-commodity-2026-08-06", "1030000", "$[0]"),
        })
        {
            var text = ImportStore
                .SampleText(name)
                .Replace(
                    from,
                    from.StartsWith("KZ", StringComparison.Ordinal) ? $"KZ,Kazakhstan,{number}," : number,
                    StringComparison.Ordinal
                );
            var report = _store.Import(name, text, source);
            Assert.That(report.Outcome, Is.EqualTo(ImportReport.Refused), name);
            Assert.That(report.Problems.Select(problem => problem.ToString()), Has.Some.Contains(place).And.Some.Contains(number), name);
        }
    }

    [TestCase("9007199254740993")]
    [TestCase("79228162514264337593543950335")]
    [TestCase("1e30")]
    public void Ots_ValueTooLarge_IsRefusedWithItsPlace(string number)
    {
        var report = _store.Import("ots.json", $"{{\"value\":[{Ots(number)},{Ots(number)}]}}", "comtrade-dbt-sample-2021");
        Assert.That(
            report.Problems.Select(problem => (problem.Path, problem.Column)),
            Is.SupersetOf(new[] { ("$.value[0]", "Value"), ("$.value[1]", "Value") })
        );
    }

    [Test]
    public void Ots_SumTooLarge_IsRefusedWithItsPlace()
    {
        var row = Ots("9007199254740991");
        var report = _store.Import(
            "ots.json",
            $"{{\"value\":[{row},{row.Replace("PortId\":1", "PortId\":2", StringComparison.Ordinal)}]}}",
            "comtrade-dbt-sample-2021"
        );
        Assert.That(
            report.Problems[1].ToString(),
            Does.Contain("$.value[0], column Value: '18014398509481982': rows that add up to at most")
        );
    }

    [Test]
    public void Ots_CommodityOfMoreThanEightDigits_IsRefused() =>
        Assert.That(
            _store
                .Import(
                    "ots.json",
                    $"{{\"value\":[{Ots("5").Replace("39072000", "390720001", StringComparison.Ordinal)}]}}",
                    "comtrade-dbt-sample-2021"
                )
                .Problems.Select(problem => problem.Column),
            Has.Member("CommodityId")
        );

    private static string Ots(string value) =>
        """{"MonthId":201905,"FlowTypeId":4,"SuppressionIndex":0,"CommodityId":39072000,"CountryId":79,"PortId":1,"""
            + $"\"Value\":{value}}}";
}
