using KzUkApi.Domain.Text;

namespace KzUkApi.Storage.Dataset;

/// <summary>Makes the people of the names that the tables have.</summary>
internal static class PeopleRows
{
    // Where names stand, and in which order: of spellings that fold alike, the first one found is the main one.
    private static readonly (string Table, string Column, string Record)[] Names =
    [
        ("meeting_participants", "name", "meeting_id"),
        ("statements", "speaker", "id"),
        ("agreement_signatories", "name", "agreement_id"),
        ("ambassadors", "name", "id"),
    ];

    public static readonly IReadOnlyList<string> Tables = ["people", "person_names"];

    /// <summary>The rows of <c>people</c>, then those of <c>person_names</c>.</summary>
    public static IReadOnlyList<StoredRow> Of(ILookup<string, StoredRow> byTable)
    {
        // The same names make the same people, in whatever order the rows came.
        var names = Names.SelectMany(place => byTable[place.Table]
            .OrderBy(row => (string)row.Values[place.Record]!, StringComparer.Ordinal)
            .ThenBy(row => row.Values.GetValueOrDefault("position"))
            .ThenBy(row => (string)row.Values[place.Column]!, StringComparer.Ordinal)
            .Select(row => (string)row.Values[place.Column]!));
        return OfNames([.. names.Distinct(StringComparer.Ordinal).Where(name => PersonNames.Id(name) is not null)]);
    }

    /// <summary>The same of names that each mean a person, each once, in the order in which they stand.</summary>
    public static IReadOnlyList<StoredRow> OfNames(IReadOnlyList<string> names) =>
    [
        .. names.DistinctBy(PersonNames.Id).Select(name => Row("people", PersonNames.Person(name)!, ("id", PersonNames.Id(name)!))),
        .. names.Select(name => Row("person_names", name, ("person_id", PersonNames.Id(name)!))),
    ];

    private static StoredRow Row(string table, string name, (string Column, string Id) key)
    {
        var row = new StoredRow(table);
        row.Values[key.Column] = key.Id;
        row.Values["name"] = name;
        row.Values["search_text"] = SpellingKeys.Searchable(name);
        return row;
    }
}
