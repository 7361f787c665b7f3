using KzUkApi.Http.Lists;
using KzUkApi.Resources.Indicators;
using KzUkApi.Resources.Investments;
using KzUkApi.Resources.TradeFlows;

namespace KzUkApi.Pages;

/// <summary>Reads figures by their ids from whichever list has them.</summary>
internal sealed class PageFigureReader(TradeFlowStore trade, InvestmentStore investments, IndicatorStore indicators, OpenListsReader lists)
{
    /// <summary>The figures that there are, by their ids.</summary>
    public async Task<IReadOnlyDictionary<string, PageFigure>> ReadAsync(
        IEnumerable<string> ids,
        DateOnly? asOf,
        string language,
        CancellationToken token
    )
    {
        var page = new ListPage { Ids = [.. ids.Distinct(StringComparer.Ordinal)], AsOf = asOf, Limit = int.MaxValue };
        if (page.Ids.Length == 0)
        {
            return new Dictionary<string, PageFigure>(StringComparer.Ordinal);
        }

        var open = await lists(token);
        var flows = (await trade.ListAsync(new(), page, token)).Rows.Select(figure => PageFigure.Of(figure.In(language, open.Commodities)));
        var invested = (await investments.ListAsync(new(), page, token)).Rows
            .Select(figure => PageFigure.Of(figure.In(language, open.Commodities)));
        var counted = (await indicators.ListAsync(new(), page, token)).Rows
            .Select(figure => PageFigure.Of(figure with { Language = language }));
        return flows.Concat(invested).Concat(counted).ToDictionary(figure => figure.Id, StringComparer.Ordinal);
    }
}
