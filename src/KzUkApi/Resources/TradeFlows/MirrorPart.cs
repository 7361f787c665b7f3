using KzUkApi.Charts;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Mirror;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Text;

namespace KzUkApi.Resources.TradeFlows;

/// <summary>One direction of a picture of the mirror.</summary>
internal sealed class MirrorPart(string direction, IReadOnlyList<MirrorPeriod> rows, string currency, string language)
{
    private readonly IReadOnlyList<(Period Period, MirrorPair? Pair)> _pairs = rows.Count == 0 ? [] : MirrorChart.Pairs(rows, direction);

    private readonly (string Exporter, string Importer) _countries =
        direction == MirrorDirection.KazToGbr ? ("KAZ", "GBR") : ("GBR", "KAZ");

    /// <summary>Every figure that is drawn.</summary>
    public IEnumerable<MirrorFigure> Figures =>
        _pairs.SelectMany(one => new[] { one.Pair?.Export, one.Pair?.Import }).OfType<MirrorFigure>();

    /// <summary>Whether the two sides can be compared in any period.</summary>
    public bool HasGap => _pairs.Any(one => one.Pair?.Gap is not null);

    /// <summary>Whether a line breaks because its programme changes.</summary>
    public bool HasBreak => Series(false).Any(series => series.Points.Any(point => point.Break));

    private string Name => Codes.MirrorDirections.Label(direction, language);

    private string Exports => MirrorChartWords.Side("export", _countries.Exporter, language);

    private string Imports => MirrorChartWords.Side("import", _countries.Importer, language);

    /// <param name="several">Whether the other direction is in the same picture.</param>
    public IEnumerable<ChartSeries> Series(bool several)
    {
        var part = several ? Name : null;
        return
        [
            new(Exports, currency, Line(pair => pair?.Export)) { Country = _countries.Exporter, Part = part, TellsBreaks = true },
            new(Imports, currency, Line(pair => pair?.Import)) { Country = _countries.Importer, Part = part, TellsBreaks = true },
            new(MirrorChartWords.Gap(language), currency, [.. _pairs.Select(one => GapOf(one.Period, one.Pair))])
            {
                Part = part,
                IsBalance = true,
                IsGap = true,
            },
        ];
    }

    /// <summary>The programmes of the lines, on what footing the figures are compared, and what the latest gap is.</summary>
    /// <inheritdoc cref="Series"/>
    public IEnumerable<string> Notes(bool several)
    {
        var compared = _pairs.Where(one => one.Pair?.Gap is not null).ToList();
        var footings = Runs(compared, one => Letters.Small(Codes.MirrorBases.Label(one.Pair!.Basis!, language)));
        var differs = compared.SelectMany(one => one.Pair!.BasisDiffers).Distinct().Where(property => property != "programme").ToList();
        var latest = compared.Count == 0 ? null : $"{PeriodMark.Of(compared[^1].Period, language)}: {compared[^1].Pair!.Display}.";
        string?[] gap =
        [
            footings.Count == 0 ? null : $"{MirrorChartWords.Gap(language)}: {string.Join("; ", footings)}.",
            differs.Count == 0 ? null
                : MirrorChartWords.Differs([.. differs.Select(property => MirrorHeadings.Property(property, language))], language),
            latest,
        ];
        var estimates = _pairs.Where(one => MirrorEstimates.IsIn(one.Pair?.Export, one.Pair?.Import)).ToList();
        return
        [
            .. Programmes(Exports, pair => pair?.Export),
            .. Programmes(Imports, pair => pair?.Import),
            .. gap.OfType<string>().Take(1).Select(_ => (several ? $"{Name}. " : string.Empty) + string.Join(' ', gap.OfType<string>())),
            .. estimates.Count == 0 ? [] : new[] { MirrorChartWords.Estimates(Runs(estimates, _ => string.Empty)[0].Trim(), language) },
        ];
    }

    private IEnumerable<string> Programmes(string side, Func<MirrorPair?, MirrorFigure?> of)
    {
        var figures = _pairs.Where(one => of(one.Pair) is not null).ToList();
        var runs = Runs(figures, one => Programme(of(one.Pair)!));
        return [$"{side}: {(runs.Count == 0 ? MirrorChartWords.NoFigures(language) : string.Join("; ", runs))}."];
    }

    private string Programme(MirrorFigure figure) => ChartWords.ProgrammeParts(figure.Dataset, [figure.Source], language).Producer;

    // What is said of periods, each with its periods in few letters: "one programme 1995–2005, 2007–2016".
    private List<string> Runs(
        List<(Period Period, MirrorPair? Pair)> periods, Func<(Period Period, MirrorPair? Pair), string> says) =>
    [
        .. periods.GroupBy(says, StringComparer.Ordinal).Select(group =>
            $"{group.Key} {string.Join(", ", Stretches([.. group.Select(one => one.Period)]))}"),
    ];

    private IEnumerable<string> Stretches(List<Period> periods)
    {
        var first = periods[0];
        foreach (var (index, period) in periods.Index())
        {
            if (index + 1 < periods.Count && period.Next?.Text == periods[index + 1].Text)
            {
                continue;
            }

            var (from, to) = (PeriodMark.Of(first, language), PeriodMark.Of(period, language));
            yield return from == to ? from : $"{from}–{to}";
            first = periods.ElementAtOrDefault(index + 1);
        }
    }

    private List<ChartPoint> Line(Func<MirrorPair?, MirrorFigure?> of)
    {
        var points = new List<ChartPoint>();
        MirrorFigure? before = null;
        foreach (var (period, pair) in _pairs)
        {
            // What is drawn side by side must be of one programme, whatever stands on the other side.
            var figure = of(pair);
            points.Add(new(
                period, figure?.Converted?.Value, figure?.Converted?.Lower, figure?.Converted?.Upper,
                before is not null && figure is not null && before.Dataset != figure.Dataset)
            {
                IsEstimate = MirrorEstimates.IsEstimate(figure),
            });
            before = figure;
        }

        return points;
    }

    private static ChartPoint GapOf(Period period, MirrorPair? pair) => new(period, pair?.Gap?.Value, pair?.Gap?.Lower, pair?.Gap?.Upper);
}
