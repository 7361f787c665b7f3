using System.Globalization;
using KzUkApi.Domain.Lists;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Store;

namespace KzUkApi.Overviews.Timeline;

/// <summary>How many entries the timeline has of each kind and in each year.</summary>
internal static class TimelineFacets
{
    /// <summary>Counts by kind whatever kinds are asked for, and by year whatever years are; all other filters hold.</summary>
    public static async Task<IReadOnlyList<FacetCount>> ReadAsync(StoreSession snapshot, TimelineFilter query, ListPage page)
    {
        var filter = new SqlFilter().In("e.id", page.Ids);
        var wider = query with { Types = null, During = default };
        var entries = string.Join("\nUNION ALL\n", TimelineSql.All.Select(kind => kind.Select(filter, wider, page.AsOf)));
        var rows = await snapshot.RowsAsync<Counted>(
            $"""
            SELECT e.type, e.starts AS start, e.ends AS "end", COUNT(*) AS count
            FROM (
            {entries}
            ) e
            {filter.Where}
            GROUP BY e.type, e.starts, e.ends
            """,
            filter.Parameters
        );
        var kinds = rows.Where(row => query.During.Covers(row.Start, row.End))
            .GroupBy(row => row.Type)
            .Select(kind => Facet("types", kind.Key, kind))
            .OrderByDescending(facet => facet.Count)
            .ThenBy(facet => facet.Value, StringComparer.Ordinal);

        // What may lie in either of two years lies wholly in none.
        var years = rows.Where(row => row.Start.Year == row.End.Year && query.Types?.Contains(row.Type) != false)
            .GroupBy(row => row.Start.Year)
            .OrderBy(year => year.Key)
            .Select(year => Facet("from,to", year.Key.ToString("0000", CultureInfo.InvariantCulture), year));
        return [.. kinds, .. years];
    }

    private static FacetCount Facet(string parameter, string value, IEnumerable<Counted> rows) =>
        new() { Parameter = parameter, Value = value, Count = rows.Sum(row => row.Count) };

    private sealed record Counted
    {
        public required string Type { get; init; }

        public required DateOnly Start { get; init; }

        public required DateOnly End { get; init; }

        public required long Count { get; init; }
    }
}
