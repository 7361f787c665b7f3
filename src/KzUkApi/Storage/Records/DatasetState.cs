using System.Data.Common;
using Dapper;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Storage.Records;

/// <summary>A release of the reference dataset.</summary>
/// <param name="Fingerprint">The hash of its files.</param>
internal sealed record DatasetRelease(string Fingerprint, DateOnly ReleasedOn);

/// <summary>Which data the store has: the release of the reference dataset, and the sum over all rows.</summary>
internal sealed class DatasetState(DbConnection connection, DbTransaction transaction)
{
    /// <summary>The release that was loaded last; null where none was.</summary>
    public DatasetRelease? Release()
    {
        var (fingerprint, releasedOn) = connection.QueryFirstOrDefault<(string?, DateOnly)>(
            "SELECT fingerprint, released_on FROM dataset_state", transaction: transaction);
        return fingerprint is null ? null : new(fingerprint, releasedOn);
    }

    /// <summary>The sum over all rows.</summary>
    public ContentSum Sum() =>
        ContentSum.Parse(connection.QuerySingle<string>("SELECT content_sum FROM dataset_state", transaction: transaction));

    /// <param name="release">Null where it stays the same.</param>
    public void Set(ContentSum sum, DatasetRelease? release)
    {
        if (release is null)
        {
            connection.Execute(
                "UPDATE dataset_state SET content_sum = @sum, data_version = @version",
                new { sum = sum.ToString(), version = sum.Version },
                transaction
            );
            return;
        }

        connection.Execute("DELETE FROM dataset_state", transaction: transaction);
        connection.Execute(
            """
            INSERT INTO dataset_state (only_row, released_on, fingerprint, content_sum, data_version)
            VALUES (1, @ReleasedOn, @Fingerprint, @sum, @version)
            """,
            new { release.ReleasedOn, release.Fingerprint, sum = sum.ToString(), version = sum.Version },
            transaction);
    }
}
