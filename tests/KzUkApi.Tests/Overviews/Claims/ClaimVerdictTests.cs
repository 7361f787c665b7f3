using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using CsCheck;
using KzUkApi.Domain.Periods;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Claims;

/// <summary>The list of claims and the briefing have the same verdict on every claim, and the briefing names what is meant.</summary>
[Parallelizable]
internal sealed class ClaimVerdictTests
{
    private const string Header = "id,subject,measure,reporter,period,base_period,change_percent,qualifier,precision,source_id";
    private const string Source = "kazinform-2023-10-03-strategic-dialogue";

    private static readonly string[] Frequencies = [Period.Year, Period.Quarter, Period.Month, Period.Span];

    private static readonly string[] Measures =
        ["companies-with-foreign-capital", "fdi-cumulative-inflow", "fdi-gross-inflow", "project-value"];

    private static readonly (string Claim, string Words, string Basis)[] Told =
    [
        (
            "investment,fdi-gross-inflow,GBR,2023,2022",
            "the gross inflow of British direct investment to Kazakhstan in the United Kingdom's figures in 2023",
            "that of 2022"
        ),
        (
            "trade,total,GBR,2023-Q1,2022-Q1",
            "the United Kingdom's trade turnover with Kazakhstan in the first quarter of 2023 was",
            "that of the first quarter of 2022"
        ),
        ("trade,import,KAZ,2023-05,2022-05", "Kazakhstan's imports from the United Kingdom in May 2023 were", "those of May 2022"),
    ];

    private static readonly string[] Days = ["", "asOf=2026-09-01", "asOf=2025-06-30", "asOf=2023-10-03", "asOf=2010-01-01"];

    [Test]
    public Task Verdict_OfClaimsOfEveryKind_IsTheSameInTheBriefing() =>
        Claims().SampleAsync(AssertAsync, iter: Effort.Of(1, full: 8), threads: 1);

    [Test]
    public async Task Verdict_OfMonthlyBritishExports_IsContradictedAndNamesThem()
    {
        using var server = Serve([$"british-exports-2023-05,trade,export,GBR,2023-05,2022-05,20,exact,1,{Source}"], out var store);
        using (store)
        {
            var claim = (await JsonAsync(server, "/v1/claims?id=british-exports-2023-05"))["data"]![0]!;
            Assert.That(claim.Text("verdict"), Is.EqualTo("contradicted"));
            var told = (await JsonAsync(server, "/v1/briefing"))["claims"]!.AsArray().Single(one => one!.Text("id") == claim.Text("id"))!;
            Assert.That(told.Text("verdict"), Is.EqualTo("contradicted"));
            Assert.That(told.Texts("figureIds"), Is.EqualTo(new[] { claim["figure"]!.Text("id"), claim["baseFigure"]!.Text("id") }));
            var sentence = await SentenceAsync(server, "the United Kingdom's exports to Kazakhstan in May 2023");
            Assert.That(sentence, Does.Contain("to Kazakhstan in May 2023 were 20 per cent above those of May 2022"));
            Assert.That(sentence, Does.Contain("which contradicts this"));
        }
    }

    [Test]
    public async Task Sentence_OfAClaim_NamesWhatIsMeant()
    {
        using var server = Serve(Told.Select((told, number) => $"a-claim-{number},{told.Claim},7,exact,1,{Source}"), out var store);
        using (store)
        {
            foreach (var (_, words, basis) in Told)
            {
                Assert.That(await SentenceAsync(server, words), Does.Contain($"7 per cent above {basis}"));
            }
        }
    }

    private static async Task AssertAsync(string[] claims)
    {
        using var server = Serve(claims, out var store);
        using (store)
        {
            var verdicts = new HashSet<string>();
            foreach (var day in Days)
            {
                var claimed = (await JsonAsync(server, $"/v1/claims?limit=500&{day}"))["data"]!.AsArray();
                await AssertCheckedAlikeAsync(server, claimed, day);
                var listed = claimed.Select(claim => (
                    Id: claim!.Text("id"),
                    Verdict: claim!.Text("verdict")!,
                    Figures: string.Join(' ', claim!.Texts("figureIds"))
                )).ToList();
                var told = (await JsonAsync(server, $"/v1/briefing?{day}"))["claims"]!.AsArray().Select(claim => (
                    Id: claim!.Text("id"),
                    Verdict: claim!.Text("verdict")!,
                    Figures: string.Join(' ', claim!.Texts("figureIds"))
                ));
                Assert.That(told, Is.EquivalentTo(listed), day);
                verdicts.UnionWith(listed.Select(claim => claim.Verdict));
            }

            Assert.That(
                verdicts,
                Is.EquivalentTo(new[] { "supported", "consistent", "contradicted", "unverifiable" }),
                "claims of every verdict are made");
        }
    }

