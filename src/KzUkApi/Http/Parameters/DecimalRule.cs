using System.Globalization;
using System.Text.RegularExpressions;
using KzUkApi.Http.Problems;

namespace KzUkApi.Http.Parameters;

/// <summary>A decimal number with a point, kept to its last digit; null where the parameter is left out.</summary>
/// <param name="positive">Whether it must be above zero.</param>
internal sealed partial class DecimalRule(bool positive) : ParameterRule<decimal?>
{
    private const string Pattern = @"^-?[0-9]{1,9}(\.[0-9]{1,6})?$";
    private const int Longest = 17;

    [GeneratedRegex(Pattern)]
    private static partial Regex Form { get; }

    public override ParameterShape Shape() =>
        new() { Pattern = positive ? Pattern.Replace("-?", string.Empty, StringComparison.Ordinal) : Pattern, MaxLength = Longest };

    public override decimal? Parse(string text, List<ParameterError> errors)
    {
        IReadOnlyList<string> allowed = [positive ? "a number above 0, such as 0.1" : "a number, such as 51.1 or -36"];
        if (!Form.IsMatch(text) || text.EndsWith('\n'))
        {
            errors.Add(
                Error(
                    "not-a-number",
                    text,
                    allowed,
                    $"'{Shortened(text)}' is not a number with a decimal point, at most 9 digits before it and 6 behind it."
                )
            );
            return null;
        }

        var number = decimal.Parse(text, CultureInfo.InvariantCulture);
        if (positive && number <= 0)
        {
            errors.Add(Error("out-of-range", text, allowed, $"{text} is not above 0."));
        }

        return number;
    }
}
