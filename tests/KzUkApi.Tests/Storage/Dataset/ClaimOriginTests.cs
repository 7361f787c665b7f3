using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.Dataset;

/// <summary>A claim says who said it, and what limits it, as the figures do that stand in the same text.</summary>
internal sealed class ClaimOriginTests
{
    private static readonly string[] Shared = ["period-inferred", "product-type-not-stated", "reporter-inferred"];

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string file) => Csv.Rows($"{DatasetCopy.Original}/{file}");

    [Test]
    public void Claim_HasTheOriginAndCaveatsOfTheFiguresOfItsText()
    {
        var figures = Rows("trade.csv")
            .Select(row => (Measure: row["flow"], Row: row))
            .Concat(Rows("investment.csv").Select(row => (Measure: row["measure"], Row: row)))
            .ToLookup(figure => (figure.Row["source_id"], figure.Measure), figure => figure.Row);
        var compared = 0;
        foreach (var claim in Rows("claims.csv"))
        {
            var fitting = figures[(claim["source_id"], claim["measure"])]
                .Where(figure => figure["period"] == claim["period"] || figure["period"] == claim["base_period"]);
            foreach (var figure in fitting)
            {
                compared++;
                Assert.That(claim["stated_by"], Does.Contain(figure["stated_by"]), claim["id"]);
                Assert.That(claim["caveats"].Split(';'), Is.SupersetOf(figure["caveats"].Split(';').Intersect(Shared)), claim["id"]);
            }
        }

        Assert.That(compared, Is.AtLeast(10));
    }

    // The statements of these texts say the same, and name the speaker.
    [TestCase("astanatimes-2025-05-02-igc11", "fdi-cumulative-inflow", "Alibek Kuantyrov")]
    [TestCase("orda-2024-04-cameron", "companies-with-foreign-capital", "Murat Nurtleu")]
    [TestCase("kazworld-2012-07-28-london", "companies-with-foreign-capital", "Nursultan Nazarbayev")]
    public void Figure_ThatAStatementOfItsTextStates_NamesTheSpeaker(string source, string measure, string speaker)
    {
        Assert.That(Rows("statements.csv").Any(row => row["source_id"] == source && row["speaker"] == speaker));
        var figures = Rows("investment.csv").Where(row => row["source_id"] == source && row["measure"] == measure).ToList();
        Assert.That(figures, Is.Not.Empty);
        Assert.That(figures.Select(row => row["stated_by"]), Is.All.EndsWith(speaker));
    }
}
