using System.Globalization;
using KzUkApi.Domain.Text;
using KzUkApi.Http.Problems;

namespace KzUkApi.Http.Parameters;

/// <summary>A whole number. The validator of the filter compares it with the range that stands here, both ends included.</summary>
internal sealed class IntegerRule(int minimum, int maximum, int fallback) : ParameterRule<int>
{
    public override int Missing => fallback;

    public override ParameterShape Shape() =>
        new() { Range = (minimum, maximum), Default = fallback.ToString(CultureInfo.InvariantCulture) };

    public override string? Canonical(int value, string text) =>
        value == fallback ? null : value.ToString(CultureInfo.InvariantCulture);

    public override int Parse(string text, List<ParameterError> errors)
    {
        if (!text.TrimStart('-').All(char.IsAsciiDigit) || text is "-")
        {
            errors.Add(Error("not-a-number", text, [$"{minimum} to {maximum}"], $"'{Shortened(text)}' is not a whole number."));
            return fallback;
        }

        // What is too long for a number of the machine is outside every range all the more.
        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
            : text[0] == '-' ? int.MinValue
            : int.MaxValue;
    }
}

/// <summary>A whole number; null where the parameter is left out.</summary>
internal sealed class OptionalIntegerRule(int minimum, int maximum) : ParameterRule<int?>
{
    private readonly IntegerRule _rule = new(minimum, maximum, minimum);

    public override ParameterShape Shape() => _rule.Shape() with { Default = null };

    public override string? Canonical(int? value, string text) => value?.ToString(CultureInfo.InvariantCulture);

    public override int? Parse(string text, List<ParameterError> errors) => _rule.Parse(text, errors);
}

/// <summary>Words: to look for, where all of them must occur; or, in one line, to be kept.</summary>
internal sealed class WordsRule(int maxLength, bool inOneLine) : ParameterRule<string?>
{
    public override ParameterShape Shape() => new() { MaxLength = maxLength, Pattern = @"\S" };

    public override string? Parse(string text, List<ParameterError> errors)
    {
        if (text.Length > maxLength)
        {
            errors.Add(
                Error(
                    "too-long",
                    text,
                    [$"at most {maxLength} characters"],
                    $"{text.Length} characters are given; at most {maxLength} are allowed."
                )
            );
        }
        else if (inOneLine && text.Any(char.IsControl))
        {
            errors.Add(
                Error(
                    "invalid-text",
                    text,
                    null,
                    "The value has control characters, such as line breaks, tabs or escapes. Give it as text in one line."
                )
            );
        }
        else if (TextFolding.Words(text).Length == 0)
        {
            errors.Add(Error("invalid-text", text, null, "The value has no letter and no digit. Give at least one word or part of one."));
        }

        return text;
    }
}
