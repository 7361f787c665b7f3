using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace KzUkApi.Domain.Text;

/// <summary>A name that means the same person as another name, and what shows it.</summary>
/// <param name="Name">The variant, as a table has it.</param>
/// <param name="Person">The main spelling: the one under which the person first appears, so that an id never tells what came later.</param>
/// <param name="Reason">What shows that it is the same person.</param>
internal sealed record NameVariant(string Name, string Person, string Reason);

/// <summary>Who is meant by a name: one rule, and a reviewed table of what no rule can know.</summary>
/// <remarks>
/// Names that fold to the same words are one person, in whatever office or country; all other names are different
/// people, however near they look, unless the table says otherwise. A line is added to the table only with what shows it.
/// </remarks>
internal static partial class PersonNames
{
    public static readonly IReadOnlyList<NameVariant> Variants =
    [
        new("Baroness Sayeeda Warsi", "Sayeeda Warsi",
            "Her title before the name: the same office in the same days, at the visit of 2014-04-14/15 and on the paper signed there."),
        new("Charles III", "Prince Charles",
            "The Prince of Wales became King Charles III on 2022-09-08; the statement of 2022-09 condoles with him on the "
                + "death of the Queen."),
        new("Prince Richard", "Duke of Gloucester",
            "Kazinform of December 2017 names him Prince Richard, Duke of Gloucester, who visited Astana in 2017."),
        new("Yerzhan Kazykhan", "Yerzhan Kazykhanov",
            "The surname without its Russian ending: EURACTIV of 2021-06 introduces the special representative of the "
                + "president as the former foreign minister and ambassador to the United Kingdom."),
    ];

    /// <summary>Who spoke where the source names no person: an office, in the column of the name.</summary>
    public static readonly IReadOnlyList<string> Offices =
    [
        "A Foreign Office minister, not named",
        "Ministry of Foreign Affairs of Kazakhstan",
    ];

    private static readonly FrozenDictionary<string, string> Persons =
        Variants.ToFrozenDictionary(variant => TextFolding.Fold(variant.Name), variant => variant.Person, StringComparer.Ordinal);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Slug { get; }

    /// <summary>The main spelling of the person whom a name means; null where it means none.</summary>
    public static string? Person(string name) =>
        Offices.Contains(name, StringComparer.Ordinal) ? null : Persons.GetValueOrDefault(TextFolding.Fold(name), name);

    /// <summary>The id of the person whom a name means; null where it means none.</summary>
    public static string? Id(string name) => Person(name) is { } person ? TextFolding.Fold(person).Replace(' ', '-') : null;

    /// <summary>A name as it stands in running text: a title that stands for a name has an article in English.</summary>
    public static string InText(string name, string language) =>
        language == TextLanguages.English && name.StartsWith("Duke of ", StringComparison.Ordinal)
            ? $"the {name}"
            : PersonSpellings.In(name, language);

    /// <summary>Whether a name can become an id, which has Latin letters and digits.</summary>
    public static bool IsName(string name) => Id(name) is not { } id || Slug.IsMatch(id);

    /// <summary>The rule and the table as one text: when it changes, people are made again.</summary>
    public static string Edition => string.Join('\n', Variants.Select(variant => $"{variant.Name}={variant.Person}").Concat(Offices));
}
