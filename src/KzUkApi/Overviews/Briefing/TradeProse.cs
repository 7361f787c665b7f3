using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;

namespace KzUkApi.Overviews.Briefing;

/// <summary>Who says what follows.</summary>
internal sealed record Lead(string Text, bool IsStatistics)
{
    public static readonly Lead None = new(string.Empty, false);

    public static Lead Of(Origin origin, string language, params IReadOnlyList<string> scope) =>
        new(OriginText.Lead(origin, language, scope), OriginText.IsStatistics(origin));
}

/// <summary>Makes a sentence: its section, what stands before it, what it says, and the caveats that it carries.</summary>
internal delegate BriefingSentence MakeSentence(string section, Lead lead, string body, params IReadOnlyList<string> caveats);

/// <summary>The trade of both sides in sentences: the statistics of each first, then what others report.</summary>
/// <param name="cite">Registers a reference and gives its mark.</param>
internal sealed class TradeProse(
    BriefingPage page,
    RelationWords words,
    string language,
    Func<BriefingReference, string> cite,
    MakeSentence sentence
)
{
    public IEnumerable<BriefingParagraph> Paragraphs()
    {
        if (page.KazakhTrade.Count + page.BritishTrade.Count == 0)
        {
            yield return Paragraph([Plain(words.NoTrade)]);
        }

        foreach (var paragraph in Side([.. page.KazakhTrade.Append(page.KazakhTradeInPart).OfType<TradeOfPeriod>()], "KAZ", "GBR"))
        {
            yield return paragraph;
        }

        foreach (var paragraph in Side(page.BritishTrade, "GBR", "KAZ"))
        {
            yield return paragraph;
        }

        List<BriefingSentence> notes =
        [
            .. Years(page.KazakhTrade, page.KazakhYearsNotShown, "KAZ"),
            .. Later(page.KazakhTradeHeldLater, "KAZ"),
            .. Years(page.BritishTrade, page.BritishYearsNotShown, "GBR"),
            .. Later(page.BritishTradeHeldLater, "GBR"),
        ];

        if (notes.Count > 0)
        {
            yield return Paragraph(notes);
        }
    }

    // Statistics and reports stand apart, so that none is taken for the other.
    private IEnumerable<BriefingParagraph> Side(IReadOnlyList<TradeOfPeriod> periods, string reporter, string partner)
    {
        var told = periods.SelectMany(period => Origins(period).Select(parts => Told(period, parts, reporter, partner))).ToList();
        return told
            .GroupBy(one => one.IsStatistics)
            .OrderByDescending(statistics => statistics.Key)
            .Select(group => Paragraph([.. group.Select(one => one.Sentence)]));
    }

    private static IEnumerable<List<BriefingFigure>> Origins(TradeOfPeriod period) =>
        new[] { period.Export, period.Import, period.Total }
            .OfType<BriefingFigure>()
            .GroupBy(figure => (figure.Dataset, figure.Source.Id, figure.StatedBy, figure.Adjustment, figure.ProductType))
            .Select(group => group.ToList());

    private (BriefingSentence Sentence, bool IsStatistics) Told(
        TradeOfPeriod period,
        List<BriefingFigure> parts,
        string reporter,
        string partner
    )
    {
        var origin = Origin.Of(parts[0].Dataset, parts[0].Source, parts[0].StatedBy);
        // What limits every figure of the sentence is said once, beside the programme.
        var shared = parts
            .Select(part => part.Caveats.AsEnumerable())
            .Aggregate((all, more) => all.Intersect(more, StringComparer.Ordinal))
            .ToList();
        var isStatistics = OriginText.IsStatistics(origin);
        var once = isStatistics || parts.Count > 1 ? shared : [];
        IReadOnlyList<string> scope = isStatistics ? [.. Scope(parts[0]), .. shared.Select(caveat => CaveatText.Of(caveat, language))] : [];
        var ofAll = isStatistics || once.Count == 0
            ? string.Empty
            : words.OfAll(string.Join("; ", once.Select(caveat => CaveatText.Of(caveat, language))));
        var derived = period.DerivedTotal is { } sum && parts.Exists(part => sum.FigureIds.Contains(part.Id)) ? sum : null;
        // What comes first has the verb.
        var first = parts.Find(part => part.Kind == Turnover.Export) ?? parts.Find(part => part.Kind == Turnover.Import) ?? parts[0];
        return (
            sentence(
                RelationSections.Trade,
                Lead.Of(origin, language, scope),
                words.Trade(
                    period.Period,
                    reporter,
                    partner,
                    Amount("export"),
                    Amount("import"),
                    derived is null ? Amount("total") : Sum(derived)
                ) + ofAll + NotAddingUp(parts),
                [.. parts.SelectMany(part => part.Caveats)]
            ),
            isStatistics
        );

        string? Amount(string flow) => parts.Find(part => part.Kind == flow) is { } figure
            ? BriefingProse.Shown(figure, language, accusative: figure == first)
                + CaveatText.InBrackets([.. figure.Caveats.Except(once)], language)
                + cite(BriefingReference.Of(figure))
            : null;

        string Sum(DerivedTotal total) => $"{total.Display} ({Turnover.Made(total.Valuations, language)})";
    }

    // Exports, imports and turnover of one publication stand side by side.
    private string NotAddingUp(List<BriefingFigure> parts)
    {
        return Part(Turnover.Export) is { } export && Part(Turnover.Import) is { } import && Part(Turnover.Total) is { } total
            && parts.TrueForAll(part => part.Unit == total.Unit)
            && StatedSum.Of(export.Stated, import.Stated, total.Stated) is { } apart
                ? words.NotAddingUp(apart, total.Unit)
                : string.Empty;

        BriefingFigure? Part(string flow) => parts.Find(part => part.Kind == flow);
    }

    // What the figures cover, as far as the programme states it.
    private string[] Scope(BriefingFigure figure)
    {
        string?[] parts =
        [
            Codes.OfficialStatisticsOf(figure.Dataset) is null ? words.ReportedBy(figure.Reporter) : null,
            figure.ProductType == ProductTypeChoice.Goods ? words.Goods : null,
            figure.Adjustment is { } adjustment ? FigureHeadings.Adjustment(adjustment, language) : null,
        ];
        return [.. parts.OfType<string>()];
    }

    // The last year that can have been published by the day.
    private int LastEnded => page.Day.Year - 1;

    private IEnumerable<BriefingSentence> Later(LaterEditions? later, string reporter)
    {
        if (later is not null)
        {
            var earliest = DateText.Of(later.EarliestHeld, language);
            yield return Plain(words.PublishedLater(reporter, later.Count, later.First, later.Last, earliest));
        }
    }

    private IEnumerable<BriefingSentence> Years(IReadOnlyList<TradeOfPeriod> shown, IReadOnlyList<string> others, string reporter)
    {
        var years = shown.Select(period => int.Parse(period.Period, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        var missing = years.Count == 0
            ? []
            : Enumerable.Range(years.Min(), Math.Max(years.Max(), LastEnded) - years.Min() + 1).Except(years)
                .Select(year => year.ToString(System.Globalization.CultureInfo.InvariantCulture)).Except(others).ToList();
        if (missing.Count > 0)
        {
            yield return Plain(words.MissingYears(reporter, missing, DateText.Of(page.Day, language)));
        }

        if (others.Count > 0)
        {
            yield return Plain(words.OtherYears(reporter, others.Count, others[^1], others[0]));
        }
    }

    private BriefingSentence Plain(string text) => sentence(RelationSections.Trade, Lead.None, text);

    private static BriefingParagraph Paragraph(IReadOnlyList<BriefingSentence> sentences) => new(RelationSections.Trade, null, sentences);
}
