using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Store;

namespace KzUkApi.Resources.Sources;

/// <summary>Finds every record that rests on a source.</summary>
internal static class SourceRecordsSql
{
    public static async Task<IReadOnlyList<SourceRecordIds>> OfAsync(StoreSession snapshot, string source, Func<string, string> link)
    {
        var filter = new SqlFilter();
        filter.And($"source_id = {source}");
        var counts = (
            await snapshot.RowsAsync<(string Type, int Count)>(All("COUNT(*) AS count", string.Empty), filter.Parameters)
        ).ToDictionary(row => row.Type, row => row.Count);
        var rows = (
            await snapshot.RowsAsync<(string Type, string Id)>(
                All("id", $"ORDER BY id LIMIT {SourceRecordIds.MostIds}"),
                filter.Parameters
            )
        ).ToLookup(row => row.Type, row => row.Id);
        string All(string column, string end) =>
            string.Join(
                "\nUNION ALL ",
                RecordDefinitions.OfSources.Select(table =>
                    $"SELECT k.* FROM (SELECT '{table.Type}' AS type, {column} FROM {table.Name} {filter.Where} {end}) k"
                )
            );

        return
        [
            .. RecordDefinitions.OfSources.Where(table => rows.Contains(table.Type)).Select(table => new SourceRecordIds
            {
                Type = table.Type,
                Count = counts[table.Type],
                Ids = [.. rows[table.Type].Order(StringComparer.Ordinal)],
                Href = link($"/v1/{table.SourceList}?source={source}{table.SourceQuery}"),
            }),
        ];
    }
}
