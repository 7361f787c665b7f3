using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Problems;

namespace KzUkApi.Http.Parameters;

/// <summary>A state of the data: the end of a day, or a data version that was loaded.</summary>
/// <param name="Day">The day; null where a version is named.</param>
/// <param name="Version">The version; null where a day is named.</param>
internal sealed record Since(DateOnly? Day, string? Version);

/// <summary>A day, or a data version that was loaded.</summary>
internal sealed class SinceRule(CodeList versions) : ParameterRule<Since?>
{
    private const int VersionLength = 12;

    public override ParameterShape Shape() => new() { Pattern = @"^(\d{4}-\d{2}-\d{2}|[0-9A-Fa-f]{12})$", MaxLength = VersionLength };

    public override string? Canonical(Since? value, string text) => text.ToLowerInvariant();

    public override Since? Parse(string text, List<ParameterError> errors)
    {
        if (text.Length == VersionLength && text.All(char.IsAsciiHexDigit))
        {
            if (!versions.Contains(text))
            {
                string[] known = [.. versions.Values];
                var detail =
                    $"This service has not loaded the data version '{text}'. It knows {string.Join(", ", known)}. "
                    + "Ask for a day instead, or compare with another copy of the data.";
                errors.Add(Error("unknown-data-version", text, known, detail, versions.Nearest(text)));
            }

            return new(null, text.ToLowerInvariant());
        }

        if (text.Length != 10 || !PartialDate.TryParse(text, out var day))
        {
            errors.Add(
                Error(
                    "invalid-date",
                    text,
                    ["YYYY-MM-DD", "12 hexadecimal digits"],
                    $"'{Shortened(text)}' is neither a day that exists, as YYYY-MM-DD, nor a data version of 12 hexadecimal digits."
                )
            );
            return null;
        }

        return new(day.End, null);
    }
}
