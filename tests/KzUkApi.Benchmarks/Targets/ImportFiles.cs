using System.Globalization;
using Dapper;
using KzUkApi.Benchmarks.Measuring;
using KzUkApi.Benchmarks.Synthetic;
using Microsoft.Data.Sqlite;

namespace KzUkApi.Benchmarks.Targets;

/// <summary>The same synthetic figures as the dataset's own CSV, and as rows of the table with all their derived columns.</summary>
internal static class ImportFiles
{
    private const string Columns =
        "id, reporter, partner, flow, product_type, classification, commodity, adjustment, valuation, period, value, currency, "
            + "qualifier, precision, status, as_published, source_id, published_on, note";

    /// <returns>A trade.csv to import, and a CSV of the stored rows.</returns>
    public static async Task<(string Table, string Raw)> MakeAsync(Workshop workshop, int rows)
    {
        var database = workshop.Database(workshop.Options.Rows);
        var table = Path.Combine(workshop.Options.Folder, string.Create(CultureInfo.InvariantCulture, $"import-{rows}"), "trade.csv");
        var raw = table + ".raw";
        if (!File.Exists(raw))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(table)!);
            var limit = rows.ToString(CultureInfo.InvariantCulture);
            await Workshop.CommandAsync(
                "sqlite3",
                [
                    "-readonly",
                    "-csv",
                    "-header",
                    database,
                    $"SELECT {Columns} FROM trade_flows WHERE id LIKE 'synthetic-%' LIMIT {limit}",
                ],
                table
            );
            await Workshop.CommandAsync(
                "sqlite3",
                ["-readonly", "-csv", database, $"SELECT * FROM trade_flows WHERE id LIKE 'synthetic-%' LIMIT {limit}"],
                raw
            );
        }

        return (table, raw);
    }

    /// <summary>The reference dataset with the synthetic sources and commodities, but none of the synthetic figures.</summary>
    public static string EmptyStore(Workshop workshop)
    {
        var file = Path.Combine(workshop.Options.Folder, "import.db");
        foreach (var part in new[] { file, file + "-wal", file + "-shm" })
        {
            File.Delete(part);
        }

        // One figure, so that its sources and commodities are there; then without it.
        KzUkApi.Benchmarks.Synthetic.SyntheticDatabase.Generate(new(1, file, 1), TextWriter.Null);
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Execute("DELETE FROM trade_flows WHERE id LIKE 'synthetic-%'");
        return file;
    }

    public static async Task<double> WithSqliteAsync(Workshop workshop, string raw)
    {
        var file = EmptyStore(workshop);
        return (await Workshop.CommandAsync("sqlite3", [file, ".mode csv", $".import {raw} trade_flows"])).TotalSeconds;
    }

    public static async Task<double> WithServiceAsync(Workshop workshop, string dll, string table)
    {
        var file = EmptyStore(workshop);
        return (await Workshop.CommandAsync("dotnet", [dll, "import", table], environment: [("Kzuk__Database", file)])).TotalSeconds;
    }
}
