using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Mirror;
using KzUkApi.Domain.Periods;
using KzUkApi.Resources.TradeFlows;

namespace KzUkApi.Pages;

/// <summary>Reads trade as both sides tell it: the years of the mirror, and their picture.</summary>
internal sealed class HomeTradeReader(MirrorStore mirror)
{
    private const int Years = 10;
    private const string DefaultCurrency = "USD";

    public async Task<HomeTrade> ReadAsync(DateOnly? asOf, string? currency, string language, CancellationToken token)
    {
        var unit = currency ?? DefaultCurrency;
        var filter = new MirrorFilter
        {
            Frequency = Period.Year,
            Periods = new(),
            Currency = unit,
            Sort = new SortOrder("period", Falling: true),
        };
        var rows = (await mirror.ListAsync(filter, new() { AsOf = asOf, Limit = Years }, language, token)).Rows;
        return new(
            rows,
            Picture(MirrorDirection.KazToGbr, rows.Select(row => row.KazToGbr), unit, asOf),
            Picture(MirrorDirection.GbrToKaz, rows.Select(row => row.GbrToKaz), unit, asOf)
        );
    }

    /// <summary>The figures that the years compare.</summary>
    public static IEnumerable<string> Ids(IEnumerable<MirrorPeriod> rows) =>
        rows.SelectMany(row => new[] { row.KazToGbr.Export, row.KazToGbr.Import, row.GbrToKaz.Export, row.GbrToKaz.Import })
            .OfType<MirrorFigure>()
            .Select(figure => figure.Id);

    // The picture has the figures of the table, and those of all years before.
    private static string? Picture(string direction, IEnumerable<MirrorPair> pairs, string currency, DateOnly? asOf) =>
        pairs.All(pair => pair is { Export: null, Import: null }) ? null
            : $"/v1/trade-flows/mirror.svg?direction={direction}&convertTo={currency}"
                + (asOf is { } day ? $"&asOf={PageContext.Iso(day)}" : string.Empty);
}
