using System.Globalization;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Problems;

namespace KzUkApi.Http.Parameters;

/// <summary>A day that is not after today (UTC), or a data version that was loaded.</summary>
internal sealed class SinceRule<T>(TimeProvider clock) : ParameterRule<T>
{
    private const int VersionLength = 12;

    public override string Name => "Since";

    public override ParameterShape Shape(OpenLists lists) =>
        new() { Pattern = @"^(\d{4}-\d{2}-\d{2}|[0-9A-Fa-f]{12})$", MaxLength = VersionLength };

    public override string? Canonical(string value, OpenLists lists) => value.ToLowerInvariant();

    protected override IEnumerable<ParameterError> Check(string value, OpenLists lists)
    {
        if (value.Length == VersionLength && value.All(char.IsAsciiHexDigit))
        {
            if (!lists.DataVersions.Contains(value))
            {
                string[] known = [.. lists.DataVersions.Values];
                yield return Error("unknown-data-version", value, known, $"This service has not loaded the data version '{value}'. It knows {string.Join(", ", known)}. Ask for a day instead, or compare with another copy of the data.", lists.DataVersions.Nearest(value));
            }

            yield break;
        }

        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        if (value.Length != 10 || !PartialDate.TryParse(value, out var day))
        {
            yield return Error(
                "invalid-date",
                value,
                ["YYYY-MM-DD", "12 hexadecimal digits"],
                $"'{Shortened(value)}' is neither a day that exists, as YYYY-MM-DD, nor a data version of 12 hexadecimal digits."
            );
        }
        else if (day.End > today)
        {
            var latest = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            yield return Error(
                "future-day",
                value,
                [$"up to {latest}"],
                $"{value} is in the future: today is {latest} (UTC), and what will change is not known."
            );
        }
    }
}
