using KzUkApi.Vocabulary;

namespace KzUkApi.Data.Loading;

/// <summary>Makes the people of the names that the tables have.</summary>
internal static class PeopleRows
{
    // Where names stand. Of spellings that fold alike, the first one found is the main one.
    private static readonly (string Table, string Column)[] Names =
        [("meeting_participants", "name"), ("statements", "speaker"), ("agreement_signatories", "name"), ("ambassadors", "name")];

    public static readonly IReadOnlyList<string> Tables = ["people", "person_names"];

    /// <summary>The rows of <c>people</c>, then those of <c>person_names</c>.</summary>
    public static IReadOnlyList<StoredRow> Of(ILookup<string, StoredRow> byTable)
    {
        var names = Names
            .SelectMany(place => byTable[place.Table].Select(row => (string)row.Values[place.Column]!))
            .Distinct(StringComparer.Ordinal)
            .Where(name => PersonNames.Id(name) is not null)
            .ToList();
        return
        [
            .. names.DistinctBy(PersonNames.Id).Select(name => Row("people", PersonNames.Person(name)!, ("id", PersonNames.Id(name)!))),
            .. names.Select(name => Row("person_names", name, ("person_id", PersonNames.Id(name)!))),
        ];
    }

    private static StoredRow Row(string table, string name, (string Column, string Id) key)
    {
        var row = new StoredRow(table);
        row.Values[key.Column] = key.Id;
        row.Values["name"] = name;
        row.Values["search_text"] = TextFolding.Fold(name);
        return row;
    }
}
