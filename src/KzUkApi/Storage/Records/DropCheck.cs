using System.Globalization;
using KzUkApi.Storage.Figures;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Records;

/// <summary>Checks that every figure has the later edition stored that dropped it, and no other.</summary>
internal static class DropCheck
{
    public const string Name = "dropped figures";

    public static StoreCheckResult Run(StoreTransaction session)
    {
        var drops = new StoredDrops(session);
        return new(Name, "ok", [.. Faults("trade_flows", drops.OfTrade(null)), .. Faults("investments", drops.OfInvestments())]);
    }

    private static IEnumerable<string> Faults(string table, IEnumerable<DropChange> changes) => changes.Select(change =>
    {
        var day = change.By?.PublishedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var follows = change.By is { } by ? $"{by.Edition} of {day}" : "none";
        return $"{table} {change.Id}, dropped_by and dropped_end: not the edition that follows from the record, which is {follows}";
    });
}
