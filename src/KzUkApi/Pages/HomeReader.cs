using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Lists;
using KzUkApi.Http.Lists;
using KzUkApi.Overviews.Briefing;
using KzUkApi.Overviews.Claims;
using KzUkApi.Overviews.Days;
using KzUkApi.Overviews.People;
using KzUkApi.Overviews.Timeline;
using KzUkApi.Resources.Agreements;
using KzUkApi.Resources.Ambassadors;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Pages;

/// <summary>Reads the first page from the stores that answer the API.</summary>
internal sealed class HomeReader(
    BriefingStore briefing,
    HomeTradeReader trade,
    PageFigureReader figures,
    ClaimStore claims,
    TimelineStore timeline,
    AgreementStore agreements,
    PersonStore people,
    AmbassadorStore ambassadors,
    DayStore days,
    TimeProvider clock
)
{
    private const int Entries = 15;
    private const int Named = 12;
    private const int Offered = 3;

    private static readonly SortOrder Latest = new("date", Falling: true);

    // What a desk officer looks for first comes first.
    private static readonly string[] Standings =
    [
        "signed-not-in-force", "under-negotiation", "signature-announced", "in-force", "in-force-with-eu", "signed", "ended", "unknown",
    ];

    /// <summary>What the timeline shows where nothing is chosen: publications are many, and are no events.</summary>
    public static string[] Events => [.. RecordTypes.InTimeline.Values.Where(type => type != "publications")];

    /// <summary>Days that are worth a look: those on which something happened and most was told; earliest last.</summary>
    public async Task<IReadOnlyList<DateOnly>> DaysAsync(CancellationToken token)
    {
        var all = (await days.ListAsync(new(), new() { Limit = int.MaxValue }, token)).Rows;
        if (all.Count == 0)
        {
            return [];
        }

        // The last day of a month stands for a date that is not known to the day.
        var told = all
            .Where(day => day.Total > Published(day.Published) && day.Day.AddDays(1).Day != 1)
            .OrderByDescending(day => day.Total)
            .ThenByDescending(day => day.Day)
            .Take(Offered)
            .Select(day => day.Day);
        return [.. told.Append(YearBefore(all[^1].Day)).Distinct().OrderDescending()];
    }

    public async Task<HomePage> ReadAsync(HomeFilter filter, PageContext page, CancellationToken token)
    {
        var (asOf, language) = (filter.AsOf, page.Language);
        var whole = new ListPage { AsOf = asOf, Limit = int.MaxValue };
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var since = filter.Since ?? YearBefore(asOf ?? page.Days.FirstOrDefault(today));
        var material = await briefing.ReadAsync(asOf, language, token);
        var told = new BriefingBuilder(material, asOf, today, filter.Currency, language).Build(since);
        var sides = await trade.ReadAsync(asOf, filter.Currency, language, token);
        var entries = await timeline.ListAsync(
            new() { Types = filter.Types ?? Events, Sort = Latest },
            new() { AsOf = asOf, Limit = Entries },
            language,
            page.OfRecord,
            token
        );
        var known = await agreements.ListAsync(new() { Sort = new("signedOn", Falling: true) }, whole, token);
        var named = await people.ListAsync(new(), whole, page.OfRecord, token);
        return new()
        {
            Briefing = told with
            {
                Sentences = [.. BriefingProse.Of(told, language).Paragraphs.SelectMany(paragraph => paragraph.Sentences)],
            },
            Trade = sides,
            Figures = await figures.ReadAsync(Ids(told).Concat(HomeTradeReader.Ids(sides.Rows)), asOf, language, token),
            Claims = [.. (await claims.ListAsync(new(), whole, language, token)).Rows.Reverse()],
            Timeline = new(
                entries.Rows,
                entries.Total,
                filter.Types,
                entries.Facets!.Where(facet => facet.Parameter == "types").ToDictionary(kind => kind.Value, kind => kind.Count)
            ),
            Agreements = ByStanding(known.In(language).Rows),
            Ambassadors = [.. await LatestTermAsync("GBR", asOf, language, token), .. await LatestTermAsync("KAZ", asOf, language, token)],
            People =
            [
                .. named.In(language).Rows
                    .OrderByDescending(LastNamed, StringComparer.Ordinal)
                    .ThenBy(person => !person.Countries.Any(country => country is "KAZ" or "GBR"))
                    .Take(Named),
            ],
            PeopleCount = named.Total,
            Since = since,
        };
    }

    // The term that began last; where no source states its end, it may go on.
    private async Task<IEnumerable<Ambassador>> LatestTermAsync(string sending, DateOnly? asOf, string language, CancellationToken token)
    {
        var filter = new AmbassadorFilter { SendingCountries = [sending], Sort = new("from", Falling: true) };
        return (await ambassadors.ListAsync(filter, new() { AsOf = asOf, Limit = 1 }, token)).In(language).Rows;
    }

    private static int Published(DayPublications published) =>
        published.Indicators + published.Investments + published.Publications + published.TradeFlows;

    private static DateOnly YearBefore(DateOnly day) => new(day.Year - 1, 12, 31);

    private static string? LastNamed(Person person) => person.Offices.Max(office => office.Last.Date);

    private static IEnumerable<string> Ids(BriefingPage page) =>
        page.KazakhTrade.Concat(page.BritishTrade)
            .SelectMany(year => new[] { year.Total, year.Export, year.Import })
            .OfType<BriefingFigure>()
            .Concat(page.Investment)
            .Select(figure => figure.Id);

    private static IReadOnlyList<(Code Standing, IReadOnlyList<Agreement> Agreements)> ByStanding(IReadOnlyList<Agreement> all) =>
    [
        .. all.GroupBy(agreement => agreement.Standing)
            .OrderBy(group => Array.IndexOf(Standings, group.Key))
            .Select(group => (Codes.AgreementStandings.Find(group.Key)!, (IReadOnlyList<Agreement>)[.. group])),
    ];
}
