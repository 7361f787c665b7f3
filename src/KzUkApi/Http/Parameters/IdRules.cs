using System.Text.RegularExpressions;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Problems;

namespace KzUkApi.Http.Parameters;

/// <summary>Ids of records, separated by commas. An id that no record has is no error: the answer names it in a warning.</summary>
internal sealed partial class IdsRule : ParameterRule<string[]?>
{
    private const string Pattern = "^[A-Za-z0-9]+((-+|:)[A-Za-z0-9]+)*$";

    public override ParameterShape Shape() =>
        new()
        {
            Multiple = true,
            MaxItems = ParameterShape.MostItems,
            MaxLength = 200,
            Pattern = Pattern,
        };

    public override string? Canonical(string[]? value, string text) => Sorted(value!);

    public override string[]? Parse(string text, List<ParameterError> errors)
    {
        var ids = CodeList.Split(text)!;
        if (IsTooMany(text, ids, errors))
        {
            return null;
        }

        foreach (var id in ids.Where(id => id.Length > 200 || !Form().IsMatch(id)))
        {
            errors.Add(
                Error(
                    "invalid-id",
                    id,
                    null,
                    "An id has letters, digits and hyphens only (in the timeline also colons), at most 200. "
                        + "Separate ids with single commas."
                )
            );
        }

        return [.. ids.Select(id => id.ToLowerInvariant()).Distinct(StringComparer.Ordinal)];
    }

    [GeneratedRegex(Pattern)]
    private static partial Regex Form();
}
