using System.Runtime.InteropServices;
using System.Security.Cryptography;
using KzUkApi.Domain.Figures;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Records;

namespace KzUkApi.Importing;

/// <summary>Compares totals with their parts as <see cref="Totals"/> does, from the numbers of figures alone.</summary>
internal sealed class FigureSums
{
    private readonly List<FigureSummand> _imported = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sources = new(StringComparer.Ordinal);
    private readonly Sums _sums = new();
    private readonly Dictionary<string, string> _periods = new(StringComparer.Ordinal);

    private readonly record struct FigureSummand(
        UInt128 Series,
        UInt128 Turnover,
        string Period,
        string Flow,
        long Value,
        long Precision,
        string Id,
        bool IsImported
    ) : ISummand;

    /// <summary>Takes a figure of the file that is right by itself.</summary>
    public void Add(DatasetRow row)
    {
        if (Totals.IsExact(row))
        {
            _imported.Add(Of(row, true));
            _ids.Add(row[TradeFlowTable.Id]!);
            _sources.Add(row[CommonColumns.Source]!);
        }
    }

    /// <summary>The ids of the figures that contradict, and of the parts of each, with the sum that was expected.</summary>
    public IEnumerable<(string Id, string Expected)> Contradictions(StoredFigures existing)
    {
        var series = _imported.Select(figure => figure.Series).ToHashSet();
        var turnovers = _imported.Select(figure => figure.Turnover).ToHashSet();
        List<FigureSummand> all =
        [
            .. existing.Of(_sources)
                .Where(row => !_ids.Contains(row[TradeFlowTable.Id]!))
                .Select(row => Of(row, false))
                .Where(figure => series.Contains(figure.Series) || turnovers.Contains(figure.Turnover)),
            .. _imported,
        ];
        foreach (
            var sum in Groups(all, figure => figure.Series)
                .SelectMany(_sums.OfPeriods)
                .Concat(Groups(all, figure => figure.Turnover).SelectMany(Sums.OfFlows))
        )
        {
            if (sum.Contradiction() is { } text)
            {
                foreach (var figure in sum.Parts.Prepend(sum.Total).Where(figure => figure.IsImported))
                {
                    yield return (figure.Id, figure == sum.Total ? text : Totals.OfPart(text));
                }
            }
        }
    }

    // Groups of one are the many, and are no sum of anything. Groups come in the order of their first figure.
    private static IEnumerable<List<FigureSummand>> Groups(List<FigureSummand> all, Func<FigureSummand, UInt128> key)
    {
        var order = Enumerable.Range(0, all.Count).ToArray();
        Array.Sort(order, (one, other) =>
            key(all[one]).CompareTo(key(all[other])) is var compared and not 0 ? compared : one.CompareTo(other)
        );
        List<(int First, int Count)> groups = [];
        for (var first = 0; first < order.Length;)
        {
            var next = first + 1;
            while (next < order.Length && key(all[order[next]]) == key(all[order[first]]))
            {
                next++;
            }

            if (next - first > 1)
            {
                groups.Add((first, next - first));
            }

            first = next;
        }

        return groups
            .OrderBy(group => order[group.First])
            .Select(group => order.AsSpan(group.First, group.Count).ToArray().Select(index => all[index]).ToList());
    }

    private FigureSummand Of(DatasetRow row, bool isImported) =>
        new(
            Digest(Totals.Key(row, Totals.Series)),
            Digest(Totals.Key(row, Totals.Turnover)),
            Once(row.Text(FigureColumns.Period)),
            row[TradeFlowTable.Flow]!,
            row[TradeFlowTable.Value]!.Value,
            row[FigureColumns.Precision]!.Value,
            row[TradeFlowTable.Id]!,
            isImported
        );

    private string Once(string text) => _periods.TryGetValue(text, out var known) ? known : _periods[text] = text;

    private static UInt128 Digest(string key)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(key.AsSpan()), hash);
        return MemoryMarshal.Read<UInt128>(hash);
    }
}