    // The list has claims that compare with a later period or with a span of another length, and of falls by more than the whole; a
    // reader may not ask for these.
    private static async Task AssertCheckedAlikeAsync(EditServer server, JsonArray claims, string day)
    {
        var answered = 0;
        foreach (var claim in claims.Where((_, number) => number % 5 == 0).Select(claim => claim!))
        {
            var answer = await server.GetAsync($"/v1/check?{CheckTests.Parameters(claim)}&{day}".TrimEnd('&'));
            if (answer.Status == HttpStatusCode.OK)
            {
                answered++;
                Assert.That(answer.Json.Text("verdict"), Is.EqualTo(claim.Text("verdict")), $"{claim.Text("id")} {day}");
                Assert.That(answer.Json.Texts("figureIds"), Is.EqualTo(claim.Texts("figureIds")));
            }
            else
            {
                Assert.That(
                    answer.Json["errors"]!.AsArray().Select(error => error!.Text("parameter")),
                    Is.All.AnyOf("basePeriod", "percent"),
                    answer.Text
                );
            }
        }

        Assert.That(answered, Is.Positive.Or.EqualTo(claims.Count));
    }

    // Claims of every reporter, flow and frequency, and of every measure, over periods that are there and one that is not.
    private static Gen<string[]> Claims()
    {
        var periods = Csv.Rows(DatasetCopy.Original + "/trade.csv")
            .Where(row => row["classification"] == "TOTAL")
            .Select(row => (Kind: (row["reporter"], row["flow"]), Period: row["period"]))
            .Distinct()
            .ToLookup(row => row.Kind, row => row.Period);
        var trade =
            from reporter in new[] { "KAZ", "GBR" }
            from flow in new[] { "export", "import", "total" }
            from frequency in Frequencies
            select Several($"trade,{flow},{reporter}", Periods(frequency, [.. periods[(reporter, flow)]]));
        var investment = Measures.Select(measure => Several($"investment,{measure},KAZ", Gen.Int[2015, 2025].Select(year => $"{year}")));
        return trade.Concat(investment)
            .Aggregate((all, more) => Gen.Select(all, more, (one, other) => (string[])[.. one, .. other]))
            .Select(claims => claims.Select((claim, number) => $"generated-{number},{claim}").ToArray());
    }

    private static Gen<string[]> Several(string subject, Gen<string> period) =>
        (
            from now in period
            from then in period
            from tenths in Gen.OneOf(Gen.Int[-999, 999], Gen.Int[-9_999, 99_999])
            from qualifier in Gen.OneOf("exact", "exact", "approximately", "more-than", "less-than")
            from whole in Gen.Bool
            select $"{subject},{now},{then},{Number(tenths, whole)},{qualifier},{(whole ? "1" : "0.1")},{Source}"
        ).Array[10];

    private static string Number(int tenths, bool whole) =>
        whole ? (tenths / 10).ToString(CultureInfo.InvariantCulture) : (tenths / 10m).ToString("0.0", CultureInfo.InvariantCulture);

    private static Gen<string> Periods(string frequency, IReadOnlyList<string> held)
    {
        string[] fitting = [.. held.Where(text => Period.TryParse(text, out var period) && period.Frequency == frequency)];
        var missing = frequency switch
        {
            Period.Year => "1990",
            Period.Quarter => "2020-Q1",
            Period.Month => "2020-01",
            _ => "2020-01/2020-05",
        };
        return Gen.OneOf((string[])[.. fitting, missing]);
    }

    private static EditServer Serve(IEnumerable<string> claims, out ImportStore store)
    {
        store = ImportStore.WithoutCommodities();
        var report = store.Import("claims.csv", string.Join('\n', claims.Prepend(Header).Append(string.Empty)), null);
        Assert.That(report.Problems, Is.Empty);
        Assert.That(report.Outcome, Is.EqualTo("imported"));
        return new(store.Store.Connections.Path);
    }

    private static async Task<JsonNode> JsonAsync(EditServer server, string path)
    {
        var answer = await server.GetAsync(path);
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
        return answer.Json;
    }

    // The sentence that has the words, to its end; references stand in brackets.
    private static async Task<string> SentenceAsync(EditServer server, string words)
    {
        var text = (await server.GetAsync("/v1/briefing?format=markdown")).Text;
        Assert.That(text, Does.Contain(words));
        return text[text.IndexOf(words, StringComparison.Ordinal)..].Split(". ")[0];
    }
}
