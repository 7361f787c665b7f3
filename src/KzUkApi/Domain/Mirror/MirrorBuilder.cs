using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Resources.TradeFlows;

namespace KzUkApi.Domain.Mirror;

/// <summary>Sets the two countries' figures for the same trade side by side, and says how far they differ and why.</summary>
/// <param name="conversion">The stored exchange rates.</param>
/// <param name="currency">The currency in which the sides are compared.</param>
/// <param name="asOf">The day by whose end a figure must have been published; null for all that is stored.</param>
internal sealed class MirrorBuilder(Conversion conversion, string currency, DateOnly? asOf)
{
    /// <summary>
    /// Freight and insurance on top of the value at the exporter's border (IMF, Direction of Trade Statistics Yearbook 2017).
    /// </summary>
    private const decimal FreightAndInsurance = 0.06m;

    private const string Goods = "goods";
    private const string Unspecified = "unspecified";

    /// <summary>The row of a period.</summary>
    /// <param name="figures">Every stored export and import of the period, best first.</param>
    public MirrorPeriod Build(IReadOnlyList<TradeFlow> figures)
    {
        var any = figures[0];
        return new()
        {
            Id = any.Period,
            Frequency = any.Frequency,
            PeriodStart = any.PeriodStart,
            PeriodEnd = any.PeriodEnd,
            Currency = currency,
            KazToGbr = Pair(Side(figures, "KAZ", "export"), Side(figures, "GBR", "import")),
            GbrToKaz = Pair(Side(figures, "GBR", "export"), Side(figures, "KAZ", "import")),
        };
    }

    /// <summary>Whether any figure of the period is shown as of the day.</summary>
    public bool HasAny(IEnumerable<TradeFlow> figures) => figures.Any(IsShown);

    private bool IsShown(TradeFlow figure) => Soundness.IsSound(figure, asOf);

    private static List<TradeFlow> Side(IReadOnlyList<TradeFlow> figures, string reporter, string flow) =>
        [.. figures.Where(figure => figure.Reporter == reporter && figure.Flow == flow && figure.ProductType is Goods or Unspecified)];

    private MirrorPair Pair(List<TradeFlow> exports, List<TradeFlow> imports)
    {
        var (export, import) = Choose([.. exports.Where(IsShown)], [.. imports.Where(IsShown)]);
        var (exported, imported) = (Show(export, exports), Show(import, imports));
        var gap = Gap.Between(exported.Figure, imported.Figure);
        var (valuation, reason) = Valuation(exported.Figure, imported.Figure);
        var unexplained = gap is null ? null : valuation is null ? gap : gap.Less(valuation);
        return new()
        {
            Export = exported.Figure,
            ExportMissing = exported.Missing,
            Import = imported.Figure,
            ImportMissing = imported.Missing,
            ProductTypesDiffer = export is null || import is null ? null : export.ProductType != import.ProductType,
            Gap = gap?.Amount,
            GapPercent = gap?.Percent,
            ValuationPart = valuation?.Amount,
            ValuationReason = reason,
            RoundingPart = gap?.HalfWidth,
            Unexplained = unexplained?.Amount,
            LeastUnexplained = unexplained?.Least,
            Explanation = MirrorText.Explain(exported.Figure, imported.Figure, gap, valuation, reason, unexplained, currency),
        };
    }

    // Like with like where it can be had; else goods before what is not specified, flagged.
    private static (TradeFlow? Export, TradeFlow? Import) Choose(List<TradeFlow> exports, List<TradeFlow> imports)
    {
        foreach (var type in (string[])[Goods, Unspecified])
        {
            if (
                exports.Find(figure => figure.ProductType == type) is { } export
                && imports.Find(figure => figure.ProductType == type) is { } import
            )
            {
                return (export, import);
            }
        }

        return (Best(exports), Best(imports));
    }

    private static TradeFlow? Best(List<TradeFlow> figures) =>
        figures.Find(figure => figure.ProductType == Goods) ?? figures.FirstOrDefault();

    private (MirrorFigure? Figure, string? Missing) Show(TradeFlow? figure, List<TradeFlow> held)
    {
        if (figure is null)
        {
            return (
                null,
                held.Count == 0 ? "not-held"
                : held.TrueForAll(other => !Soundness.IsSound(other.Status)) ? "only-doubtful-figures"
                : held.Exists(other => Soundness.IsDropped(other, asOf)) ? "dropped-by-a-later-edition"
                : "held-only-in-later-editions"
            );
        }

        _ = Period.TryParse(figure.Period, out var period);
        var bounds = Bounds.Of(Interval.Of(figure.Value, figure.Precision, figure.Qualifier));
        return (new MirrorFigure
        {
            Id = figure.Id,
            Reporter = figure.Reporter,
            ProductType = figure.ProductType,
            Valuation = figure.Valuation,
            Value = figure.Value,
            Currency = figure.Currency,
            Qualifier = figure.Qualifier,
            Lower = figure.Lower,
            Upper = figure.Upper,
            Dataset = figure.Dataset,
            PublishedOn = figure.PublishedOn,
            Converted = conversion.Convert(figure.Value, bounds, period, figure.Currency, currency).Converted,
            Source = figure.Source,
        }, null);
    }

    private static (Gap? Part, string? Reason) Valuation(MirrorFigure? export, MirrorFigure? import) => (export, import) switch
    {
        (null, _) or (_, null) or ({ Converted: null }, _) => (null, "side-missing"),
        ({ Valuation: "fob" }, { Valuation: "cif" }) => (Gap.PartOf(export, FreightAndInsurance), null),
        ({ Valuation: null }, _) or (_, { Valuation: null }) => (null, "valuation-not-stated"),
        _ when export.Valuation == import.Valuation => (null, "same-valuation"),
        _ => (null, "not-a-fob-cif-pair"),
    };
}
