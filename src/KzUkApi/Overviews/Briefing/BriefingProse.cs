using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;

namespace KzUkApi.Overviews.Briefing;

/// <summary>The briefing in sentences of one language, each made from the records of the page.</summary>
internal sealed partial class BriefingProse
{
    private readonly BriefingPage _page;
    private readonly string _language;
    private readonly RelationWords _words;
    private readonly Dictionary<string, BriefingReference> _references = new(StringComparer.Ordinal);
    private readonly List<BriefingParagraph> _paragraphs = [];

    private BriefingProse(BriefingPage page, string language)
    {
        (_page, _language, _words) = (page, language, RelationWords.In(language));
        Head();
        var trade = new TradeProse(page, _words, language, Cite, Sentence);
        _paragraphs.AddRange(trade.Paragraphs());
        Claims("trade");
        Investment();
        Claims("investment");
        Relations();
        Changes();
    }

    public IReadOnlyList<BriefingParagraph> Paragraphs => _paragraphs;

    public IReadOnlyDictionary<string, BriefingReference> References => _references;

    public static BriefingProse Of(BriefingPage page, string language) => new(page, language);

    private void Head()
    {
        List<BriefingSentence> sentences =
        [
            Sentence(RelationSections.Head, Lead.None, _page.AsOf is null ? _words.AllOnRecord : _words.UpTo(_page.Day)),
        ];
        if (_page.LatestEvent is { } latest)
        {
            var title = latest.Titles.In(_language);
            sentences.Add(Sentence(
                RelationSections.Head,
                Lead.None,
                _words.LatestEvent(latest.Date!, title) + Caveats(latest) + Cite(latest),
                latest.Caveats
            ));
        }

        if (_page.NewestFiguresOn is { } published)
        {
            sentences.Add(Sentence(RelationSections.Head, Lead.None, _words.NewestFigures(published, _page.NewestAreOfCopy)));
        }

        _paragraphs.Add(new(RelationSections.Head, null, sentences));
    }

    private void Investment()
    {
        var sentences = _page.Investment.Select(figure =>
        {
            var isRank = figure.Kind == "investor-rank";
            var tail = CaveatText.InBrackets(figure.Caveats, _language) + Cite(figure);
            var amount = isRank ? string.Empty : Shown(figure, _language, accusative: true);
            return Sentence(
                RelationSections.Investment,
                Lead.Of(OriginOf(figure), _language),
                _words.Investment(
                    figure.Kind,
                    figure.Period,
                    amount,
                    tail,
                    isRank ? (figure.Value, figure.Qualifier == Interval.TopN) : null,
                    AmountOf(figure)
                ),
                figure.Caveats
            );
        }).ToList();
        Add(
            RelationSections.Investment,
            sentences.Count > 0 ? sentences : [Sentence(RelationSections.Investment, Lead.None, _words.NoInvestment)]
        );
    }

    private void Changes()
    {
        if (_page.Changes is { } changes)
        {
            List(RelationSections.Changes, null, [
                .. changes.Events.Select(fact => Fact(RelationSections.Changes, fact, Dated)),
                .. changes.Figures.Where(change => change.IsAnotherNumber).Select(change => Changed(change, changes.After)),
            ]);
        }
    }

    private void Dated(string section, string list, IReadOnlyList<BriefingFact> facts) =>
        List(section, list, [.. facts.Select(fact => Fact(section, fact, Dated))]);

    private string Dated(BriefingFact fact, string title) => _words.Fact(title, fact.Date, Announcement.IsOnly(fact.Caveats), fact.Until);

    private BriefingSentence Fact(string section, BriefingFact fact, Func<BriefingFact, string, string> told)
    {
        var text = told(fact, fact.Titles.In(_language));
        // What the sentence says anyway stands in no brackets.
        var others = fact.Caveats.Where(caveat => !text.Contains(CaveatText.Of(caveat, _language), StringComparison.Ordinal)).ToList();
        return Sentence(section, Lead.None, text + CaveatText.InBrackets(others, _language) + Cite(fact), fact.Caveats);
    }

    private string Caveats(BriefingFact fact) => CaveatText.InBrackets(fact.Caveats, _language);

    /// <summary>A figure with its unit, and in the other currency where one was asked for.</summary>
    /// <param name="accusative">Whether it stands as after "came to": in Russian in the accusative.</param>
    internal static string Shown(BriefingFigure figure, string language, bool accusative = false) =>
        (accusative ? AmountText.Accusative(AmountOf(figure), language) : AmountText.Of(AmountOf(figure), language))
        + (
            figure.Converted is { } converted && converted.RateMethod != Conversion.SameCurrency
                ? $" ({Converted(converted, language)})"
                : string.Empty
        );

    /// <summary>A figure in the other currency, in words.</summary>
    public static string Converted(ConvertedAmount converted, string language) =>
        AmountText.Of(new(converted.Value, ThreeDigits(converted.Value), "approximately", converted.Currency), language);

    // A converted figure claims no more.
    private static long ThreeDigits(long value) =>
        (long)Math.Pow(10, Math.Max(0, Math.Floor(Math.Log10(Math.Max(1, Math.Abs((double)value)))) - 2));

    private void Add(string section, IReadOnlyList<BriefingSentence> sentences) => Append(new(section, null, sentences));

    private void List(string section, string? list, IReadOnlyList<BriefingSentence> sentences) =>
        Append(new(section, list ?? string.Empty, sentences));

    private void Append(BriefingParagraph paragraph)
    {
        if (paragraph.Sentences.Count > 0)
        {
            _paragraphs.Add(paragraph);
        }
    }

    private BriefingSentence Sentence(string section, Lead lead, string told, params IReadOnlyList<string> caveats)
    {
        var body = Brackets.Joined(told);
        var ids = CitationMarks.Ids(body);
        return new()
        {
            Text = BriefingSentence.Standalone(lead.Text, body),
            Lang = _language,
            Section = section,
            FigureIds = [.. ids.Where(id => _references[id].IsFigure)],
            RecordIds =
            [
                .. ids.Select(id => _references[id])
                    .Where(reference => !reference.IsFigure)
                    .SelectMany(reference => new[] { reference.RecordId, reference.Id })
                    .Distinct(StringComparer.Ordinal),
            ],
            Caveats = [.. caveats.Distinct(StringComparer.Ordinal)],
            Lead = lead.Text,
            IsLeadShared = lead.IsStatistics,
            Body = body,
        };
    }

    private string Cite(BriefingFigure figure) => Cite(BriefingReference.Of(figure));

    private string Cite(BriefingFact fact) => string.Concat(fact.RestsOn.Select(Cite));

    private string Cite(BriefingReference reference)
    {
        _references.TryAdd(reference.Id, reference);
        return CitationMarks.Of(reference.Id);
    }
}
