using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Problems;

namespace KzUkApi.Http.Parameters;

/// <summary>Codes of a list, separated by commas, in any case.</summary>
/// <param name="find">The list; those that come with the data are found at the time of the request.</param>
/// <param name="prefixes">Whether <c>33*</c> stands for every code that begins so.</param>
internal sealed class CodesRule<T>(Func<OpenLists, CodeList> find, bool single, bool prefixes, string? fallback, bool always = true)
    : ParameterRule<T>
{
    private const int LongestInContract = 40;
    private const int LongestInError = 60;

    public override string Name => "Codes";

    public override ParameterShape Shape(OpenLists lists)
    {
        var list = find(lists);
        var shape = new ParameterShape { Multiple = !single, Default = fallback, MaxItems = ParameterShape.MostItems };
        return list.Codes.Count <= LongestInContract && !prefixes
            ? shape with { Allowed = [.. list.Values] }
            : shape with { MaxLength = 80, Pattern = prefixes ? @"^[A-Za-z0-9-]+\*?$" : "^[A-Za-z0-9-]+$" };
    }

    public override string? Canonical(string value, OpenLists lists)
    {
        // What the list does not have is a prefix.
        var list = find(lists);
        var codes = Sorted(CodeList.Split(value)!.Select(part => list.Find(part)?.Value ?? part.ToUpperInvariant()));
        return always && codes == fallback ? null : codes;
    }

    protected override IEnumerable<ParameterError> Check(string value, OpenLists lists)
    {
        var list = find(lists);
        var parts = single ? [value] : CodeList.Split(value)!;
        if (TooMany(value, parts) is { } tooMany)
        {
            yield return tooMany;
            yield break;
        }

        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in parts)
        {
            if (part.Length == 0)
            {
                yield return Error(
                    "empty-value",
                    value,
                    null,
                    "Nothing stands between two commas, or at the end. Separate codes with single commas."
                );
            }
            else if (!seen.Add(part))
            {
                yield return Error("repeated-code", part, null, $"'{Shortened(part)}' stands twice. Give each code once.");
            }
            else if (!Known(part, list))
            {
                yield return Unknown(part, list);
            }
        }
    }

    private bool Known(string part, CodeList list) =>
        list.Contains(part)
        || (
            prefixes
            && part.Length > 1
            && part[^1] == '*'
            && list.Values.Any(code => code.StartsWith(part[..^1], StringComparison.OrdinalIgnoreCase))
        );

    private static ParameterError Unknown(string part, CodeList list)
    {
        var nearest = list.Nearest(part);
        var where =
            list.Codes.Count <= LongestInError
                ? "Allowed values are in `allowed`"
                : $"All values are at /v1/{(list.Id == "sources" ? "sources" : $"codelists/{list.Id}")}";
        var hint = nearest is null ? string.Empty : $" Did you mean '{nearest}'?";
        return Error(
            "unknown-code", part, list.Codes.Count <= LongestInError ? [.. list.Values] : null,
            $"'{Shortened(part)}' is not one of the {list.Id}. {where}.{hint}", nearest);
    }
}

/// <summary>Ids of records, separated by commas. An id that no record has is no error: the answer names it in a warning.</summary>
internal sealed class IdsRule<T> : ParameterRule<T>
{
    private const string Pattern = "^[A-Za-z0-9]+((-+|:)[A-Za-z0-9]+)*$";

    public override string Name => "Ids";

    public override ParameterShape Shape(OpenLists lists) =>
        new()
        {
            Multiple = true,
            MaxItems = ParameterShape.MostItems,
            MaxLength = 200,
            Pattern = Pattern,
        };

    public override string? Canonical(string value, OpenLists lists) => Sorted(CodeList.Split(value)!.Select(id => id.ToLowerInvariant()));

    protected override IEnumerable<ParameterError> Check(string value, OpenLists lists)
    {
        var ids = CodeList.Split(value)!;
        if (TooMany(value, ids) is { } tooMany)
        {
            yield return tooMany;
            yield break;
        }

        foreach (var id in ids.Where(id => id.Length > 200 || !System.Text.RegularExpressions.Regex.IsMatch(id, Pattern)))
        {
            yield return Error(
                "invalid-id",
                id,
                null,
                "An id has letters, digits and hyphens only (in the timeline also colons), at most 200. Separate ids with single commas."
            );
        }
    }
}

/// <summary>The name of an order; <c>-</c> before it means falling.</summary>
internal sealed class SortRule<T>(IReadOnlyList<string> names) : ParameterRule<T>
{
    private readonly string[] _allowed = [.. names.SelectMany(name => new[] { name, "-" + name })];

    public override string Name => "Sort";

    public override ParameterShape Shape(OpenLists lists) => new() { Allowed = _allowed, Default = names[0] };

    public override string? Canonical(string value, OpenLists lists) => value == names[0] ? null : value;

    protected override IEnumerable<ParameterError> Check(string value, OpenLists lists)
    {
        if (!_allowed.Contains(value, StringComparer.Ordinal))
        {
            var nearest = CodeList.Nearest(value, _allowed);
            yield return Error(
                "unknown-sort",
                value,
                _allowed,
                $"'{Shortened(value)}' is not an order of this list.{(nearest is null ? string.Empty : $" Did you mean '{nearest}'?")}",
                nearest
            );
        }
    }
}
