using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace KzUkApi.Editing;

/// <summary>Whole numbers of JSON by their value, as JSON Schema 2020-12 has it: 41000000.0 and 4.1e7 are integers.</summary>
internal static partial class WholeNumber
{
    // No number of the service has more digits.
    private const int MostDigits = 18;

    [GeneratedRegex(@"^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]{1,4}))?\z")]
    private static partial Regex Form { get; }

    /// <summary>The number; null where it is none, or the type has no room for it.</summary>
    public static long? Of(JsonElement value, Type type) =>
        Of(value) is { } number
        && ((Nullable.GetUnderlyingType(type) ?? type) != typeof(int) || number is >= int.MinValue and <= int.MaxValue)
            ? number
            : null;

    private static long? Of(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Number || Form.Match(value.GetRawText()) is not { Success: true, Groups: var parts })
        {
            return null;
        }

        var exponent = parts[4].Success ? int.Parse(parts[4].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
        var all = (parts[2].Value + parts[3].Value).TrimStart('0');
        var digits = all.TrimEnd('0');
        var zeros = exponent - parts[3].Length + all.Length - digits.Length;
        return digits.Length == 0 ? 0
            : zeros < 0 || digits.Length + zeros > MostDigits ? null
            : long.Parse(parts[1].Value + digits + new string('0', zeros), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
    }
}
