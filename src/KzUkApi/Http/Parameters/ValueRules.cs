using System.Globalization;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;
using KzUkApi.Http.Problems;

namespace KzUkApi.Http.Parameters;

/// <summary>A whole number in a range, both ends included.</summary>
internal sealed class IntegerRule<T>(int minimum, int maximum, int fallback) : ParameterRule<T>
{
    public override string Name => "Integer";

    public override ParameterShape Shape(OpenLists lists) =>
        new() { Range = (minimum, maximum), Default = fallback.ToString(CultureInfo.InvariantCulture) };

    public override string? Canonical(string value, OpenLists lists) =>
        int.Parse(value, CultureInfo.InvariantCulture) is var number && number == fallback
            ? null
            : number.ToString(CultureInfo.InvariantCulture);

    protected override IEnumerable<ParameterError> Check(string value, OpenLists lists)
    {
        IReadOnlyList<string> allowed = [$"{minimum} to {maximum}"];
        if (!value.TrimStart('-').All(char.IsAsciiDigit) || value is "-")
        {
            yield return Error("not-a-number", value, allowed, $"'{Shortened(value)}' is not a whole number.");
        }
        else if (!int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || number < minimum || number > maximum)
        {
            yield return Error("out-of-range", value, allowed, $"{Shortened(value)} is outside the range from {minimum} to {maximum}.");
        }
    }
}

/// <summary>Words: to look for, where all of them must occur; or, in one line, to be kept.</summary>
internal sealed class WordsRule<T>(int maxLength, bool inOneLine) : ParameterRule<T>
{
    public override string Name => "Words";

    public override ParameterShape Shape(OpenLists lists) => new() { MaxLength = maxLength, Pattern = @"\S" };

    protected override IEnumerable<ParameterError> Check(string value, OpenLists lists)
    {
        if (value.Length > maxLength)
        {
            yield return Error(
                "too-long",
                value,
                [$"at most {maxLength} characters"],
                $"{value.Length} characters are given; at most {maxLength} are allowed."
            );
        }
        else if (inOneLine && value.Any(char.IsControl))
        {
            yield return Error(
                "invalid-text",
                value,
                null,
                "The value has control characters, such as line breaks, tabs or escapes. Give it as text in one line."
            );
        }
        else if (TextFolding.Words(value).Length == 0)
        {
            yield return Error("invalid-text", value, null, "The value has no letter and no digit. Give at least one word or part of one.");
        }
    }
}

/// <summary>The place where the last page ended. What it says is checked where the request as a whole is known.</summary>
internal sealed class CursorRule<T> : ParameterRule<T>
{
    public override string Name => "Cursor";

    private const int MaxLength = 400;

    public override ParameterShape Shape(OpenLists lists) => new() { MaxLength = MaxLength, Pattern = "^[A-Za-z0-9_-]+$" };

    protected override IEnumerable<ParameterError> Check(string value, OpenLists lists)
    {
        if (value.Length > MaxLength || !value.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-'))
        {
            yield return Error("invalid-cursor", value, null, "The cursor is damaged. Take it whole from `page.next`.");
        }
    }
}
