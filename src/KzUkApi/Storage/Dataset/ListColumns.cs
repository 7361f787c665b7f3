using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;

namespace KzUkApi.Storage.Dataset;

/// <summary>A cell with several values, separated by <c>;</c>, each of which becomes a row of a child table.</summary>
/// <param name="Check">What was expected where a value is wrong; null where it is right.</param>
internal sealed record ListColumn(
    string Name,
    string ChildTable,
    string ParentColumn,
    string ValueColumn,
    Func<string, LoadContext, string?> Check
) : Column(Name, true)
{
    public static ListColumn OfTopics(string childTable, string parentColumn) =>
        new("topics", childTable, parentColumn, "topic", (value, context) =>
            context.Find("topics", value) is null ? $"'{value}' is no topic" : null
        )
        {
            Meaning = "The topics it is filed under.",
        };

    public static ListColumn OfCodes(string name, string childTable, string parentColumn, string valueColumn, CodeList list) =>
        new(name, childTable, parentColumn, valueColumn, (value, _) =>
            list.Find(value)?.Value == value ? null : $"'{value}' is none of {string.Join(", ", list.Values)}");

    public override (string Table, string Parent)? Children => (ChildTable, ParentColumn);

    public override string Sql =>
        $"(SELECT string_agg({ValueColumn}, ';' ORDER BY position) FROM {ChildTable} WHERE {ParentColumn} = held.id)";

    protected override string? Fill(string cell, CsvRow row, StoredRow stored, LoadContext context)
    {
        var values = cell.Split(';');
        foreach (var (position, value) in values.Index())
        {
            var child = new StoredRow(ChildTable);
            child.Values[ParentColumn] = row["id"];
            child.Values["position"] = (long)position;
            child.Values[ValueColumn] = value;
            stored.Children.Add(child);
        }

        return values.Length != values.Distinct(StringComparer.Ordinal).Count()
            ? "a value stands in the list twice"
            : values.Select(value => Check(value, context)).FirstOrDefault(expected => expected is not null);
    }

    protected override void Empty(StoredRow stored)
    {
    }
}

/// <summary>A cell with several codes of a closed list, separated by <c>;</c>, stored as it is.</summary>
internal sealed record CodesColumn(string Name, CodeList List) : Column(Name, false)
{
    protected override string? Fill(string cell, CsvRow row, StoredRow stored, LoadContext context)
    {
        stored.Values[Name] = cell;
        var codes = cell.Split(';');
        return codes.Length != codes.Distinct(StringComparer.Ordinal).Count() ? "a value stands in the list twice"
            : Array.Find(codes, code => List.Find(code)?.Value != code) is { } unknown
                ? $"'{unknown}' is none of {string.Join(", ", List.Values)}"
            : null;
    }
}

/// <summary>Signatories: <c>Name|office|country</c>, separated by <c>;</c>; the office may be empty.</summary>
internal sealed record SignatoriesColumn() : Column(
    "signatories",
    false,
    "Name|office|country of each; the office may be empty."
)
{
    public override (string Table, string Parent)? Children => ("agreement_signatories", "agreement_id");

    public override string Sql =>
        """
        (
            SELECT string_agg(name || '|' || COALESCE(office, '') || '|' || country, ';' ORDER BY position)
            FROM agreement_signatories
            WHERE agreement_id = held.id
        )
        """;

    protected override string? Fill(string cell, CsvRow row, StoredRow stored, LoadContext context)
    {
        foreach (var (position, signatory) in cell.Split(';').Index())
        {
            var parts = signatory.Split('|');
            if (
                parts.Length != 3
                || parts[0].Length == 0
                || parts.Any(part => part != part.Trim())
                || Codes.Countries.Find(parts[2])?.Value != parts[2]
            )
            {
                return "Name|office|country, several separated by ;";
            }

            if (!PersonNames.IsName(parts[0]))
            {
                return PersonColumn.Expected;
            }

            var child = new StoredRow("agreement_signatories");
            child.Values["agreement_id"] = row["id"];
            child.Values["position"] = (long)position;
            child.Values["name"] = parts[0];
            child.Values["office"] = parts[1].Length == 0 ? null : parts[1];
            child.Values["country"] = parts[2];
            child.Values["search_text"] = SpellingKeys.Searchable(parts[0]);
            stored.Children.Add(child);
        }

        return null;
    }

    protected override void Empty(StoredRow stored)
    {
    }
}
