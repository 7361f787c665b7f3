using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Text;

namespace KzUkApi.Overviews.Briefing;

/// <summary>The trade of the page: the latest years of each side, and a part of a year where that is newer.</summary>
internal sealed partial class BriefingBuilder
{
    private IReadOnlyList<TradeOfPeriod> Trade(string reporter) =>
    [
        .. _known.Trade
            .Where(row => row.Reporter == reporter && row.Frequency == Period.Year)
            .GroupBy(row => row.Period)
            .OrderByDescending(year => year.Key, StringComparer.Ordinal)
            .Take(Years)
            .Select(year => OfPeriod(year.Key, year)),
    ];

    private IReadOnlyList<string> NotShown(string reporter, IReadOnlyList<TradeOfPeriod> shown) =>
    [
        .. _known.Trade
            .Where(row => row.Reporter == reporter && row.Frequency == Period.Year)
            .Select(row => row.Period)
            .Except(shown.Select(year => year.Period), StringComparer.Ordinal)
            .OrderDescending(StringComparer.Ordinal),
    ];

    // A part of a year says something only where the year itself is not yet known.
    private TradeOfPeriod? InPart(string reporter)
    {
        var rows = _known.Trade.Where(row => row.Reporter == reporter).ToList();
        var year = rows.Where(row => row.Frequency == Period.Year).Select(row => row.PeriodEnd).DefaultIfEmpty().Max();
        var part = rows.Where(row => row.Frequency == Period.Span && row.PeriodEnd > year).MaxBy(row => row.PeriodEnd);
        return part is null ? null : OfPeriod(part.Period, rows.Where(row => row.Period == part.Period));
    }

    private TradeOfPeriod OfPeriod(string period, IEnumerable<BriefingRow> rows)
    {
        var chosen = ProductTypeChoice.Of(rows);
        return new()
        {
            Period = period,
            Total = Flow("total"),
            DerivedTotal = Derived(period, rows, chosen.ByFlow.GetValueOrDefault("total")),
            Export = Flow("export"),
            Import = Flow("import"),
            ProductTypesDiffer = chosen.ProductTypesDiffer,
        };

        BriefingFigure? Flow(string flow) => chosen.ByFlow.GetValueOrDefault(flow) is { } row ? Figure(row) : null;
    }

    // A sum is no more exact than its parts.
    private static string Qualifier(BriefingRow export, BriefingRow import) =>
        export.Qualifier == import.Qualifier ? export.Qualifier
        : new[] { export, import }.FirstOrDefault(row => row.Qualifier != "exact")?.Qualifier ?? "exact";

    // Official parts come before a total that others report.
    private DerivedTotal? Derived(string period, IEnumerable<BriefingRow> rows, BriefingRow? published)
    {
        var reporter = rows.First().Reporter;
        var sum = Turnover
            .OfEach(material.Trade.Where(row => row.Reporter == reporter && row.Period == period), asOf)
            .MinBy(turnover => turnover.Export.PreferenceOrder, StringComparer.Ordinal);
        if (sum is null || (published is not null && published.Source.Authority <= sum.Export.Source.Authority))
        {
            return null;
        }

        var precision = Math.Max(sum.Export.Precision, sum.Import.Precision);
        return new()
        {
            Value = sum.Value,
            Lower = sum.Bounds.Lower,
            Upper = sum.Bounds.Upper,
            Unit = sum.Export.Unit,
            FigureIds = sum.FigureIds,
            Valuations = sum.Valuations,
            Precision = precision,
            Display = AmountText.Of(new(sum.Value, precision, Qualifier(sum.Export, sum.Import), sum.Export.Unit), language),
        };
    }
}
