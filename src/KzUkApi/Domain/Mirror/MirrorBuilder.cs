using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using static KzUkApi.Domain.Mirror.MirrorPairs;

namespace KzUkApi.Domain.Mirror;

/// <summary>Sets the two countries' figures for the same trade side by side, and says how far they differ and why.</summary>
/// <param name="conversion">The stored exchange rates.</param>
/// <param name="currency">The currency in which the sides are compared.</param>
/// <param name="scope">Which figures may be shown.</param>
/// <param name="margin">The publication on which the assumed margin of freight and insurance rests; null where it is not stored.</param>
/// <param name="language">The language of what is said: <c>en</c>, <c>kk</c> or <c>ru</c>.</param>
internal sealed class MirrorBuilder(
    Conversion conversion, string currency, MirrorScope scope, SourceReference? margin, string language)
{
    // None of them can be counted from what is stored.
    private static readonly string[] PossibleCauses = ["origin-and-destination", "transit-and-re-export", "gold", "timing"];

    /// <summary>The row of a period.</summary>
    /// <param name="figures">Every stored export and import of the period, best first.</param>
    /// <param name="before">Those of the period before; none where it has none.</param>
    public MirrorPeriod Build(IReadOnlyList<MirrorRow> figures, IReadOnlyList<MirrorRow> before)
    {
        var any = figures[0];
        var (there, back) = (Direction(MirrorDirection.KazToGbr), Direction(MirrorDirection.GbrToKaz));
        return new()
        {
            Id = any.Period,
            Frequency = any.Frequency,
            PeriodStart = any.PeriodStart,
            PeriodEnd = any.PeriodEnd,
            Currency = currency,
            KazToGbr = there.First,
            GbrToKaz = back.First,
            Pairs = [.. there.All, .. back.All],
            NotPaired = [.. figures.Where(scope.LeavesOut).Select(NotPaired)],
        };

        (MirrorPair First, IEnumerable<MirrorComparison> All) Direction(string name)
        {
            var direction = new MirrorDirection(name, figures, scope);
            var previous = before.Count == 0 ? null : new MirrorDirection(name, before, scope);
            var (export, import) = (Show(direction.Export), Show(direction.Import));
            return (
                new MirrorPair(Measure(direction, direction.First, export, import, previous), direction, any.Period, export, import),
                direction.Pairs.Select(pair =>
                {
                    var (exported, imported) = (Show(pair.Export)!, Show(pair.Import)!);
                    var gap = Measure(direction, pair, exported, imported, previous);
                    return new MirrorComparison(gap, name, pair.Preferred, exported, imported);
                })
            );
        }
    }

    /// <summary>Whether any figure of the period is shown.</summary>
    public bool HasAny(IEnumerable<MirrorRow> figures) => figures.Any(scope.Shows);

    private MirrorGap Measure(
        MirrorDirection direction, PairChoice? pair, MirrorFigure? export, MirrorFigure? import, MirrorDirection? before)
    {
        var parts = GapParts.Of(export, import, margin);
        IReadOnlyList<MirrorBreak> breaks = pair is null ? [] : direction.Breaks(pair, before);
        return new()
        {
            Basis = pair?.Basis,
            BasisDiffers = pair?.Differs ?? [],
            BasisNotStated = pair?.NotStated ?? [],
            ProductTypesDiffer = pair is null ? null : pair.Export.ProductType != pair.Import.ProductType,
            Gap = parts.Whole?.Amount,
            GapPercent = parts.Whole?.Percent,
            Assumed = parts.Assumed,
            ValuationPart = parts.Valuation?.Amount,
            ValuationReason = parts.Reason,
            RoundingPart = parts.Whole?.HalfWidth,
            Unexplained = parts.Unexplained?.Amount,
            LeastUnexplained = parts.Least,
            PossibleCauses = parts.Whole is null ? [] : PossibleCauses,
            Break = breaks.Count > 0,
            Breaks = breaks,
            Explanation = pair is null
                ? MirrorText.OneSided(direction.Export ?? direction.Import, language)
                : MirrorText.Explain(pair, export!, import!, parts, currency, language),
        };
    }

    private MirrorFigure? Show(MirrorRow? row)
    {
        if (row is null || !Period.TryParse(row.Period, out var period))
        {
            return null;
        }

        return MirrorFigure.Of(row, conversion.Convert(row.Value, row.Bounds, period, row.Currency, currency).Converted);
    }

    private static UnpairedFigure NotPaired(MirrorRow row) => new()
    {
        Id = row.Id,
        Reporter = row.Reporter,
        Flow = row.Flow,
        Dataset = row.Dataset,
        Reason = row.Status,
        Note = row.Note,
    };
}
