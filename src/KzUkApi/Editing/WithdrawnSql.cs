using Dapper;
using KzUkApi.Data;
using KzUkApi.Http.Problems;

namespace KzUkApi.Editing;

/// <summary>When and why a record was withdrawn.</summary>
internal sealed record LastWithdrawal(string ChangedAt, string? Reason)
{
    public string Sentence(EditedType type, string id) => Sentence(type.Type, type.Noun, id);

    public string Sentence(string type, string noun, string id) =>
        $"The {noun} '{id}' was withdrawn at {ChangedAt}{(Reason is null ? string.Empty : $": {Reason}")} /v1/{type}/{id}/history has all that was held of it.";
}

/// <summary>Tells a record that was withdrawn here from one that never was.</summary>
internal sealed class WithdrawnSql(Database database)
{
    private const string Select =
        """
        SELECT kind, changed_at, reason
        FROM record_history
        WHERE type = @type AND record_id = @id
        ORDER BY number DESC
        LIMIT 1
        """;

    /// <summary>The answer for a record that is not there, because it was withdrawn; null where it was not.</summary>
    public async Task<ProblemResult?> Problem(string type, string noun, string id, CancellationToken token)
    {
        var parameters = new DynamicParameters(new { type, id });
        var last = await database.Read(snapshot => snapshot.First<(string Kind, string ChangedAt, string? Reason)>(Select, parameters), token);
        return Read(last) is { } withdrawal ? ProblemResult.NotFound(withdrawal.Sentence(type, noun, id)) : null;
    }

    /// <summary>The withdrawal of a record that is gone; null where it was never withdrawn.</summary>
    public static LastWithdrawal? Last(SqliteConnections.Session session, string type, string id) => Read(
        session.Connection.QueryFirstOrDefault<(string Kind, string ChangedAt, string? Reason)>(Select, new { type, id }, session.Transaction));

    private static LastWithdrawal? Read((string? Kind, string ChangedAt, string? Reason) row) =>
        row.Kind == KzUkApi.Data.Loading.LocalChange.Withdrawn ? new(row.ChangedAt, row.Reason) : null;
}
