using KzUkApi.Importing;
using KzUkApi.Importing.Reading;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Importing;

/// <summary>What a newer edition no longer has is told; what it has, but in another file or wrong in this one, is not.</summary>
internal sealed class MissingFigureTests
{
    private const string July = "ons-allcountries-2026-07";
    private const string First = "KZ,Kazakhstan,57,103,68";

    private ImportStore _store = null!;

    [SetUp]
    public void Open() => _store = ImportStore.Only("ons-allcountries-2026-06").AddSource(July, "2026-09-10", "ons-trade-by-country");

    [TearDown]
    public void Close() => _store.Dispose();

    [Test]
    public void Figures_LeftBlank_AreMissing() =>
        Assert.That(Import(Edition("KZ,Kazakhstan,,103,68")).Missing, Is.EqualTo(new[] { "gbr-export-goods-total-1997-ons-sa-2026-06" }));

    [Test]
    public void Figures_SkippedAndCorrected_AreNotMissing()
    {
        var first = Import(Edition("KZ,Kazakhstan,n/a,1O3,68"), skipInvalid: true);
        Assert.That((first.Outcome, first.Skipped), Is.EqualTo((ImportReport.Imported, 2)));
        Assert.That(first.Missing, Is.Empty, "the file has them, but wrong");
        var again = Import(_store.Skipped!.Replace("n/a", "57", StringComparison.Ordinal).Replace("1O3", "103", StringComparison.Ordinal));
        Assert.That((again.Outcome, again.Unchanged), Is.EqualTo((ImportReport.Imported, 2)));
        Assert.That(again.Missing, Is.Empty, "the others are held of this very edition");
    }

    private ImportReport Import(string text, bool skipInvalid = false) => _store.Import("july.csv", text, July, skipInvalid: skipInvalid);

    private static string Edition(string first) =>
        ImportStore.SampleText("ons-allcountries-2026-06-kz.csv").Replace(First, first, StringComparison.Ordinal);
}
