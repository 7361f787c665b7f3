using System.Globalization;
using KzUkApi.Domain.Periods;

namespace KzUkApi.Domain.Figures;

/// <summary>A figure as a number in a sum.</summary>
internal interface ISummand
{
    string Id { get; }

    string Period { get; }

    string Flow { get; }

    long Value { get; }

    long Precision { get; }
}

/// <summary>A total and the parts that should add up to it.</summary>
/// <param name="What">What the parts are, in English.</param>
internal readonly record struct Sum<T>(T Total, IReadOnlyList<T> Parts, string What)
    where T : ISummand
{
    /// <summary>What is wrong with the total; null where rounding explains the difference: half of the last digit of each number.</summary>
    public string? Contradiction()
    {
        var sum = Parts.Sum(part => (decimal)part.Value);
        var rounding = (Parts.Sum(part => (decimal)part.Precision) + Total.Precision) / 2m;
        var difference = Math.Abs(sum - Total.Value);
        return difference <= rounding
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{What} of {Total.Id} add up to {sum}, not to {Total.Value}: a difference of {difference}, "
                    + $"and rounding explains at most {rounding}");
    }
}

/// <summary>
/// Finds totals and their parts: years with months and quarters, quarters with months, turnover with exports and imports.
/// </summary>
internal sealed class Sums
{
    // The parts of a period are looked up for very many figures.
    private readonly Dictionary<string, IReadOnlyList<(IReadOnlyList<string> Names, string What)>> _parts = new(StringComparer.Ordinal);

    /// <summary>Totals over time within one series; of figures for one period the first counts.</summary>
    public IEnumerable<Sum<T>> OfPeriods<T>(IReadOnlyCollection<T> series)
        where T : ISummand
    {
        if (series.All(figure => PartsOf(figure.Period).Count == 0))
        {
            yield break;
        }

        var byPeriod = series.DistinctBy(figure => figure.Period).ToDictionary(figure => figure.Period, StringComparer.Ordinal);
        foreach (var total in byPeriod.Values)
        {
            foreach (var (names, what) in PartsOf(total.Period))
            {
                if (names.Count > 0 && names.All(byPeriod.ContainsKey))
                {
                    yield return new(total, [.. names.Select(name => byPeriod[name])], what);
                }
            }
        }
    }

    /// <summary>Turnover among figures that differ in the flow only.</summary>
    public static IEnumerable<Sum<T>> OfFlows<T>(IEnumerable<T> group)
        where T : ISummand
    {
        var flows = group.DistinctBy(figure => figure.Flow).ToDictionary(figure => figure.Flow, StringComparer.Ordinal);
        if (
            flows.TryGetValue(Turnover.Total, out var total)
            && flows.TryGetValue(Turnover.Export, out var exports)
            && flows.TryGetValue(Turnover.Import, out var imports)
        )
        {
            yield return new(total, [exports, imports], "exports and imports");
        }
    }

    private IReadOnlyList<(IReadOnlyList<string> Names, string What)> PartsOf(string period)
    {
        if (!_parts.TryGetValue(period, out var parts))
        {
            _parts[period] = parts = [.. FindParts(period)];
        }

        return parts;
    }

    private static IEnumerable<(IReadOnlyList<string> Names, string What)> FindParts(string text)
    {
        if (Period.TryParse(text, out var period) && period.Frequency is Period.Year or Period.Quarter)
        {
            yield return ([.. period.InMonths().Select(month => month.Text)], "the months");
            if (period.Frequency == Period.Year)
            {
                yield return (
                    [.. Enumerable.Range(1, 4).Select(quarter => Period.OfQuarter(period.End.Year, quarter).Text)],
                    "the quarters"
                );
            }
        }
    }
}
