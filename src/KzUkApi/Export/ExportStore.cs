using KzUkApi.Data;
using KzUkApi.Data.Loading;

namespace KzUkApi.Export;

/// <summary>Reads whole tables, row by row.</summary>
internal sealed class ExportStore(Database database)
{
    private static readonly string Counts = string.Join(
        " UNION ALL ", ReferenceTables.All.Select(table => $"""SELECT '{NameOf(table)}' AS name, COUNT(*) AS count FROM "{table.Name}" """));

    /// <summary>The name of a table in addresses: that of its file.</summary>
    public static string NameOf(ReferenceTable table) => Path.GetFileNameWithoutExtension(table.File);

    public Task<(string DataVersion, IReadOnlyDictionary<string, long> Rows)> Count(CancellationToken token) => database.Read(
        async snapshot =>
        {
            var rows = await snapshot.Rows<(string Name, long Count)>(Counts);
            return (await snapshot.DataVersion(), (IReadOnlyDictionary<string, long>)rows.ToDictionary(row => row.Name, row => row.Count, StringComparer.Ordinal));
        },
        token);

    public Task<string> DataVersion(CancellationToken token) => database.Read(snapshot => snapshot.DataVersion(), token);

    /// <summary>Writes one table.</summary>
    public Task Write(ReferenceTable table, TableFormat format, Stream output, CancellationToken token) => database.Read(
        async snapshot =>
        {
            await Write(snapshot, table, format, output, token);
            return true;
        },
        token);

    /// <summary>Writes every table as CSV, all of one state of the data; returns its version, and the day of its release.</summary>
    /// <param name="begin">Opens what the next table is written to.</param>
    public Task<(string DataVersion, string ReleasedOn)> WriteAll(Func<ReferenceTable, Stream> begin, CancellationToken token) => database.Read(
        async snapshot =>
        {
            foreach (var table in ReferenceTables.All)
            {
                await using var output = begin(table);
                await Write(snapshot, table, TableFormat.All[0], output, token);
            }

            return await snapshot.First<(string, string)>("SELECT data_version, released_on FROM dataset_state");
        },
        token);

    private static async Task Write(Snapshot snapshot, ReferenceTable table, TableFormat format, Stream output, CancellationToken token)
    {
        await using var sink = format.Begin(table, output);
        await snapshot.Each(HeldRows.Select(table), cells => sink.Row(cells, token));
        await sink.End(token);
    }
}
