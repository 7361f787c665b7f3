using KzUkApi.Domain.Figures;

namespace KzUkApi.Tests.Domain.Figures;

/// <summary>Groups of made-up figures, best first as a store gives them.</summary>
internal sealed class FigureGroupTests
{
    private static readonly Figure Newest = new("may", "ons", 2026, 5);
    private static readonly Figure Older = new("april", "ons", 2026, 4);
    private static readonly Figure Rival = new("rival", "wits", 2026, 6) { Authority = 2, Currency = "USD" };
    private static readonly Figure Dollars = new("dollars", "ons", 2026, 3) { Currency = "USD" };
    private static readonly Figure Alone = new("alone", null, 2026, 2) { Authority = 3 };
    private static readonly IReadOnlyList<Figure> Group = [Newest, Older, Dollars, Rival, Alone];

    [Test]
    public void Find_UnknownId_FindsNothing()
    {
        var (found, earliest) = FigureGroup<Figure>.Find("none", null, Group);
        Assert.That((found, earliest), Is.EqualTo(((FigureGroup<Figure>?)null, (DateOnly?)null)));
    }

    [Test]
    public void Find_Revisions_AreEditionsOfOneSeriesInOrderOfPublication()
    {
        var found = FigureGroup<Figure>.Find("may", null, Group).Found!;
        Assert.That(found.Revisions.Select(edition => edition.Figure), Is.EqualTo(new[] { Older, Newest }));
        Assert.That(found.Competing.Select(pair => pair.Figure), Is.EqualTo(new[] { Dollars, Rival, Alone }));
    }

    [Test]
    public void Find_Competing_SaysInWhatTheyDiffer()
    {
        var differs = FigureGroup<Figure>
            .Find("may", null, Group)
            .Found!.Competing.ToDictionary(pair => pair.Figure.Id, pair => pair.DiffersIn);
        Assert.That(differs["rival"], Is.EqualTo(new[] { "dataset", "currency" }));
        Assert.That(differs["dollars"], Is.EqualTo(new[] { "currency" }));
        Assert.That(differs["alone"], Is.EqualTo(new[] { "dataset" }));
    }

    [Test]
    public void Find_WithoutDataset_IsItsOwnOnlyRevision()
    {
        var found = FigureGroup<Figure>.Find("alone", null, [.. Group, new("another", null, 2026, 1)]).Found!;
        Assert.That(found.Revisions.Select(edition => edition.Figure), Is.EqualTo(new[] { Alone }));
    }

    [Test]
    public void Find_AsOf_KnowsOnlyWhatWasPublishedByThen()
    {
        var found = FigureGroup<Figure>.Find("april", new(2026, 4, 30), Group).Found!;
        Assert.That(found.Revisions.Select(edition => edition.Figure), Is.EqualTo(new[] { Older }));
        Assert.That(found.Competing.Select(pair => pair.Figure), Is.EqualTo(new[] { Dollars, Alone }));
        Assert.That(found.Choice.PreferredId, Is.EqualTo("april"));
    }

    [Test]
    public void Find_BeforePublication_TellsTheEarliestEditionHeld()
    {
        var (found, earliest) = FigureGroup<Figure>.Find("may", new(2026, 1, 1), Group);
        Assert.That(found, Is.Null);
        Assert.That(earliest, Is.EqualTo(Older.PublishedEnd), "of its own series, not of the group");
    }

    [Test]
    public void Explain_OneFigure_IsTheOnlyOne() => Assert.That(Explain(Newest), Is.EqualTo(("may", "only-figure")));

    [Test]
    public void Explain_LaterEdition_IsPreferredForItsDay() => Assert.That(Explain(Newest, Older), Is.EqualTo(("may", "published-on")));

    [Test]
    public void Explain_BetterSource_IsPreferredForItsAuthority() => Assert.That(Explain(Newest, Rival), Is.EqualTo(("may", "authority")));

    [Test]
    public void Explain_SeasonallyAdjusted_IsPreferredForItsAdjustment() =>
        Assert.That(Explain(Older with { Adjustment = "seasonally-adjusted" }, Newest), Is.EqualTo(("april", "adjustment")));

    [Test]
    public void Explain_FinerFigure_IsPreferredForItsPrecision() =>
        Assert.That(Explain(Newest, Newest with { Id = "a", Precision = 10 }), Is.EqualTo(("may", "precision")));

    [Test]
    public void Explain_NothingElse_IsPreferredForItsId() =>
        Assert.That(Explain(Newest with { Id = "a" }, Newest), Is.EqualTo(("a", "id")));

    [Test]
    public void Explain_BestIsDoubtful_PassesItOver()
    {
        Assert.That(Explain(Newest with { Status = "doubtful" }, Older), Is.EqualTo(("april", "only-figure")));
        Assert.That(FigureChoice.Explain([Newest with { Status = "doubtful" }, Older]).Detail, Does.Contain("1 doubtful"));
    }

    [Test]
    public void Explain_BestIsAForecast_PassesItOver()
    {
        Assert.That(Explain(Newest with { Status = "forecast" }, Older), Is.EqualTo(("april", "only-figure")));
        Assert.That(FigureChoice.Explain([Newest with { Status = "forecast" }, Older]).Detail, Does.Contain("1 forecast(s)"));
    }

    [TestCase("doubtful", "Every figure held is doubtful")]
    [TestCase("forecast", "Every figure held is a forecast")]
    public void Explain_OnlySuch_PrefersNone(string status, string detail)
    {
        var figure = Newest with { Status = status };
        Assert.That(Explain(figure), Is.EqualTo(((string?)null, "none")));
        Assert.That(FigureChoice.Explain([figure]).Detail, Does.StartWith(detail));
    }

    private static (string? PreferredId, string Criterion) Explain(params Figure[] group)
    {
        Assert.That(
            group.Select(figure => figure.PreferenceOrder),
            Is.Ordered.Using<string>(string.CompareOrdinal),
            "best first, as a store gives them"
        );
        var choice = FigureChoice.Explain(group);
        return (choice.PreferredId, choice.Criterion);
    }

    private sealed record Figure(string Id, string? Dataset, int Year, int Month) : IFigure
    {
        public int Authority { get; init; } = 1;

        public string Status { get; init; } = "normal";

        public string Currency { get; init; } = "GBP";

        public string? Adjustment { get; init; }

        public long Precision { get; init; } = 1;

        public string Period => "2022";

        public string Frequency => "A";

        public long Value => 1;

        public string Qualifier => "exact";

        public string PublishedOn => $"{Year:D4}-{Month:D2}-01";

        public string? StatedBy => null;

        public IReadOnlyList<string> Caveats => [];

        public SourceReference Source { get; } = new()
        {
            Id = "source",
            Publisher = "Publisher",
            Title = "Title",
            Url = null,
            PublisherUrl = null,
            PublishedOn = null,
            PublishedOnBasis = null,
            Authority = 1,
        };

        public DateOnly PublishedEnd => new(Year, Month, 1);

        public string PreferenceOrder => Preference.Order(Authority, Adjustment, PublishedEnd, Precision, Id);

        public IReadOnlyList<(string Name, object? Value)> Comparable => [("dataset", Dataset), ("currency", Currency)];

        public object Series => (Currency, Adjustment);
    }
}
