using KzUkApi.Domain.Lists;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Records;
using KzUkApi.Storage.Store;

namespace KzUkApi.Exporting;

/// <summary>Reads whole tables, row by row.</summary>
internal sealed class ExportStore(IStore store)
{
    private static readonly string Counts = string.Join(
        " UNION ALL ",
        RecordDefinitions.All.Select(table => $"""SELECT '{NameOf(table)}' AS name, COUNT(*) AS count FROM "{table.Name}" """)
    );

    /// <summary>The name of a table in addresses: that of its file.</summary>
    public static string NameOf(RecordDefinition table) => Path.GetFileNameWithoutExtension(table.File);

    public Task<(string DataVersion, IReadOnlyDictionary<string, long> Rows)> CountAsync(CancellationToken token) => store.ReadAsync(
        async snapshot =>
        {
            var rows = await snapshot.RowsAsync<(string Name, long Count)>(Counts);
            return (
                    await snapshot.DataVersionAsync(),
                    (IReadOnlyDictionary<string, long>)rows.ToDictionary(row => row.Name, row => row.Count, StringComparer.Ordinal)
                );
        },
        token);

    public Task<string> DataVersionAsync(CancellationToken token) => store.ReadAsync(snapshot => snapshot.DataVersionAsync(), token);

    /// <summary>Writes one table as an open state of the data has it.</summary>
    public Task WriteAsync(IDataSnapshot state, RecordDefinition table, TableFormat format, Stream output, CancellationToken token) =>
        store.ReadAsync(
            state,
            async snapshot =>
            {
                await WriteAsync(snapshot, table, format, output, token);
                return true;
            },
            token
        );

    /// <summary>Writes every table as CSV, all of one state of the data; returns its version, and the day of its release.</summary>
    /// <param name="begin">Opens what the next table is written to.</param>
    public Task<(string DataVersion, string ReleasedOn)> WriteAllAsync(Func<RecordDefinition, Stream> begin, CancellationToken token) =>
        store.ReadAsync(
            async snapshot =>
            {
                foreach (var table in RecordDefinitions.All)
                {
                    await using var output = begin(table);
                    await WriteAsync(snapshot, table, TableFormat.All[0], output, token);
                }

                return await snapshot.FirstAsync<(string, string)>("SELECT data_version, released_on FROM dataset_state");
            },
            token
        );

    private static async Task WriteAsync(
        StoreSession snapshot,
        RecordDefinition table,
        TableFormat format,
        Stream output,
        CancellationToken token
    )
    {
        await using var sink = format.Begin(table, output);
        await snapshot.EachAsync(ExistingRows.Select(table), cells => sink.RowAsync(cells, token));
        await sink.EndAsync(token);
    }
}
