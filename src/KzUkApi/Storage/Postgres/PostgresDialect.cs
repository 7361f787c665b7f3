using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Postgres;

/// <summary>What PostgreSQL says in its own way.</summary>
internal sealed class PostgresDialect : SqlDialect
{
    public static readonly PostgresDialect Instance = new();

    private PostgresDialect() { }

    public override FullTextIndex FullText { get; } = new PostgresFullText();

    public override StoreCatalog Catalog { get; } = new PostgresCatalog();

    // The planner has statistics.
    public override string OrderedJoin => "JOIN";

    // Types are always checked.
    public override string TableOptions => string.Empty;

    public override string Indexed(string table, string alias, string? index) => $"{table} {alias}";

    public override string JsonObject(IEnumerable<(string Name, string Sql)> members) =>
        $"CAST(json_build_object({string.Join(", ", members.Select(member => $"'{member.Name}', {member.Sql}"))}) AS TEXT)";
}
