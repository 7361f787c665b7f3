using System.Text.Json;
using KzUkApi.Importing.Reading;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Importing.Formats;

/// <summary>What a figure is for: the month and six digits of the code.</summary>
internal sealed record OtsKey(string Flow, string Month, string Commodity);

/// <summary>The rows of one figure together.</summary>
/// <param name="Place">Where the first of them stands.</param>
/// <param name="Lacking">What is wrong with parts that are not in it; empty where it is whole.</param>
internal sealed record OtsSum(
    OtsKey Key, decimal Value, int Rows, FileLocation Place, FilePart Part, IReadOnlyCollection<string> Lacking);

/// <summary>Adds the rows of HMRC's trade statistics by figure, each row once.</summary>
internal sealed class OtsSums
{
    // Without a port several rows may look alike and be different ones.
    private static readonly string[] Key = ["MonthId", "FlowTypeId", "CommodityId", "CountryId", "PortId"];

    private readonly Dictionary<OtsKey, OtsSum> _sums = [];
    private readonly Dictionary<OtsKey, SortedSet<string>> _lacking = [];
    private readonly Dictionary<string, FileLocation> _rows = new(StringComparer.Ordinal);

    /// <summary>The figures that have a value, in the order of the file.</summary>
    public IEnumerable<OtsSum> All => _sums.Values.Select(sum =>
        _lacking.TryGetValue(sum.Key, out var lacking) ? sum with { Lacking = lacking } : sum);

    /// <summary>Where the same row stood before, as it does where pages overlap; null for a new one, which is remembered.</summary>
    public FileLocation? Earlier(JsonElement record, FileLocation place) =>
        record.Has("PortId") && string.Join('|', Key.Select(name => record.Code(name))) is var key && !_rows.TryAdd(key, place)
            ? _rows[key]
            : null;

    public void Add(OtsKey key, decimal value, FileLocation place, FilePart part) =>
        _sums[key] = _sums.TryGetValue(key, out var sum)
            ? sum with { Value = sum.Value + value, Rows = sum.Rows + 1 }
            : new(key, value, 1, place, part, []);

    /// <summary>Remembers that a part of the figure is not in the file, and why.</summary>
    public void Lacks(OtsKey key, string why)
    {
        if (!_lacking.TryGetValue(key, out var known))
        {
            _lacking[key] = known = new(StringComparer.Ordinal);
        }

        known.Add(why);
    }
}
