using System.Text.RegularExpressions;
using Dapper;
using KzUkApi.Storage.Schema;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Postgres;

/// <summary>The tables, indexes and triggers that the migrations make: every route rests on some of them.</summary>
internal static partial class PostgresSchema
{
    private const string Parts = """
        SELECT CASE c.relkind WHEN 'r' THEN 'table ' ELSE 'index ' END || c.relname
        FROM pg_class c
        JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'i')
        UNION ALL
        SELECT 'trigger ' || t.tgname
        FROM pg_trigger t
        JOIN pg_class c ON c.oid = t.tgrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = current_schema() AND NOT t.tgisinternal AND t.tgenabled <> 'D'
        """;

    // The migrations say it: no second list can differ from them.
    private static readonly Lazy<IReadOnlyList<string>> Expected = new(() =>
        [.. Migration.Of("Postgres").Aggregate(new SortedSet<string>(StringComparer.Ordinal), Apply)]);

    [GeneratedRegex(@"^(?<verb>CREATE|DROP)( UNIQUE)? (?<type>TABLE|INDEX|TRIGGER) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Statement { get; }

    /// <inheritdoc cref="StoreCatalog.MissingParts"/>
    public static IEnumerable<string> MissingParts(StoreTransaction session) =>
        Expected.Value.Except(session.Connection.Query<string>(Parts, transaction: session.Transaction));

    private static SortedSet<string> Apply(SortedSet<string> parts, Migration migration)
    {
        foreach (var statement in Statement.Matches(migration.Sql).Select(match => match.Groups))
        {
            var part = $"{statement["type"].Value.ToLowerInvariant()} {statement["name"].Value}";
            _ = statement["verb"].Value == "CREATE" ? parts.Add(part) : parts.Remove(part);
        }

        return parts;
    }
}
