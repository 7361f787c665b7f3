using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources.TradeFlows;

/// <summary>A list says that figures of one sequence of periods do not compare as they stand.</summary>
internal sealed class MixedFiguresTests
{
    private const string Imports = "/v1/trade-flows?reporter=GBR&flow=import&classification=TOTAL&productType=goods&frequency=A";

    [Test]
    public async Task List_ChangeOfProgramme_IsToldWithItsValuesAndTheFilters()
    {
        var warnings = await WarningsAsync(Imports);
        Assert.That(
            warnings.Keys,
            Is.SupersetOf(new[] { "mixed-units", "mixed-valuations", "mixed-programmes" })
        );
        Assert.That(warnings["mixed-units"].Text("detail"), Does.Contain("GBP, USD").And.Contain("currency="));
        Assert.That(warnings["mixed-valuations"].Text("detail"), Does.Contain("cif, fob"));
        Assert.That(warnings["mixed-programmes"].Text("detail"), Does.Contain("ons-trade-by-country").And.Contain("wits"));
        Assert.That(warnings["mixed-units"].Texts("parameters"), Is.EqualTo(new[] { "currency" }));
        Assert.That(warnings["mixed-units"]["count"]!.GetValue<int>(), Is.EqualTo(1));
    }

    [Test]
    public async Task List_SmallPage_TellsWhatIsMixedInTheWholeList() =>
        Assert.That((await WarningsAsync($"{Imports}&limit=1")).Keys, Has.Member("mixed-units"));

    [TestCase("")]
    [TestCase("&from=1998")]
    [TestCase("&from=1998&asOf=2026-01-31")]
    [TestCase("&currency=USD&dataset=wits")]
    [TestCase("&from=1993&to=1996&dataset=wits")]
    public async Task List_Filters_WarnOfWhatTheRowsMix(string filter)
    {
        var rows = await Api.RowsAsync(Imports + filter);
        var warnings = await WarningsAsync(Imports + filter);
        Assert.That(rows, Has.Count.GreaterThan(1));
        (string, string)[] codes = [("mixed-units", "currency"), ("mixed-valuations", "valuation"), ("mixed-programmes", "dataset")];
        foreach (var (code, field) in codes)
        {
            Assert.That(warnings.ContainsKey(code), Is.EqualTo(rows.Select(row => row.Text(field)).Distinct().Count() > 1), code);
        }
    }

    [Test]
    public async Task List_OneProgramme_HasNoWarning() =>
        Assert.That(
            await WarningsAsync($"{Imports}&dataset=ons-trade-by-country&adjustment=seasonally-adjusted"),
            Is.Empty
        );

    [Test]
    public async Task List_AsCsv_SaysNothingOfIt() =>
        Assert.That((await Api.GetAsync($"{Imports}&format=csv")).Header("Kzuk-Warnings"), Is.Null);

    [Test]
    public async Task Investments_SeveralUnits_AreTold()
    {
        var warnings = await WarningsAsync("/v1/investments?figures=all");
        Assert.That(warnings["mixed-units"].Texts("parameters"), Is.EqualTo(new[] { "unit" }));
        Assert.That(warnings["mixed-programmes"].Texts("parameters"), Is.EqualTo(new[] { "dataset" }));
        Assert.That(warnings.Keys, Has.No.Member("mixed-valuations"));
        Assert.That((await WarningsAsync("/v1/investments?figures=all&unit=USD")).Keys, Has.No.Member("mixed-units"));
    }

    private static async Task<Dictionary<string, JsonNode>> WarningsAsync(string path) =>
        (await Api.GetAsync(path)).Json["meta"]!["warnings"]!
            .AsArray()
            .ToDictionary(warning => warning!.Text("code")!, warning => warning!);
}
