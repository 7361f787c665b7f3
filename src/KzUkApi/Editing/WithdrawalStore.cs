using Dapper;
using KzUkApi.Http.Problems;
using KzUkApi.Storage.Records;
using KzUkApi.Storage.Store;

namespace KzUkApi.Editing;

/// <summary>When and why a record was withdrawn.</summary>
internal sealed record LastWithdrawal(string ChangedAt, string? Reason)
{
    public string Sentence(EditableType type, string id) => Sentence(type.Type, type.Noun, id);

    public string Sentence(string type, string noun, string id) =>
        $"The {noun} '{id}' was withdrawn at {ChangedAt}{(Reason is null ? string.Empty : $": {Reason}")} "
        + $"/v1/{type}/{id}/history has all that was held of it.";
}

/// <summary>Tells a record that was withdrawn here from one that never was.</summary>
internal sealed class WithdrawalStore(IStore store)
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
    public async Task<ProblemResult?> ProblemAsync(string type, string noun, string id, CancellationToken token)
    {
        var parameters = new DynamicParameters(new { type, id });
        var last = await store.ReadAsync(
            snapshot => snapshot.FirstAsync<(string Kind, string ChangedAt, string? Reason)>(Select, parameters),
            token
        );
        return Read(last) is { } withdrawal ? ProblemResult.NotFound(withdrawal.Sentence(type, noun, id)) : null;
    }

    /// <summary>The withdrawal of a record that is gone; null where it was never withdrawn.</summary>
    public static LastWithdrawal? Last(StoreTransaction session, string type, string id) =>
        Read(
            session.Connection.QueryFirstOrDefault<(string Kind, string ChangedAt, string? Reason)>(
                Select,
                new { type, id },
                session.Transaction
            )
        );

    private static LastWithdrawal? Read((string? Kind, string ChangedAt, string? Reason) row) =>
        row.Kind == LocalChange.Withdrawn ? new(row.ChangedAt, row.Reason) : null;
}
