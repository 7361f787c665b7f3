using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;

namespace KzUkApi.Storage.Dataset;

/// <summary>Somebody who signed an agreement.</summary>
/// <param name="Office">Null where it is not stated.</param>
internal sealed record SignatoryValue(string Name, string? Office, string Country)
{
    public override string ToString() => $"{Name}|{Office}|{Country}";
}

/// <summary>Signatories: <c>Name|office|country</c>, separated by <c>;</c>; the office may be empty.</summary>
internal sealed record SignatoriesColumn() : TypedColumn<IReadOnlyList<SignatoryValue>>(
    "signatories",
    false,
    "Name|office|country of each; the office may be empty."
)
{
    private const string ChildTable = "agreement_signatories";
    private const string ParentColumn = "agreement_id";

    public override (string Table, string Parent)? Children => (ChildTable, ParentColumn);

    public override string Sql =>
        $"""
        (
            SELECT string_agg(name || '|' || COALESCE(office, '') || '|' || country, ';' ORDER BY position)
            FROM {ChildTable}
            WHERE {ParentColumn} = held.id
        )
        """;

    protected override string Expected => "Name|office|country, several separated by ;";

    public override bool AreSame(object one, object other) => TextOf(one) == TextOf(other);

    protected override bool TryParse(string text, out IReadOnlyList<SignatoryValue> value)
    {
        var each = text.Split(';').Select(signatory => signatory.Split('|')).ToList();
        var areWhole = each.TrueForAll(parts => parts.Length == 3);
        value = areWhole ? [.. each.Select(parts => new SignatoryValue(parts[0], parts[1].Length == 0 ? null : parts[1], parts[2]))] : [];
        return areWhole;
    }

    protected override string Format(IReadOnlyList<SignatoryValue> value) => string.Join(';', value);

    protected override string? Fault(IReadOnlyList<SignatoryValue> value, LoadContext context) =>
        TextRules.FormFault(Format(value)) ?? value.Select(Fault).FirstOrDefault(fault => fault is not null);

    protected override void Store(IReadOnlyList<SignatoryValue> value, StoredRow stored)
    {
        foreach (var (position, signatory) in value.Index())
        {
            var child = new StoredRow(ChildTable);
            child.Values[ParentColumn] = stored.Values["id"];
            child.Values["position"] = (long)position;
            child.Values["name"] = signatory.Name;
            child.Values["office"] = signatory.Office;
            child.Values["country"] = signatory.Country;
            child.Values["search_text"] = SpellingKeys.Searchable(signatory.Name);
            stored.Children.Add(child);
        }
    }

    protected override void StoreNone(StoredRow stored)
    {
    }

    private string? Fault(SignatoryValue signatory)
    {
        var parts = new[] { signatory.Name, signatory.Office ?? string.Empty, signatory.Country };
        return signatory.Name.Length == 0
            || parts.Any(part => part != part.Trim())
            || Codes.Countries.Find(signatory.Country)?.Value != signatory.Country
                ? Expected
            : parts.Where(part => part.Length > 0).Select(TextRules.Fault).FirstOrDefault(fault => fault is not null) is { } wrong ? wrong
            : !PersonNames.IsName(signatory.Name) ? PersonColumn.Latin
            : null;
    }
}
