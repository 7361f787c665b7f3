using KzUkApi.Domain.Figures;

namespace KzUkApi.Tests.Domain.Figures;

internal sealed class TurnoverTests
{
    private static readonly Part Export = new("e", "export", 100) { Valuation = "fob" };
    private static readonly Part Import = new("i", "import", 50) { Valuation = "cif", Precision = 10 };

    [Test]
    public void ExportsAndImports_OfOneEdition_AreAddedWithTheirBounds()
    {
        var turnover = Turnover.OfEach([Import, Export], null).Single();
        Assert.That((turnover.Value, turnover.Bounds), Is.EqualTo((150m, new Bounds(145, 155))));
        Assert.That(turnover.FigureIds, Is.EqualTo(new[] { "e", "i" }));
        Assert.That(turnover.Valuations, Is.EqualTo(new[] { "fob", "cif" }));
    }

    [Test]
    public void APartWithoutAnUpperBound_LeavesTheSumWithoutIt()
    {
        var turnover = Turnover.OfEach([Export with { Qualifier = "more-than" }, Import], null).Single();
        Assert.That(turnover.Bounds, Is.EqualTo(new Bounds(145, null, LowerExclusive: true)));
    }

    [Test]
    public void MoreThanAndLessThan_LeaveOnlyTheLowerBound()
    {
        var turnover = Turnover.OfEach([Export with { Qualifier = "more-than" }, Import with { Qualifier = "less-than" }], null).Single();
        Assert.That(turnover.Bounds, Is.EqualTo(new Bounds(100, null, LowerExclusive: true)));
    }

    private static IEnumerable<TestCaseData> Strangers()
    {
        yield return new(Import with { Status = "doubtful" });
        yield return new(Import with { Status = "forecast" });
        yield return new(Import with { SourceId = "later-edition" });
        yield return new(Import with { Dataset = "another" });
        yield return new(Import with { ProductType = "unspecified" });
        yield return new(Import with { Adjustment = "unadjusted" });
        yield return new(Import with { Currency = "GBP" });
        yield return new(Import with { Period = "2021" });
        yield return new(Import with { Reporter = "GBR" });
        yield return new(Import with { Cut = "33" });
        yield return new(Export with { Id = "other" });
    }

    [TestCaseSource(nameof(Strangers))]
    public void Strangers_AreNeverAdded(object other) => Assert.That(Turnover.OfEach([Export, (Part)other], null), Is.Empty);

    [Test]
    public void APublishedTotal_OfAnyEdition_StandsInstead()
    {
        var total = new Part("t", "total", 151) { SourceId = "another-edition" };
        Assert.That(Turnover.OfEach([Export, Import, total], null), Is.Empty);
        Assert.That(Turnover.OfEach([Export, Import, total with { Status = "doubtful" }], null), Has.Exactly(1).Items);
        Assert.That(Turnover.OfEach([Export, Import, total with { Dataset = "another" }], null), Has.Exactly(1).Items);
    }

    [Test]
    public void OfTwoEditions_TheLatestByTheDayThatHasBoth()
    {
        Part[] figures =
        [
            Export,
            Import,
            Export with { Id = "e2", SourceId = "second", Year = 2022 },
            Import with { Id = "i2", SourceId = "second", Year = 2022 },
            Export with { Id = "e3", SourceId = "third", Year = 2023 },
        ];
        Assert.That(Turnover.OfEach(figures, null).Single().FigureIds, Is.EqualTo(new[] { "e2", "i2" }));
        Assert.That(Turnover.OfEach(figures, new(2022, 12, 30)).Single().FigureIds, Is.EqualTo(new[] { "e", "i" }));
        Assert.That(Turnover.OfEach(figures, new(2020, 1, 1)), Is.Empty);
    }

    [TestCase("fob", "cif", "exports f.o.b. plus imports c.i.f.")]
    [TestCase("fob", "fob", "exports f.o.b. plus imports f.o.b.")]
    [TestCase("fob", null, "valuation not stated")]
    [TestCase(null, null, "valuation not stated")]
    public void TitlePart_NamesBothValuations(string? export, string? import, string expected)
    {
        Assert.That(Turnover.TitlePart([export, import], "en"), Is.EqualTo(expected));
        Assert.That(
            ((string[])["kk", "ru"]).Select(language => Turnover.TitlePart([export, import], language)),
            Is.All.Not.Empty.And.All.Not.EqualTo(expected)
        );
    }

    [TestCase("kk", "fob", "cif", "ФОБ бағасындағы экспорт пен СИФ бағасындағы импорт қосындысы")]
    [TestCase("ru", "fob", "cif", "экспорт в ценах ФОБ плюс импорт в ценах СИФ")]
    [TestCase("en", null, "cif", "exports plus imports, valuation not stated")]
    [TestCase("kk", null, "cif", "экспорт пен импорт қосындысы, бағалау тәсілі көрсетілмеген")]
    [TestCase("ru", null, null, "экспорт плюс импорт, способ оценки не указан")]
    public void Made_SaysThatItIsASum(string language, string? export, string? import, string expected) =>
        Assert.That(Turnover.Made([export, import], language), Is.EqualTo(expected));

    private sealed record Part(string Id, string Flow, long Value) : ITurnoverPart
    {
        public string? Dataset { get; init; } = "wits";

        public string SourceId { get; init; } = "first";

        public int Year { get; init; } = 2021;

        public string Reporter { get; init; } = "KAZ";

        public string ProductType { get; init; } = "goods";

        public string? Adjustment { get; init; }

        public string? Valuation { get; init; }

        public string Period { get; init; } = "2020";

        public string Currency { get; init; } = "USD";

        public string Qualifier { get; init; } = "exact";

        public long Precision { get; init; } = 1;

        public string Status { get; init; } = "normal";

        public object? Cut { get; init; }

        public DateOnly PublishedEnd => new(Year, 12, 31);

        public string PreferenceOrder => Preference.Order(1, Adjustment, PublishedEnd, Precision, Id);

        public SourceReference Source => new()
        {
            Id = SourceId,
            Publisher = "Publisher",
            Title = "Title",
            Url = null,
            PublishedOn = $"{Year}",
            PublishedOnBasis = "publisher",
            PublisherUrl = null,
            Authority = 1,
        };
    }
}
