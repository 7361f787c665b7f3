using System.Globalization;
using KzUkApi.Domain.Periods;

namespace KzUkApi.Benchmarks.Synthetic;

/// <summary>Makes up trade figures, group by group in the order of periods, as cells of <c>trade.csv</c>.</summary>
internal sealed class SyntheticFigures(int rows, int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>The figures of one group at a time; never the same group twice.</summary>
    public IEnumerable<IReadOnlyList<IReadOnlyDictionary<string, string>>> Groups()
    {
        var periods = SyntheticCatalogue.Periods();
        var (weights, made, weight) = (periods.Sum(period => (long)period.Weight), 0, 0L);
        foreach (var (period, own) in periods)
        {
            weight += own;
            var until = (int)(rows * weight / weights);
            var programmes = Available(period.End.Year);
            var used = new HashSet<(string, string, string, string)>();
            while (made < until)
            {
                var group = Group(period, programmes, used, until - made);
                made += group.Count;
                yield return group;
            }
        }
    }

    private static List<Programme> Available(int year) =>
        [.. SyntheticCatalogue.Programmes.Where(programme => year >= programme.First && year <= programme.Last)];

    private List<IReadOnlyDictionary<string, string>> Group(
        Period period, List<Programme> programmes, HashSet<(string, string, string, string)> used, int most)
    {
        var leader = Weighted(programmes);
        var flow = _random.Next(100) switch { < 48 => "export", < 97 => "import", _ => "total" };
        var type = _random.Next(100) < 2 ? "services" : "goods";
        var commodities = SyntheticCatalogueCodes(leader.Classification);
        var index = (int)(commodities.Count * Math.Pow(_random.NextDouble(), 2));

        // The next commodity, flow or kind of product that this period does not have yet.
        for (var attempt = 0; !used.Add((leader.Reporter, flow, type, $"{leader.Classification} {commodities[index]}")); attempt++)
        {
            index = (index + 1) % commodities.Count;
            if (attempt > 0 && attempt % commodities.Count == 0)
            {
                (leader, flow, type) = (
                    Weighted(programmes),
                    flow == "export" ? "import" : "export",
                    attempt % 2 == 0 ? "services" : "goods"
                );
                commodities = SyntheticCatalogueCodes(leader.Classification);
                index %= commodities.Count;
            }
        }

        var figures =
            from programme in programmes
            where programme.Classification == leader.Classification && programme.Reporter == leader.Reporter
            from published in SyntheticCatalogue.EditionsOf(period.End.Year)
            where programme == leader || _random.Next(3) == 0
            select (IReadOnlyDictionary<string, string>)Figure(programme, published, period, flow, type, commodities[index]);
        return [.. figures.Take(most)];
    }

    private Programme Weighted(List<Programme> programmes)
    {
        var place = _random.Next(programmes.Sum(programme => programme.Weight * programme.Weight));
        return programmes.First(programme => (place -= programme.Weight * programme.Weight) < 0);
    }

    private Dictionary<string, string> Figure(Programme programme, int published, Period period, string flow, string type, string commodity)
    {
        var source = SyntheticCatalogue.SourceId(programme, published);
        var value = (long)Math.Exp(_random.NextDouble() * 20);
        var number = value.ToString(CultureInfo.InvariantCulture);
        var ons = programme.Dataset.StartsWith("ons", StringComparison.Ordinal);
        return new(StringComparer.Ordinal)
        {
            ["id"] = $"{source}-{flow}-{type}-{commodity}-{period.Text}"
                .ToLowerInvariant()
                .Replace("/", "-to-", StringComparison.Ordinal)
                .Replace("..", "open", StringComparison.Ordinal),
            ["reporter"] = programme.Reporter,
            ["partner"] = programme.Reporter == "GBR" ? "KAZ" : "GBR",
            ["flow"] = flow,
            ["product_type"] = type,
            ["classification"] = programme.Classification,
            ["commodity"] = commodity,
            ["adjustment"] =
                !ons ? string.Empty
                : period.End.Year >= 2016 && period.Frequency == Period.Month ? "seasonally-adjusted"
                : "unadjusted",
            ["valuation"] =
                flow == "total" ? string.Empty
                : flow == "export" ? "fob"
                : "cif",
            ["period"] = period.Text,
            ["value"] = number,
            ["currency"] = programme.Currency,

            // What could be a total is approximate: values are made up one by one, and an import refuses exact totals
            // that contradict their parts.
            ["qualifier"] = flow == "total" || period.Frequency is Period.Year or Period.Quarter ? "approximately" : "exact",
            ["precision"] = ons ? "1000" : "1",
            ["status"] = _random.Next(1000) switch
            {
                0 => "doubtful",
                < 15 => "estimated",
                _ => "normal",
            },
            ["as_published"] = number,
            ["source_id"] = source,
            ["published_on"] = SyntheticCatalogue.PublishedOn(published),
            ["note"] = string.Empty,
        };
    }

    private static readonly Dictionary<string, List<string>> Codes = SyntheticCatalogue
        .Programmes.Select(programme => programme.Classification)
        .Distinct()
        .ToDictionary(
            classification => classification,
            classification => SyntheticCatalogue.Commodities(classification).Select(commodity => commodity.Code).ToList()
        );

    private static List<string> SyntheticCatalogueCodes(string classification) => Codes[classification];
}
