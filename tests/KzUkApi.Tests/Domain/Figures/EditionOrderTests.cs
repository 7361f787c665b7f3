using CsCheck;
using KzUkApi.Domain.Figures;

namespace KzUkApi.Tests.Domain.Figures;

[Parallelizable]
internal sealed class EditionOrderTests
{
    // Few days, so that editions often share one.
    private static readonly Gen<(DateOnly End, string Id)[]> Editions =
        (
            from day in Gen.Int[1, 5]
            from id in Gen.Int[0, 99]
            select (new DateOnly(2024, 1, day), $"figure-{id:D2}")
        ).Array[0, 6].Select(editions => editions.DistinctBy(edition => edition.Item2).ToArray());

    [Test]
    public void Pairs_OfAnyEditions_AreTheLastOneBeforeTheDay() => Editions.Sample(editions =>
    {
        var pairs = EditionOrder.Pairs(editions, edition => edition.End, edition => edition.Id)
            .ToDictionary(pair => pair.Later, pair => pair.Earlier);
        return editions.All(edition =>
        {
            var before = editions.Where(other => other.End < edition.End).OrderBy(other => (other.End, other.Id)).ToList();
            return pairs.TryGetValue(edition, out var earlier) ? before.Count > 0 && earlier == before[^1] : before.Count == 0;
        });
    });
}
