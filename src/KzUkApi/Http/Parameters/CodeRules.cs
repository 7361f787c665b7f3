using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Problems;

namespace KzUkApi.Http.Parameters;

/// <summary>Codes of a list, separated by commas, in any case.</summary>
/// <param name="prefixes">Whether <c>33*</c> stands for every code that begins so.</param>
internal sealed class CodesRule(CodeList list, bool prefixes) : ParameterRule<string[]?>
{
    private const int LongestInError = 60;

    public override ParameterShape Shape() => CodeRule.ShapeOf(list, prefixes) with { Multiple = true };

    public override string? Canonical(string[]? value, string text) => Sorted(value!);

    public override string[]? Parse(string text, List<ParameterError> errors)
    {
        var parts = CodeList.Split(text)!;
        if (IsTooMany(text, parts, errors))
        {
            return null;
        }

        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var codes = new List<string>(parts.Length);
        foreach (var part in parts)
        {
            if (part.Length == 0)
            {
                errors.Add(
                    Error(
                        "empty-value",
                        text,
                        null,
                        "Nothing stands between two commas, or at the end. Separate codes with single commas."
                    )
                );
            }
            else if (!seen.Add(part))
            {
                errors.Add(Error("repeated-code", part, null, $"'{Shortened(part)}' stands twice. Give each code once."));
            }
            else if (list.Find(part) is { } code)
            {
                codes.Add(code.Value);
            }
            else if (prefixes && IsPrefix(part))
            {
                codes.Add(part.ToUpperInvariant());
            }
            else
            {
                errors.Add(Unknown(part, list));
            }
        }

        return [.. codes];
    }

    /// <summary>The error of a code that the list does not have, with the one that is probably meant.</summary>
    internal static ParameterError Unknown(string part, CodeList list)
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

    private bool IsPrefix(string part) =>
        part.Length > 1
        && part[^1] == '*'
        && list.Values.Any(code => code.StartsWith(part[..^1], StringComparison.OrdinalIgnoreCase));
}

/// <summary>One code of a list, in any case.</summary>
/// <param name="fallback">What holds where the parameter is left out, as the contract states it.</param>
/// <param name="always">Whether it holds whatever the other parameters are.</param>
internal sealed class CodeRule(CodeList list, string? fallback, bool always = true) : ParameterRule<string?>
{
    private const int LongestInContract = 40;

    public override string? Missing => always ? fallback : null;

    public override ParameterShape Shape() => ShapeOf(list, prefixes: false) with { Default = fallback };

    public override string? Canonical(string? value, string text) => always && value == fallback ? null : value;

    public override string? Parse(string text, List<ParameterError> errors)
    {
        var code = list.Find(text)?.Value;
        if (code is null)
        {
            errors.Add(CodesRule.Unknown(text, list));
        }

        return code;
    }

    internal static ParameterShape ShapeOf(CodeList list, bool prefixes)
    {
        var shape = new ParameterShape { MaxItems = ParameterShape.MostItems };
        return list.Codes.Count <= LongestInContract && !prefixes
            ? shape with { Codes = list, Allowed = [.. list.Values] }
            : shape with { MaxLength = 80, Pattern = prefixes ? @"^[A-Za-z0-9-]+\*?$" : "^[A-Za-z0-9-]+$" };
    }
}
