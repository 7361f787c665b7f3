using System.Data.Common;
using Dapper;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Records;

/// <summary>The versions that the data had, numbered: clients see the changes of each under <c>/v1/changes</c>.</summary>
internal sealed class DataVersions(DbConnection connection, DbTransaction transaction)
{
    /// <summary>Whether there is none yet.</summary>
    public bool AreEmpty => Last().Number == 0;

    /// <summary>Begins a data version.</summary>
    /// <param name="loadedAt">Null where that is not known.</param>
    /// <returns>
    /// Its number, under which its changes are published; null where it is the last version already. No number comes twice, though a
    /// data version may.
    /// </returns>
    public int? Begin(string dataVersion, DateOnly releasedOn, DateTimeOffset? loadedAt)
    {
        var last = Last();
        if (last.DataVersion == dataVersion)
        {
            return null;
        }

        var number = last.Number + 1;
        connection.Execute(
            "INSERT INTO data_versions (number, data_version, released_on, loaded_at) VALUES (@number, @dataVersion, @releasedOn, @at)",
            new { number, dataVersion, releasedOn, at = loadedAt is { } moment ? UtcTimestamp.Text(moment) : null },
            transaction);
        return number;
    }

    private (int Number, string? DataVersion) Last() => connection.QueryFirstOrDefault<(int, string?)>(
        "SELECT number, data_version FROM data_versions ORDER BY number DESC LIMIT 1", transaction: transaction);
}
