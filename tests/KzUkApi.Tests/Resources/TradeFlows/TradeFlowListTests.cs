using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources.TradeFlows;

internal sealed class TradeFlowListTests
{
    private static readonly string[] BothReporters = ["GBR", "KAZ"];

    [TestCase("reporter=KAZ", "reporter", "KAZ")]
    [TestCase("reporter=gbr,KAZ", "reporter", "GBR", "KAZ")]
    [TestCase("flow=total", "flow", "total")]
    [TestCase("productType=services", "productType", "services")]
    [TestCase("classification=HS,MTN", "classification", "HS", "MTN")]
    [TestCase("frequency=span", "frequency", "span")]
    [TestCase("frequency=q&from=2020&to=2021", "frequency", "Q")]
    [TestCase("adjustment=seasonally-adjusted&frequency=A", "adjustment", "seasonally-adjusted")]
    [TestCase("valuation=cif", "valuation", "cif")]
    [TestCase("currency=USD&reporter=KAZ", "currency", "USD")]
    [TestCase("dataset=oec,unctadstat", "dataset", "oec", "unctadstat")]
    [TestCase("status=estimated", "status", "estimated")]
    [TestCase("commodity=33", "commodity", "33")]
    [TestCase("commodity=390720,12", "commodity", "390720", "12")]
    [TestCase("period=2022,2023-q1", "period", "2022", "2023-Q1")]
    public async Task List_Filter_HasOnlyAndAllItsValues(string filter, string field, params string[] values)
    {
        var rows = await Api.AllPagesAsync($"/v1/trade-flows?{filter}&figures=all&limit=500");
        Assert.That(rows.Select(row => row.Text(field)).Distinct(), Is.EquivalentTo(values));
        var counted = (await Api.AllPagesAsync("/v1/trade-flows?figures=all&limit=500")).Count(row => values.Contains(row.Text(field)));
        Assert.That(rows.Count, filter.Contains('&', StringComparison.Ordinal) ? Is.LessThanOrEqualTo(counted) : Is.EqualTo(counted));
    }

    [Test]
    public async Task List_Source_HasThatSourceOnly()
    {
        var rows = await Api.RowsAsync("/v1/trade-flows?source=kazinform-2023-10-03-strategic-dialogue");
        Assert.That(
            rows.Select(row => row["source"]!.Text("id")).Distinct(),
            Is.EqualTo(new[] { "kazinform-2023-10-03-strategic-dialogue" })
        );
        Assert.That(rows, Has.Count.EqualTo(6));
    }

    [Test]
    public async Task List_CommodityPrefix_HasEveryCodeThatBeginsSo()
    {
        var codes = (await Api.RowsAsync("/v1/trade-flows?commodity=33*&period=2022&flow=import"))
            .Select(row => row.Text("commodity")!)
            .Distinct()
            .ToList();
        Assert.That(codes, Has.Count.GreaterThan(1));
        Assert.That(codes, Is.All.StartsWith("33"));
    }

    [TestCase("1", 1)]
    [TestCase("2", 2)]
    public async Task List_Level_HasCodesOfThatManyDigits(string level, int length)
    {
        var codes = (await Api.RowsAsync($"/v1/trade-flows?classification=SITC&level={level}&period=2022"))
            .Select(row => row.Text("commodity")!)
            .ToList();
        Assert.That(codes, Is.Not.Empty);
        Assert.That(codes, Is.All.Length.EqualTo(length));
        Assert.That(codes, Is.All.Matches<string>(code => code!.All(char.IsAsciiDigit)));
    }

    [Test]
    public async Task List_EndUseLevel_HasNoPureDigitCode()
    {
        var codes = (await Api.RowsAsync("/v1/trade-flows?level=end-use&period=2022")).Select(row => row.Text("commodity")!).ToList();
        Assert.That(codes, Is.Not.Empty);
        Assert.That(codes, Is.All.Matches<string>(code => code!.Any(char.IsAsciiLetter)));
    }

    [Test]
    public async Task List_FromTo_IncludesBothEndsAndWholePeriodsOnly()
    {
        var rows = await Api.RowsAsync("/v1/trade-flows?reporter=GBR&classification=TOTAL&from=2022-02&to=2022-05&figures=all");
        Assert.That(
            rows.Select(row => row.Text("period")).Distinct(),
            Is.EquivalentTo(new[] { "2022-02", "2022-03", "2022-04", "2022-05" })
        );
    }

    [Test]
    public async Task List_QuarterBounds_MeanItsFirstAndLastDay()
    {
        var rows = await Api.RowsAsync("/v1/trade-flows?reporter=GBR&classification=TOTAL&frequency=M&from=2022-Q2&to=2022-Q2&figures=all");
        Assert.That(rows.Select(row => row.Text("period")).Distinct(), Is.EquivalentTo(new[] { "2022-04", "2022-05", "2022-06" }));
    }

    [Test]
    public async Task List_Preferred_HasOneFigurePerGroupAndNoneDoubtful()
    {
        var rows = await Api.AllPagesAsync("/v1/trade-flows?limit=500");
        var groups = rows.Select(row =>
            string.Join(
                '|',
                new[] { "reporter", "partner", "flow", "productType", "classification", "commodity", "period" }.Select(field =>
                    row.Text(field)
                )
            )
        );
        Assert.That(groups, Is.Unique);
        Assert.That(rows.Select(row => row.Text("status")), Has.None.EqualTo("doubtful"));
        Assert.That(rows.Select(row => row["preferred"]!.GetValue<bool>()), Is.All.True);
    }

