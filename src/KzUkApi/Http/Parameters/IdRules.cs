using System.Text.RegularExpressions;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Lists;
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

/// <summary>The name of an order; <c>-</c> before it means falling.</summary>
internal sealed class SortRule(IReadOnlyList<string> names) : ParameterRule<SortOrder>
{
    private readonly string[] _allowed = [.. names.SelectMany(name => new[] { name, "-" + name })];

    public override ParameterShape Shape() => new() { Allowed = _allowed, Default = names[0] };

    public override string? Canonical(SortOrder value, string text) => text == names[0] ? null : text;

    public override SortOrder Parse(string text, List<ParameterError> errors)
    {
        if (!_allowed.Contains(text, StringComparer.Ordinal))
        {
            var nearest = CodeList.Nearest(text, _allowed);
            errors.Add(
                Error(
                    "unknown-sort",
                    text,
                    _allowed,
                    $"'{Shortened(text)}' is not an order of this list.{(nearest is null ? string.Empty : $" Did you mean '{nearest}'?")}",
                    nearest
                )
            );
        }

        return new(text.TrimStart('-'), text[0] == '-');
    }
}
