using System.Text.RegularExpressions;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources.Rates;

internal sealed class RateListTests
{
    [Test]
    public async Task List_All_HasEveryRate() => Assert.That(await Api.AllPagesAsync("/v1/rates?limit=500"), Has.Count.EqualTo(577));

    [Test]
    public async Task List_PoundOf2015_HasEveryField()
    {
        var row = (await Api.RowsAsync("/v1/rates?id=usd-gbp-2015-wb-fcrf-2023-02")).Single();
        Assert.That(
            row.AsObject().Select(field => field.Key),
            Is.EquivalentTo(
                new[] { "id", "period", "frequency", "periodStart", "periodEnd", "base", "quote", "rate", "dataset", "source", "caveats" }
            )
        );
        Assert.That((row.Text("period"), row.Text("frequency")), Is.EqualTo(("2015", "A")));
        Assert.That((row.Text("periodStart"), row.Text("periodEnd")), Is.EqualTo(("2015-01-01", "2015-12-31")));
        Assert.That((row.Text("base"), row.Text("quote")), Is.EqualTo(("USD", "GBP")));
        Assert.That(row["rate"]!.ToJsonString(), Is.EqualTo("0.654545478931426"));
        Assert.That(row.Text("dataset"), Is.EqualTo("world-bank-fcrf"));
        Assert.That(row["source"]!.Text("id"), Is.EqualTo("wb-fcrf-2023-02"));
    }

    [Test]
    public async Task List_Rates_HaveEveryPublishedDigit()
    {
        // The file itself, so that no digit is lost between it and the wire.
        var published = (
            await File.ReadAllLinesAsync(Repository.PathOf("src", "KzUkApi", "Storage", "Dataset", "Reference", "fx_rates.csv"))
        )[1..]
            .Select(line => line.Split(',')[..5]);
        var text = string.Concat(
            (await Api.GetAsync("/v1/rates?limit=500")).Text,
            (await Api.GetAsync("/v1/rates?limit=500&sort=-period")).Text
        );
        var served = Regex.Matches(text, """
            "period":"([^"]+)".*?"base":"(...)","quote":"(...)","rate":([0-9.]+),.*?"source":\{"id":"([^"]+)"
            """.Trim()).Select(match => string.Join(',', match.Groups.Values.Skip(1).Select(group => group.Value)));
        Assert.That(served.Distinct(), Is.EquivalentTo(published.Select(cells => string.Join(',', cells))));
    }

    [TestCase("base=gbp", "base", "GBP")]
    [TestCase("quote=KZT", "quote", "KZT")]
    [TestCase("frequency=m", "frequency", "M")]
    [TestCase("frequency=A,M", "frequency", "A", "M")]
    [TestCase("period=2015,2015-05", "period", "2015", "2015-05")]
    [TestCase("dataset=penn-world-table,federal-reserve-g5", "dataset", "penn-world-table", "federal-reserve-g5")]
    public async Task List_Filter_HasOnlyAndAllItsValues(string filter, string field, params string[] values)
    {
        var expected = (await Api.AllPagesAsync("/v1/rates?limit=500"))
            .Where(row => values.Contains(row.Text(field)))
            .Select(row => row.Text("id"));
        var rows = await Api.AllPagesAsync($"/v1/rates?{filter}&limit=500");
        Assert.That(rows.Select(row => row.Text("id")), Is.EqualTo(expected).And.Not.Empty);
    }

    [Test]
    public async Task List_Source_HasThatSourceOnly()
    {
        var rows = await Api.RowsAsync("/v1/rates?source=niidae-wiki-uk-economy");
        Assert.That(rows, Has.Count.EqualTo(7));
        Assert.That(rows.Select(row => row["source"]!.Text("id")), Is.All.EqualTo("niidae-wiki-uk-economy"));
        Assert.That(rows.Select(row => row.Text("base")), Is.All.EqualTo("GBP"), "the direction is the publisher's");
    }

    [TestCase("from=2015&to=2015&frequency=A&source=pwt-10-01&quote=GBP", "2015")]
    [TestCase("from=2015-02&to=2015-03", "2015-02", "2015-03")]
    [TestCase("from=2015-Q2&to=2015-Q2", "2015-04", "2015-05", "2015-06")]
    [TestCase("from=2015-02-01&to=2015-03-30", "2015-02")]
    public async Task List_FromTo_HasWholePeriodsWithBothEndsIncluded(string filter, params string[] periods) =>
        Assert.That((await Api.RowsAsync($"/v1/rates?{filter}")).Select(row => row.Text("period")), Is.EqualTo(periods));

    [Test]
    public async Task List_Filters_Combine() =>
        await ListAssertions.ShouldCombineAsync(
            "/v1/rates",
            "base=USD",
            "quote=KZT",
            "frequency=A",
            "from=2010",
            "to=2015",
            "dataset=world-bank-fcrf",
            "source=wb-fcrf-2023-02",
            "period=2011,2012,2020"
        );

    [Test]
    public async Task List_AsOf_ChangesNothingAndSaysSo()
    {
        var today = await Api.GetAsync("/v1/rates?period=2015");
        var longAgo = await Api.GetAsync("/v1/rates?period=2015&asOf=1995-01-01");
        Assert.That(longAgo.Json["data"]!.ToJsonString(), Is.EqualTo(today.Json["data"]!.ToJsonString()));
        Assert.That(today.Json["meta"]!["warnings"]!.AsArray(), Is.Empty);
        var warning = longAgo.Json["meta"]!["warnings"]!.AsArray().Single()!;
        Assert.That(warning.Text("code"), Is.EqualTo("as-of-does-not-apply"));
        Assert.That(warning["count"]!.GetValue<int>(), Is.EqualTo(6));
        Assert.That(longAgo.Json["meta"]!.Text("asOf"), Is.EqualTo("1995-01-01"));
    }

    [TestCase("period")]
    [TestCase("-period")]
    public Task Pages_OfEveryOrder_ReadEachRowOnce(string sort) => ListAssertions.ShouldPageInOrderAsync($"/v1/rates?sort={sort}", 577, 50);

    [TestCase("base=CHF", "base", "unknown-code")]
    [TestCase("quote=KZ", "quote", "unknown-code")]
    [TestCase("frequency=Q", "frequency", "unknown-code")]
    [TestCase("period=2015-13", "period", "invalid-period")]
    [TestCase("dataset=wb", "dataset", "unknown-code")]
    [TestCase("source=nobody", "source", "unknown-code")]
    [TestCase("from=2015-02-29", "from", "invalid-date")]
    [TestCase("from=2016&to=2015", "from", "from-after-to")]
    [TestCase("sort=rate", "sort", "unknown-sort")]
    [TestCase("currency=USD", "currency", "unknown-parameter")]
    [TestCase("asOf=2026-11-30", "asOf", "future-day")]
    public async Task List_WrongValue_IsRefusedByName(string query, string parameter, string code) =>
        (await Api.GetAsync($"/v1/rates?{query}")).ShouldRefuse(parameter, code);
}
