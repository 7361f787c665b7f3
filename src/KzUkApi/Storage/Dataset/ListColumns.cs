using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;

namespace KzUkApi.Storage.Dataset;

/// <summary>A column of lists of texts, which a file separates by <c>;</c>.</summary>
internal abstract record TextListColumn(string Name, bool Required) : TypedColumn<IReadOnlyList<string>>(Name, Required)
{
    // Every text is a list of at least one.
    protected override string Expected => string.Empty;

    public override bool AreSame(object one, object other) => TextOf(one) == TextOf(other);

    protected override bool TryParse(string text, out IReadOnlyList<string> value)
    {
        value = text.Split(';');
        return true;
    }

    protected override string Format(IReadOnlyList<string> value) => string.Join(';', value);

    protected override string? Fault(IReadOnlyList<string> value, LoadContext context) =>
        TextRules.FormFault(Format(value))
        ?? (value.Distinct(StringComparer.Ordinal).Count() != value.Count ? "a value stands in the list twice" : null)
        ?? value.Select(item => ItemFault(item, context)).FirstOrDefault(fault => fault is not null);

    /// <summary>What was expected instead of an item; null where it is right.</summary>
    protected abstract string? ItemFault(string item, LoadContext context);

    protected static string? CodeFault(CodeList list, string item) =>
        list.Find(item)?.Value == item ? null : $"'{item}' is none of {string.Join(", ", list.Values)}";
}

/// <summary>A list of texts, each of which becomes a row of a child table.</summary>
internal abstract record ListColumn(string Name, string ChildTable, string ParentColumn, string ValueColumn) : TextListColumn(Name, true)
{
    public override (string Table, string Parent)? Children => (ChildTable, ParentColumn);

    public override string Sql =>
        $"(SELECT string_agg({ValueColumn}, ';' ORDER BY position) FROM {ChildTable} WHERE {ParentColumn} = held.id)";

    protected override void Store(IReadOnlyList<string> value, StoredRow stored)
    {
        foreach (var (position, item) in value.Index())
        {
            var child = new StoredRow(ChildTable);
            child.Values[ParentColumn] = stored.Values["id"];
            child.Values["position"] = (long)position;
            child.Values[ValueColumn] = item;
            stored.Children.Add(child);
        }
    }

    protected override void StoreNone(StoredRow stored)
    {
    }
}

/// <summary>The topics under which a record is filed.</summary>
internal sealed record TopicsColumn(string ChildTable, string ParentColumn) : ListColumn("topics", ChildTable, ParentColumn, "topic")
{
    protected override string? ItemFault(string item, LoadContext context) =>
        context.Find("topics", item) is null ? $"'{item}' is no topic" : null;
}

/// <summary>A list of codes of a closed list, each of which becomes a row of a child table.</summary>
internal sealed record CodeListColumn(string Name, string ChildTable, string ParentColumn, string ValueColumn, CodeList List)
    : ListColumn(Name, ChildTable, ParentColumn, ValueColumn)
{
    protected override string? ItemFault(string item, LoadContext context) => CodeFault(List, item);
}

/// <summary>A list of codes of a closed list, stored in one column.</summary>
internal sealed record CodesColumn(string Name, CodeList List) : TextListColumn(Name, false)
{
    protected override string? ItemFault(string item, LoadContext context) => CodeFault(List, item);

    protected override void Store(IReadOnlyList<string> value, StoredRow stored) => stored.Values[Name] = Format(value);
}
