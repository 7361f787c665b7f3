using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Lists;

namespace KzUkApi.Resources.TradeFlows;

/// <summary>The id of a trade series, taken apart: it names the figures among which the series is.</summary>
internal static class TradeSeriesId
{
    /// <summary>What ids are made of (<see cref="TradeSeriesKey.Id"/>), for those who have none.</summary>
    public const string Parts = "reporter, flow, product type, classification, commodity, programme (or source), adjustment, valuation, "
        + "currency, frequency";

    private const int FewestParts = 7;

    /// <summary>
    /// The filters of lists that have the series, first as it is published, then as it is computed; none where the id is made of other
    /// things than codes.
    /// </summary>
    public static IEnumerable<TradeSeriesFilter> Filters(string id, SeriesFilter series, OpenLists lists)
    {
        var parts = id.Split("--");
        if (parts.Length < FewestParts
            || Codes.Reporters.Find(parts[0])?.Value is not { } reporter
            || Codes.SeriesFlows.Find(parts[1])?.Value is not { } flow
            || Codes.ProductTypes.Find(parts[2])?.Value is not { } product
            || Codes.Classifications.Find(parts[3])?.Value is not { } classification
            || Codes.SeriesFrequencies.Find(parts[^1])?.Value is not { } frequency)
        {
            yield break;
        }

        var figures = new TradeFlowFilter
        {
            Reporters = [reporter],
            ProductTypes = [product],
            Classifications = [classification],
            Commodities = lists.Commodities.Find(parts[4])?.Value is { } commodity ? [commodity] : null,
        };
        if (flow != TradeSeriesKey.Balance)
        {
            yield return new() { Figures = figures with { Flows = [flow], Frequencies = [frequency] }, Flows = null, Series = series };
        }

        yield return new()
        {
            Figures = figures with { Flows = TradeSeriesFilter.Published([flow]) },
            Flows = [flow],
            Series = series with { Frequencies = [frequency] },
        };
    }
}
