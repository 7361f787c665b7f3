using System.Data.Common;
using Dapper;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Records;

/// <summary>One check of the store.</summary>
/// <param name="Good">What to say where nothing is wrong.</param>
/// <param name="Faults">What is wrong.</param>
internal sealed record StoreCheckResult(string Name, string Good, IReadOnlyList<string> Faults)
{
    /// <summary>Whether the check met damage of the file.</summary>
    public bool IsUnreadable { get; init; }
}

/// <summary>Checks the store: the file, the references, and the properties that the data are known to have.</summary>
internal sealed class StoreCheck(IStoreEngine engine)
{
    /// <summary>The check of the file itself, without which the others say little.</summary>
    public const string Integrity = "integrity";

    public IReadOnlyList<StoreCheckResult> Run(CancellationToken token)
    {
        try
        {
            using var session = engine.BeginFreshRead(token);
            var results = Checks(session).Select(check => Tried(check.Name, check.Run)).ToList();

            // Damage that only another check met is damage of the file.
            return results is [{ Faults.Count: 0 }, ..] && results.Exists(result => result.IsUnreadable)
                ? [new(Integrity, string.Empty, ["the file is damaged where other checks read it"]), .. results[1..]]
                : results;
        }
        catch (Exception exception) when (engine.FaultOf(exception) == StoreFaultKind.Damaged)
        {
            // Not even the first page can be read.
            return [new(Integrity, string.Empty, [exception.Message])];
        }
    }

    private static IEnumerable<(string Name, Func<StoreCheckResult> Run)> Checks(StoreTransaction session)
    {
        var (connection, transaction) = (session.Connection, session.Transaction);
        var existing = new Lazy<RecordSet>(() => new ExistingRows(connection, transaction).Read());
        yield return (Integrity, () => new(Integrity, "ok", [.. session.Dialect.Catalog.Damage(session)]));
        yield return (
            "schema",
            () => new("schema", "ok", [.. session.Dialect.Catalog.MissingParts(session).Select(part => $"lacks {part}")]));
        yield return ("references", () => new("references", "ok", References(session)));
        yield return ("rows", () => RowCheck.Rows(existing.Value));
        yield return ("data version", () => RowCheck.Version(existing.Value, connection, transaction));
        yield return ("derived columns", () => RowCheck.Derived(existing.Value, connection, transaction));
        yield return (DropCheck.Name, () => DropCheck.Run(session));
        yield return (PartsOfYearCheck.Name, () => PartsOfYearCheck.Run(session));
        yield return ("people", () => new("people", "ok", People(connection, transaction)));
        yield return ("search", () => new("search", "ok", Search(connection, transaction)));
        yield return ("changed here", () => Conflicts(connection, transaction));
    }

    // One damaged page stops only the checks that read it.
    private StoreCheckResult Tried(string name, Func<StoreCheckResult> run)
    {
        try
        {
            return run();
        }
        catch (Exception exception) when (engine.FaultOf(exception) == StoreFaultKind.Damaged)
        {
            return new(name, string.Empty, [$"cannot be read: {exception.Message}"]) { IsUnreadable = true };
        }
    }

    private static List<string> References(StoreTransaction session) =>
        [
            .. session.Dialect.Catalog.BrokenReferences(session)
                .Select(row => $"a row of {row.Table} names a row of {row.Parent} that is not there"),
        ];


    private static List<string> People(DbConnection connection, DbTransaction transaction)
    {
        var known = Texts(connection, transaction, "SELECT name FROM person_names").ToHashSet(StringComparer.Ordinal);
        var named = Texts(
            connection,
            transaction,
            """
            SELECT name FROM meeting_participants
            UNION
            SELECT speaker FROM statements
            UNION
            SELECT name FROM agreement_signatories
            UNION
            SELECT name FROM ambassadors
            """
        );
        return
        [
            .. named
                .Where(name => PersonNames.Id(name) is not null && !known.Contains(name))
                .Select(name => $"'{name}' belongs to no person"),
        ];
    }

    private static List<string> Search(DbConnection connection, DbTransaction transaction) =>
        Texts(
            connection,
            transaction,
            """
            SELECT 'made of data ' || s.data_version || ', held are ' || d.data_version
            FROM search_state s, dataset_state d
            WHERE s.data_version <> d.data_version
            """
        );

    private static StoreCheckResult Conflicts(DbConnection connection, DbTransaction transaction)
    {
        var local = connection.ExecuteScalar<long>("SELECT COUNT(*) FROM local_changes", transaction: transaction);
        var conflicts = Texts(
            connection,
            transaction,
            """
            SELECT record_table || ' ' || record_id || ' was changed here and in the reference dataset of ' || released_on
            FROM dataset_conflicts
            """
        );
        return new(
            "changed here",
            conflicts.Count == 0
                ? $"{local} records"
                : $"{local} records; open conflicts with the reference dataset: {string.Join("; ", conflicts)}",
            []
        );
    }

    private static List<string> Texts(DbConnection connection, DbTransaction transaction, string sql) =>
        connection.Query<string>(sql, transaction: transaction).AsList();
}
