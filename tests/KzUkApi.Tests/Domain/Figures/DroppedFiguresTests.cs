using CsCheck;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;

namespace KzUkApi.Tests.Domain.Figures;

internal sealed class DroppedFiguresTests
{
    private static readonly Gen<SeriesMember[]> Series =
        from figures in (
            from edition in Gen.Int[1, 4]
            from year in Gen.Int[2000, 2008]
            select Member(edition, year)
        ).Array[0, 25]
        select figures.DistinctBy(figure => figure.Id).ToArray();

    [Test]
    public void AnEditionWithTheSeriesBeforeAndAfter_DropsWhatItLacks()
    {
        var dropped = DroppedFigures.Of([
            Member(1, 2000), Member(1, 2001), Member(1, 2002), Member(1, 2003), Member(2, 2001), Member(2, 2003),
        ]);
        Assert.That(dropped.Keys, Is.EqualTo(new[] { "1-2002" }), "2000 is before its first period");
        Assert.That(dropped["1-2002"], Is.EqualTo(new DroppingEdition { Edition = "2", PublishedOn = new(2022, 1, 1) }));
    }

    [Test]
    public void AnEditionOfTheSameDay_DropsNothing()
    {
        var day = Member(1, 2001).PublishedEnd;
        SeriesMember[] others = [Member(2, 2000) with { PublishedEnd = day }, Member(2, 2002) with { PublishedEnd = day }];
        Assert.That(DroppedFigures.Of([Member(1, 2001), .. others]), Is.Empty);
    }

    [Test]
    public void Of_AnySeries_NamesTheFirstEditionThatKeepsTheRule() => Series.Sample(series =>
    {
        var dropped = DroppedFigures.Of(series);
        return series.All(figure =>
        {
            var first = series
                .GroupBy(other => other.Edition)
                .Where(edition =>
                    edition.First().PublishedEnd > figure.PublishedEnd
                    && edition.Any(other => other.Period.CompareTo(figure.Period) < 0)
                    && edition.Any(other => other.Period.CompareTo(figure.Period) > 0)
                    && edition.All(other => other.Period != figure.Period)
                )
                .MinBy(edition => edition.First().PublishedEnd);
            return dropped.GetValueOrDefault(figure.Id)?.Edition == first?.Key;
        });
    });

    private static SeriesMember Member(int edition, int year) =>
        new($"{edition}-{year}", $"{edition}", new(2020 + edition, 1, 1), Period.OfYear(year));
}
