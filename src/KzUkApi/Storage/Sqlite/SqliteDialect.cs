using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Sqlite;

/// <summary>What SQLite says in its own way.</summary>
internal sealed class SqliteDialect : SqlDialect
{
    public static readonly SqliteDialect Instance = new();

    private SqliteDialect() { }

    public override FullTextIndex FullText { get; } = new SqliteFullText();

    public override StoreCatalog Catalog { get; } = new SqliteCatalog();

    // SQLite changes the order of other joins, by statistics that it does not have here.
    public override string OrderedJoin => "CROSS JOIN";

    public override string TableOptions => "STRICT";

    public override string Indexed(string table, string alias, string? index) =>
        $"{table} {alias} INDEXED BY {index ?? $"sqlite_autoindex_{table}_1"}";

    public override string JsonObject(IEnumerable<(string Name, string Sql)> members) =>
        $"json_object({string.Join(", ", members.Select(member => $"'{member.Name}', {member.Sql}"))})";
}