    [Test]
    public async Task List_PreferredAmongFilters_IsTheBestOfWhatIsLeft()
    {
        // Of the Kazakh total of 2022 Kazinform of October 2023 is preferred; among the sources of 2023-03 it is not there.
        var rows = await Api.RowsAsync(
            "/v1/trade-flows?source=kazinform-2023-03-13-cleverly-announced,kazinform-2023-03-14-cleverly-preview,"
                + "kazinform-2023-03-18-cleverly&period=2022");
        Assert.That(rows.Select(row => row.Text("id")), Is.EqualTo(new[] { "kaz-total-unspecified-total-2022-kazinform-2023-03" }));
        Assert.That(rows[0]["preferred"]!.GetValue<bool>(), Is.False, "the flag is about the choice without filters");
    }

    [Test]
    public async Task List_OnlyDoubtfulGroups_GiveNoRowAndAWarning()
    {
        var answer = await Api.GetAsync("/v1/trade-flows?dataset=imf-dots");
        Assert.That(answer.Json["data"]!.AsArray(), Is.Empty);
        var warning = answer.Json["meta"]!["warnings"]!.AsArray().Single()!;
        Assert.That(warning.Text("code"), Is.EqualTo("only-doubtful-figures"));
        Assert.That(
            warning["count"]!.GetValue<int>(),
            Is.EqualTo((await Api.RowsAsync("/v1/trade-flows?dataset=imf-dots&figures=all")).Count)
        );
    }

    [Test]
    public async Task List_Ids_FetchesThoseFiguresEvenOfOneGroup()
    {
        var ids = new[] { "kaz-total-unspecified-total-2022-kazinform-2023-03", "kaz-total-unspecified-total-2022-kazinform-2023-10" };
        Assert.That(await Api.IdsAsync($"/v1/trade-flows?id={string.Join(',', ids)}"), Is.EquivalentTo(ids));
        Assert.That(await Api.IdsAsync($"/v1/trade-flows?id={string.Join(',', ids)}&figures=preferred"), Is.EqualTo(ids[1..]));
    }

    [Test]
    public async Task List_UnknownId_IsNamedInAWarning()
    {
        var answer = await Api.GetAsync("/v1/trade-flows?id=kaz-total-unspecified-total-2022-kazinform-2023-10,no-such-figure");
        var warning = answer.Json["meta"]!["warnings"]!.AsArray().Single()!;
        Assert.That(warning.Text("code"), Is.EqualTo("unknown-id"));
        Assert.That(warning.Texts("ids"), Is.EqualTo(new[] { "no-such-figure" }));
    }

    [TestCase("period")]
    [TestCase("-period")]
    [TestCase("value")]
    [TestCase("-value")]
    [TestCase("publishedOn")]
    [TestCase("-publishedOn")]
    public async Task Pages_OfEveryOrder_ReadEachRowOnce(string sort)
    {
        var rows = await Api.AllPagesAsync($"/v1/trade-flows?figures=all&frequency=A,Q,span&limit=97&sort={sort}");
        Assert.That(rows.Select(row => row.Text("id")), Is.Unique);
        Assert.That(rows, Has.Count.EqualTo(1982));
        var falling = sort[0] == '-';
        var keys = rows.Select(row => Key(row, sort.TrimStart('-'))).ToList();
        Assert.That(keys, falling ? Is.Ordered.Descending : Is.Ordered);
    }

    [Test]
    public async Task Pages_WithFiltersAndChoice_AreTheWholeList()
    {
        const string list = "/v1/trade-flows?reporter=KAZ&flow=import&sort=-value";
        Assert.That((await Api.AllPagesAsync($"{list}&limit=3")).Select(row => row.Text("id")), Is.EqualTo(await Api.IdsAsync(list)));
    }

    [Test]
    public async Task List_AllFilters_Combine()
    {
        var rows = await Api.RowsAsync(
            "/v1/trade-flows?reporter=GBR&flow=import&productType=goods&classification=SITC&commodity=33*&level=2&frequency=A"
                + "&from=2022&to=2023&adjustment=unadjusted&valuation=fob&currency=GBP&dataset=ons-trade-by-commodity"
                + "&status=normal&asOf=2026-11-28");
        Assert.That(rows.Select(row => row.Text("period")), Is.EqualTo(new[] { "2022", "2023" }));
    }

    private static IComparable Key(System.Text.Json.Nodes.JsonNode row, string sort) => sort switch
    {
        "period" => $"{row.Text("periodStart")} {row.Text("periodEnd")}",
        "value" => row["value"]!.GetValue<long>(),
        _ => row.Text("publishedOn")!.PadRight(10, '-')[..4],
    };

    [Test]
    public async Task List_WithoutFilters_HasBothCountries() =>
        Assert.That(
            (await Api.AllPagesAsync("/v1/trade-flows?limit=500")).Select(row => row.Text("reporter")).Distinct(),
            Is.EquivalentTo(BothReporters)
        );
}
