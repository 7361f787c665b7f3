using CsvHelper;
using Dapper;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Records;

/// <summary>Writes tables as the CSV files from which they could be loaded, all of one state of the data.</summary>
internal sealed class TableFiles(IStoreEngine engine)
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n" };

    /// <param name="withManifest">Whether <c>dataset.json</c> is written too, so that the folder is a dataset.</param>
    /// <returns>Each file with its rows.</returns>
    public IReadOnlyList<(string File, int Rows)> Write(
        string folder,
        IReadOnlyList<RecordDefinition> tables,
        bool withManifest,
        CancellationToken token
    )
    {
        using var session = engine.BeginRead(token);
        Directory.CreateDirectory(folder);
        var existing = new ExistingRows(session.Connection, session.Transaction);
        var written = tables.Select(table => (table.File, Write(Path.Combine(folder, table.File), table, existing.Rows(table)))).ToList();
        if (withManifest)
        {
            var released = session.Connection.QuerySingle<string>(
                "SELECT released_on FROM dataset_state",
                transaction: session.Transaction
            );
            File.WriteAllText(Path.Combine(folder, "dataset.json"), $$"""{ "releasedOn": "{{released}}" }""" + "\n");
        }

        return written;
    }

    // Beside the file first, so that a half-written one never has its name.
    private static int Write(string path, RecordDefinition table, IEnumerable<DatasetRow> rows)
    {
        var partial = path + ".partial";
        try
        {
            var count = WriteRows(partial, table, rows);
            File.Move(partial, path, overwrite: true);
            return count;
        }
        catch
        {
            File.Delete(partial);
            throw;
        }
    }

    private static int WriteRows(string path, RecordDefinition table, IEnumerable<DatasetRow> rows)
    {
        var count = 0;
        using var writer = CsvWriter.ToFile(path, Options);
        writer.WriteHeader([.. table.Header]);
        foreach (var row in rows)
        {
            foreach (var column in table.Columns)
            {
                writer.WriteField(row.Text(column));
            }

            writer.EndRecord();
            count++;
        }

        return count;
    }
}
