using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Meetings;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;
using KzUkApi.Http.Lists;

namespace KzUkApi.Overviews.Briefing;

/// <summary>Makes the page of a day from what was known by its end.</summary>
internal sealed partial class BriefingBuilder(BriefingMaterial material, DateOnly? asOf, DateOnly today, string? currency, string language)
{
    private const int Years = 3;
    private const int Latest = 5;

    private readonly AsOfView _known = new(material, asOf);
    private readonly List<BriefingRow> _shown = [];

    public BriefingPage Build(DateOnly? compareTo)
    {
        var kazakh = Trade("KAZ");
        var british = Trade("GBR");
        var held = new Dictionary<string, LaterEditions?>(StringComparer.Ordinal)
        {
            ["KAZ"] = _known.HeldLater("KAZ"),
            ["GBR"] = _known.HeldLater("GBR"),
        };
        var latest = _known.LatestEvent(today);
        var page = new BriefingPage
        {
            Day = asOf ?? today,
            AsOf = asOf,
            DataVersion = material.DataVersion,
            LatestEventOn = latest?.Date,
            LatestEvent = latest,
            NewestFiguresOn = null,
            KazakhTrade = kazakh,
            KazakhTradeInPart = InPart("KAZ"),
            BritishTrade = british,
            KazakhYearsNotShown = NotShown("KAZ", kazakh),
            BritishYearsNotShown = NotShown("GBR", british),
            KazakhTradeHeldLater = held["KAZ"],
            BritishTradeHeldLater = held["GBR"],
            Investment =
            [
                .. Codes
                    .Measures.Values.Select(LatestInvestment)
                    .OfType<BriefingRow>()
                    .OrderByDescending(row => row.PeriodEnd)
                    .ThenByDescending(row => row.PublishedEnd)
                    .ThenBy(row => row.Id, StringComparer.Ordinal)
                    .Select(Figure),
            ],
            Claims = [.. material.Claims.Reverse().Select(BriefingClaim.Of)],
            Milestones = Milestones(),
            Agreements = new AgreementsOfDay(_known.Agreements, _known.Events, asOf).Build(),
            Meetings = Meetings(),
            Notes = [.. Notes(kazakh.Count + british.Count == 0, held)],
            Changes = compareTo is { } other ? Changes(other) : null,
            Attribution = ListResponses.Attribution,
            NativeReviewed = language == TextLanguages.English ? null : false,
        };
        var newest = _shown.MaxBy(row => row.PublishedEnd);
        return page with
        {
            NewestFiguresOn = newest?.PublishedOn,
            NewestAreOfCopy = newest is not null && PublicationText.IsOfCopy(newest.Source),
        };
    }

    private BriefingRow? LatestInvestment(string measure) => _known.Investment
        .Where(row => row.Kind == measure && !InvestmentMeasure.IsOfParts(measure))
        .OrderByDescending(row => row.PeriodEnd)
        .ThenByDescending(row => row.PublishedEnd)
        .FirstOrDefault();

    private BriefingFigure Figure(BriefingRow row)
    {
        _shown.Add(row);
        _ = Period.TryParse(row.Period, out var period);
        return new()
        {
            Id = row.Id,
            Title = Title(row),
            Label = (Codes.Flows.Find(row.Kind) ?? Codes.Measures.Find(row.Kind)!).Label(language).Text,
            Reporter = row.Reporter,
            Kind = row.Kind,
            ProductType = row.ProductType,
            Period = row.Period,
            Value = row.Value,
            Unit = row.Unit,
            Qualifier = row.Qualifier,
            Precision = row.Precision,
            AsPublished = row.AsPublished,
            Display = AmountText.Of(new(row.Value, row.Precision, row.Qualifier, row.Unit), language),
            Dataset = row.Dataset,
            Adjustment = row.Adjustment,
            Valuation = row.Valuation,
            StatedBy = row.StatedBy,
            Caveats = row.Caveats,
            PublishedOn = row.PublishedOn,
            Converted = currency is null ? null : material.Conversion.Convert(row.Value, row.Bounds, period, row.Unit, currency).Converted,
            Source = row.Source,
        };
    }

    private string Title(BriefingRow row) => row.ProductType is { } productType
        ? FigureHeadings.Trade(
            new(row.Reporter, row.Reporter == "KAZ" ? "GBR" : "KAZ", row.Kind, productType, null)
            {
                IsReported = !OriginText.IsStatistics(Origin.Of(row.Dataset, row.Source, row.StatedBy)),
            },
            row.Period,
            language
        )
        : FigureHeadings.Investment(new(row.Kind, "GBR", "KAZ", null), row.Period, language);

    private IReadOnlyList<BriefingFact> Milestones()
    {
        var milestones = _known.Others.Where(row => row.Type == "milestones").ToList();
        var founding = milestones.Where(row => BriefingFacts.IsFounding(row.Kind)).ToList();
        // An anniversary is none of the latest steps of the relation.
        var steps = milestones.Except(founding).Where(row => row.Kind != "anniversary");
        return
        [
            .. founding
                .Concat(steps.Reverse().Take(Latest))
                .Select(row => BriefingFacts.Of(row, row.Type)),
        ];
    }

    private BriefingMeetings Meetings() => new()
    {
        Count = _known.Meetings.Count,
        StrategicDialogue = LatestOf(Sessions.StrategicDialogue),
        IntergovernmentalCommission = LatestOf(Sessions.IntergovernmentalCommission),
        Latest = [.. Sessions.LatestFirst(_known.Meetings).Take(Latest).Select(BriefingFacts.Meeting)],
    };

    private IReadOnlyList<BriefingFact> LatestOf(string series) =>
        [
            .. Sessions
                .LatestFirst(_known.Meetings.Where(row => row.Kind == series))
                .Take(2)
                .Select(row => BriefingFacts.Session(row, _known.Meetings, language)),
        ];

    private static IEnumerable<string> Notes(bool noTrade, IReadOnlyDictionary<string, LaterEditions?> held)
    {
        if (noTrade)
        {
            yield return "No edition of trade figures published by this day is held. Earlier editions may have existed.";
        }

        foreach (var (side, later) in held)
        {
            if (later is not null)
            {
                yield return $"Of {CountryNames.Whose(side, TextLanguages.English)} annual figures, {later.Count}, for {later.First} to "
                    + $"{later.Last}, are held only in editions published later, the earliest on {later.EarliestHeld:yyyy-MM-dd}, "
                    + "and are not shown. Earlier editions may have existed.";
            }
        }
    }

    private BriefingChanges Changes(DateOnly other)
    {
        var day = asOf ?? today;
        var (after, until) = other < day ? (other, day) : (day, other);
        var (before, now) = (new AsOfView(material, after), new AsOfView(material, until));
        return new()
        {
            After = after,
            Until = until,
            Events = BriefingFacts.Between(before, now),
            Figures = [.. ChangedFigures.Between(before, now, Figure)],
        };
    }
}
