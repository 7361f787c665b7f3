using System.Text.RegularExpressions;

namespace KzUkApi.Tests.Storage.Store;

/// <summary>Spellings that only SQLite understands: outside its own folder, SQL is one text for every engine.</summary>
internal static partial class UnportableSql
{
    private static readonly (string Name, Regex Spelling)[] Spellings =
    [
        ("a function of SQLite alone",
            new(@"\b(iif|ifnull|group_concat|printf|strftime|julianday|unixepoch|instr|total|typeof|randomblob|unicode|json_\w+)\(")),
        ("a function of two values that others call GREATEST and LEAST", new(@"\b(MAX|MIN)\((?:[^()]|\([^()]*\))*,")),
        ("SUBSTR from the end", new(@"(?i)\bSUBSTR\((?:[^()]|\([^()]*\))*,\s*-")),
        ("IS between two values", new(@"\bIS (NOT )?[a-z@'0-9]")),
        ("INSERT OR", new(@"\b(INSERT OR|REPLACE INTO)\b")),
        ("ON CONFLICT without its columns", new(@"\bON CONFLICT(?!\s*\()")),
        ("a number of a row", new(@"\b(rowid|oid|_rowid_)\b")),
        ("a hint", new(@"\bINDEXED BY\b")),
        ("a join without a condition that has one", new(@"\bCROSS JOIN\s+\w+(\s+AS)?(\s+\w+)?\s+ON\b")),
        ("an operator of SQLite alone", new(@"\b(GLOB|MATCH|REGEXP)\s+[@'(]")),
        ("PRAGMA, or a table of SQLite", new(@"\bPRAGMA\b|\bsqlite_(schema|master|sequence|autoindex)")),
        ("LIMIT without a limit", new(@"\bLIMIT -1\b")),
    ];

    // What may stand after a table in brackets, and is no name of it.
    private static readonly string[] Clauses = ["WHERE", "GROUP", "ORDER", "LIMIT", "JOIN", "LEFT", "CROSS", "UNION", "ON", "HAVING"];

    [GeneratedRegex(@"\b(FROM|JOIN)\s*\(")]
    private static partial Regex Derived { get; }

    [GeneratedRegex(@"\G\s*(AS\s+)?(\w+)")]
    private static partial Regex Alias { get; }

    /// <summary>What a text of SQL has that another engine would refuse or read otherwise.</summary>
    public static IEnumerable<string> In(string sql) =>
        Spellings.Where(one => one.Spelling.IsMatch(sql)).Select(one => one.Name).Concat(Nameless(sql));

    private static IEnumerable<string> Nameless(string sql)
    {
        foreach (Match begin in Derived.Matches(sql))
        {
            var (at, depth) = (begin.Index + begin.Length, 1);
            for (; at < sql.Length && depth > 0; at++)
            {
                depth += sql[at] switch { '(' => 1, ')' => -1, _ => 0 };
            }

            if (depth == 0 && !(Alias.Match(sql, at) is { Success: true } alias && !Clauses.Contains(alias.Groups[2].Value)))
            {
                yield return "a table in brackets without a name";
            }
        }
    }
}
