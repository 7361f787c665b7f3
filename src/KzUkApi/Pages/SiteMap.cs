using System.Text;
using System.Xml.Linq;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Text;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Problems;
using KzUkApi.Overviews.People;
using KzUkApi.Resources.Agreements;
using KzUkApi.Resources.Investments;
using KzUkApi.Resources.Meetings;
using KzUkApi.Resources.TradeFlows;

namespace KzUkApi.Pages;

/// <summary>What crawlers may read, and the address of every page.</summary>
internal sealed class SiteMap(
    TradeFlowStore trade,
    InvestmentStore investments,
    AgreementStore agreements,
    MeetingStore meetings,
    PersonStore people,
    SiteFiles files
)
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    // Figures of all commodities together, one of each fact: the others are found from their pages and by the search.
    private static readonly TradeFlowFilter Headlines = new() { Classifications = ["TOTAL"], Frequencies = ["A"], PreferredOnly = true };

    public Task RobotsAsync(HttpContext http)
    {
        var text = $"User-agent: *\nAllow: /\nDisallow: /v1/\nDisallow: /search\nAllow: /v1/trade-flows/series.svg\n"
            + "Allow: /v1/trade-flows/mirror.svg\nAllow: /v1/timeline.svg\n"
            + $"Allow: /v1/investments/series.svg\n\nSitemap: {http.PublicUrl("/sitemap.xml")}\n";
        return files.SendAsync(http, Encoding.UTF8.GetBytes(text), "text/plain; charset=utf-8", forGood: false);
    }

    public async Task MapAsync(HttpContext http, CancellationToken token)
    {
        var addresses = TextLanguages.All.Select(language => $"/?lang={language}").Concat(await PathsAsync(token));
        var map = new XElement(
            Map + "urlset",
            addresses.Select(path => new XElement(Map + "url", new XElement(Map + "loc", http.PublicUrl(path))))
        );
        var xml = Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{map}\n");
        await files.SendAsync(http, xml, "application/xml; charset=utf-8", forGood: false);
    }

    /// <summary>The path of every guide, and of every page of a record.</summary>
    public async Task<IReadOnlyList<string>> PathsAsync(CancellationToken token)
    {
        var all = new ListPage { Limit = int.MaxValue };
        return
        [
            "/docs",
            .. Guide.All.Select(guide => guide.Path),
            .. Of(await trade.ListAsync(Headlines, all, token), figure => SitePaths.Figure(figure.Id)),
            .. Of(await investments.ListAsync(new() { PreferredOnly = true }, all, token), figure => SitePaths.Figure(figure.Id)),
            .. Of(await agreements.ListAsync(new(), all, token), agreement => SitePaths.Agreement(agreement.Id)),
            .. Of(await meetings.ListAsync(new(), all, token), meeting => SitePaths.Meeting(meeting.Id)),
            .. Of(await people.ListAsync(new(), all, path => path, token), person => SitePaths.Person(person.Id)),
        ];
    }

    private static IEnumerable<string> Of<T>(PageOfRows<T> found, Func<T, string> path) => found.Rows.Select(path);
}
