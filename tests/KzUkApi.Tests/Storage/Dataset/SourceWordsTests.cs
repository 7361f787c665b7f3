using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Text;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.Dataset;

/// <summary>What the rows say of their sources' words: how a number is qualified, what it measures, who said it.</summary>
[Parallelizable]
internal sealed class SourceWordsTests
{
    // Their pages' words around the number are not known, so that the briefing quotes none.
    private static readonly string[] WithoutWords =
    [
        "companies-2023-kazinform-2023-10", "fdi-cumulative-2005-2022-kazinform-2023-10", "fdi-gross-2021-khabar24",
        "gbr-export-goods-total-2008-hansard-2010-03", "gbr-export-goods-total-2009-hansard-2010-03",
        "gbr-export-services-total-2008-hansard-2010-03", "gbr-import-goods-total-2008-hansard-2010-03",
        "gbr-import-goods-total-2009-hansard-2010-03", "gbr-import-services-total-2008-hansard-2010-03",
    ];

    // Their pages speak of an inflow of direct investment, or of the National Bank's sum of it.
    private static readonly string[] StatedAsInflow = ["fdi-cumulative-2005-2013-oreanda", "fdi-cumulative-2005-2016-kazinform-2017-07"];

    [Test]
    public void Number_WithAQualifier_IsQuotedWithItsWords() =>
        Assert.That(
            Rows("investment").Concat(Rows("trade"))
                .Where(row => PublishedWords.Quotable(row["as_published"], row["qualifier"]) is null)
                .Select(row => row["id"]),
            Is.EquivalentTo(WithoutWords));

    [Test]
    public void Inflow_ThatThePressReports_SaysThatWhatIsMeasuredIsInferred()
    {
        var reported = Rows("investment").Where(row => row["measure"] is "fdi-gross-inflow" or "fdi-cumulative-inflow").ToList();
        Assert.That(reported, Has.Count.GreaterThan(15));
        Assert.That(
            reported.Where(row => !Caveats(row).Contains("measure-inferred")).Select(row => row["id"]),
            Is.EquivalentTo(StatedAsInflow));
    }

    [Test]
    public void Sum_OfSeveralYears_SaysWhereAnEndOfItIsInferred() =>
        Assert.That(
            Rows("investment")
                .Where(row => row["period"].Length == "2005/2022".Length && row["period"][4] == '/')
                .Where(row => !Caveats(row).Contains("period-inferred"))
                .Select(row => row["id"]),
            Is.Empty);

    [Test]
    public void ClaimAndFigure_OfOneTextAndPeriod_AreOneSpeakersWords()
    {
        var figures = Rows("investment").Concat(Rows("trade")).ToLookup(row => (row["source_id"], row["period"], Measure(row)));
        var pairs = Rows("claims")
            .SelectMany(claim => figures[(claim["source_id"], claim["period"], claim["measure"])].Select(figure => (claim, figure)))
            .ToList();
        Assert.That(pairs, Has.Count.GreaterThan(5));
        Assert.That(
            pairs.Where(pair => pair.claim["stated_by"] != pair.figure["stated_by"]).Select(pair => pair.claim["id"]),
            Is.Empty);
    }

    [Test]
    public void Term_OfAnAmbassador_IsNotInDisputeForItsPrecision() =>
        Assert.That(
            Rows("disputes")
                .Where(row => row["table"] == "ambassadors")
                .GroupBy(row => (row["dispute_id"], row["field"]))
                .Where(claims => !claims.Any(one => claims.Any(other => AreApart(one["value"], other["value"]))))
                .Select(claims => claims.Key),
            Is.Empty);

    private static bool AreApart(string one, string other) =>
        PartialDate.TryParse(one, out var left) && PartialDate.TryParse(other, out var right)
        && (left.End < right.Start || right.End < left.Start);

    private static string Measure(IReadOnlyDictionary<string, string> figure) =>
        figure.TryGetValue("flow", out var flow) ? flow : figure["measure"];

    private static string[] Caveats(IReadOnlyDictionary<string, string> row) =>
        row["caveats"].Split(';', StringSplitOptions.RemoveEmptyEntries);

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string table) =>
        Csv.Rows(Path.Combine(DatasetCopy.Original, $"{table}.csv"));
}
