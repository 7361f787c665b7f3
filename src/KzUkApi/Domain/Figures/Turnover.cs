namespace KzUkApi.Domain.Figures;

/// <summary>What a figure of trade must tell so that turnover can be derived from it.</summary>
internal interface ITurnoverPart : IRanked
{
    string Id { get; }

    /// <summary>The statistical programme; null where the source belongs to none, and is one of its own.</summary>
    string? Dataset { get; }

    /// <summary>The publication: one edition of its programme.</summary>
    SourceReference Source { get; }

    string Reporter { get; }

    string Flow { get; }

    string ProductType { get; }

    string? Adjustment { get; }

    string? Valuation { get; }

    string Period { get; }

    string Currency { get; }

    long Value { get; }

    string Qualifier { get; }

    long Precision { get; }

    /// <summary>What else the parts must have in common, for example the commodity; null where nothing else can differ.</summary>
    object? Cut { get; }
}

/// <summary>Turnover that nobody published: the exports and the imports of one edition, added.</summary>
internal sealed record DerivedTurnover<T>(T Export, T Import)
    where T : ITurnoverPart
{
    public decimal Value => (decimal)Export.Value + Import.Value;

    /// <summary>The sum of both ranges; a side without a bound leaves the sum without it.</summary>
    public Bounds Bounds => Turnover.Range(Export) + Turnover.Range(Import);

    /// <summary>The figures that are added, exports first.</summary>
    public IReadOnlyList<string> FigureIds => [Export.Id, Import.Id];

    /// <summary>Where the exports and the imports are valued, in this order; null where it is not stated.</summary>
    public IReadOnlyList<string?> Valuations => [Export.Valuation, Import.Valuation];

    /// <summary>The day from which both are known.</summary>
    public DateOnly PublishedEnd => Export.PublishedEnd > Import.PublishedEnd ? Export.PublishedEnd : Import.PublishedEnd;
}

/// <summary>The rule by which turnover is derived where it is not published.</summary>
/// <remarks>
/// Exports and imports of one programme, edition, product type, adjustment and currency are added; never doubtful ones or forecasts,
/// never across editions, and only where the programme has no total for the period. Valuation need not agree: customs turnover is exports
/// f.o.b. plus imports c.i.f.
/// </remarks>
internal static class Turnover
{
    public const string Total = "total";
    public const string Export = "export";
    public const string Import = "import";

    /// <summary>The turnover of each fact and programme as of a day, where it can be derived.</summary>
    /// <param name="figures">Figures of every flow that may matter, totals too, in any order.</param>
    /// <param name="day">The day by whose end a figure must have been published; null for all that is known today.</param>
    public static IEnumerable<DerivedTurnover<T>> OfEach<T>(IEnumerable<T> figures, DateOnly? day)
        where T : class, ITurnoverPart =>
        figures.GroupBy(Fact).Select(fact => Of([.. fact], day)).OfType<DerivedTurnover<T>>();

    /// <summary>
    /// The turnover of one fact in one programme, from the preferred edition that has both parts; null where the programme has a total
    /// of its own, or no edition has both.
    /// </summary>
    /// <param name="fact">Figures of one fact and programme, totals too (<see cref="Fact"/>).</param>
    public static DerivedTurnover<T>? Of<T>(IReadOnlyList<T> fact, DateOnly? day)
        where T : class, ITurnoverPart =>
        fact.Any(figure => figure.Flow == Total && Soundness.IsSound(figure, day))
            ? null
            : Editions([.. fact.Where(figure => Soundness.IsSound(figure, day))])
                .MinBy(pair => pair.Export.PreferenceOrder, StringComparer.Ordinal);

    /// <summary>The exports and imports of each edition that has both, doubtful or not.</summary>
    public static IEnumerable<DerivedTurnover<T>> Editions<T>(IReadOnlyList<T> fact)
        where T : class, ITurnoverPart =>
        from edition in fact.GroupBy(figure => figure.Source.Id, StringComparer.Ordinal)
        let export = Best(edition, Export)
        let import = Best(edition, Import)
        where export is not null && import is not null
        select new DerivedTurnover<T>(export, import);

    /// <summary>What the parts of a turnover and a published total have in common, but for the edition.</summary>
    public static object Fact<T>(T figure)
        where T : ITurnoverPart =>
        (
            figure.Dataset ?? figure.Source.Id,
            figure.Reporter,
            figure.ProductType,
            figure.Adjustment,
            figure.Currency,
            figure.Period,
            figure.Cut
        );

    /// <summary>
    /// How a derived turnover is made, as a part of a title: "exports f.o.b. plus imports c.i.f.", or "valuation not stated".
    /// </summary>
    /// <param name="valuations">Of the exports, then of the imports.</param>
    /// <param name="language"><c>en</c>, <c>kk</c> or <c>ru</c>.</param>
    public static string TitlePart(IReadOnlyList<string?> valuations, string language) => valuations is [{ } export, { } import]
        ? Sum(Valuation(export, language), Valuation(import, language), language)
        : language switch
        {
            "kk" => "бағалау тәсілі көрсетілмеген",
            "ru" => "способ оценки не указан",
            _ => "valuation not stated",
        };

    /// <summary>The same where nothing else says that it is a sum: "exports plus imports, valuation not stated".</summary>
    public static string Made(IReadOnlyList<string?> valuations, string language)
    {
        var part = TitlePart(valuations, language);
        return valuations is [not null, not null] ? part : language switch
        {
            "kk" => $"экспорт пен импорт қосындысы, {part}",
            "ru" => $"экспорт плюс импорт, {part}",
            _ => $"exports plus imports, {part}",
        };
    }

    private static string Sum(string export, string import, string language) => language switch
    {
        "kk" => $"{export} бағасындағы экспорт пен {import} бағасындағы импорт қосындысы",
        "ru" => $"экспорт в ценах {export} плюс импорт в ценах {import}",
        _ => $"exports {export} plus imports {import}",
    };

    /// <summary>The range of a published part.</summary>
    public static Bounds Range(ITurnoverPart figure) => Bounds.Of(Interval.Of(figure.Value, figure.Precision, figure.Qualifier));

    private static T? Best<T>(IEnumerable<T> edition, string flow)
        where T : class, ITurnoverPart =>
        edition.Where(figure => figure.Flow == flow).MinBy(figure => figure.PreferenceOrder, StringComparer.Ordinal);

    /// <summary>A valuation as it stands in a title: <c>f.o.b.</c>, <c>ФОБ</c>.</summary>
    public static string Valuation(string code, string language) => (code, language) switch
    {
        ("fob", "en") => "f.o.b.",
        ("cif", "en") => "c.i.f.",
        ("fob", _) => "ФОБ",
        ("cif", _) => "СИФ",
        _ => code,
    };
}
