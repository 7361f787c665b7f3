using System.Globalization;
using System.Text.RegularExpressions;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Importing.Reading;

/// <summary>A published number in whole units of its currency.</summary>
/// <param name="Value">The number in whole units.</param>
/// <param name="Precision">The value of the last published digit, at least one unit.</param>
/// <param name="AsPublished">The number as the source words it.</param>
/// <param name="IsRounded">Whether the source has digits below one unit, which the value leaves out.</param>
internal sealed partial record PublishedNumber(long Value, long Precision, string AsPublished, bool IsRounded)
{
    /// <summary>Stands in place of a number that cannot be read.</summary>
    public static readonly PublishedNumber Nothing = new(0, 1, string.Empty, false);

    public const string Expected = "a number, with a point before decimals and no separators";

    [GeneratedRegex(@"^-?[0-9]{1,18}(\.[0-9]{1,12})?\z")]
    private static partial Regex Form { get; }

    /// <summary>Reads a number as published.</summary>
    /// <param name="unit">How many units of the currency one is: 1, 1,000 or 1,000,000.</param>
    /// <param name="unitName">The word for that unit; empty for one.</param>
    public static PublishedNumber? Parse(string text, long unit, string unitName)
    {
        if (!Form.IsMatch(text))
        {
            return null;
        }

        var number =
            decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * unit;
        var decimals = text.Contains('.', StringComparison.Ordinal) ? text.Length - text.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var precision = (decimal)unit;
        for (var digit = 0; digit < decimals && precision > 1; digit++)
        {
            precision /= 10;
        }

        var whole = Math.Round(number, MidpointRounding.ToEven);
        return Math.Abs(whole) > IntegerColumn.Largest
            ? null
            : new((long)whole, (long)precision, unitName.Length == 0 ? text : $"{text} {unitName}", whole != number);
    }

    /// <summary>Reads whole units as the number of millions that was published, without the zeros that a feed adds.</summary>
    public static PublishedNumber? OfMillions(decimal units)
    {
        var text = (units / 1_000_000m).ToString("0.############", CultureInfo.InvariantCulture);
        return Parse(text, 1_000_000, "million");
    }
}
