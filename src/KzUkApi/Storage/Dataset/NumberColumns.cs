using System.Globalization;
using System.Text.RegularExpressions;

namespace KzUkApi.Storage.Dataset;

internal sealed record IntegerColumn(string Name, long Minimum, bool Required = false) : Column(Name, Required)
{
    /// <summary>The largest whole number that every reader of JSON keeps to its last digit; bounds stay far from overflow.</summary>
    public const long Largest = 9_007_199_254_740_991;

    protected override string? Fill(string cell, CsvRow row, StoredRow stored, LoadContext context)
    {
        var known = long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        stored.Values[Name] = number;
        return known && number >= Minimum && number <= Largest && number.ToString(CultureInfo.InvariantCulture) == cell
            ? null
            : $"a whole number, at least {Minimum} and at most {Largest}, without separators or leading zeros";
    }
}

/// <summary>The value of a number's last published digit: 1 (exact), or a power of ten.</summary>
internal sealed record PrecisionColumn() : Column(
    "precision",
    true,
    "Value of the last published digit; the true value lies within half of it either side, 1 is exact."
)
{
    protected override string? Fill(string cell, CsvRow row, StoredRow stored, LoadContext context)
    {
        var known = long.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        stored.Values[Name] = number;
        return known && number <= IntegerColumn.Largest && cell[0] == '1' && cell.AsSpan(1).Trim('0').IsEmpty
            ? null
            : "1, 10, 100 and so on: the value of the last published digit";
    }
}

/// <summary>A decimal number, kept to its last digit as units and scale.</summary>
internal sealed partial record DecimalColumn(string Name, bool Required = true) : Column(Name, Required)
{
    [GeneratedRegex(@"^-?[0-9]{1,15}(\.[0-9]{1,15})?\z")]
    private static partial Regex Form { get; }

    public override string Sql
    {
        get
        {
            // Zeros before the digits leave one before the point, and as many behind it as the scale says.
            var scale = $"held.{Name}_scale";
            var digits = $"('0000000000000000' || CAST(ABS(held.{Name}_units) AS TEXT))";
            var whole = $"LTRIM(SUBSTR({digits}, 1, LENGTH({digits}) - {scale}), '0')";
            return $"""
                CASE WHEN held.{Name}_units < 0 THEN '-' ELSE '' END
                || CASE WHEN {whole} = '' THEN '0' ELSE {whole} END
                || CASE WHEN {scale} = 0 THEN '' ELSE '.' || SUBSTR({digits}, LENGTH({digits}) - {scale} + 1) END
                """;
        }
    }

    protected override string? Fill(string cell, CsvRow row, StoredRow stored, LoadContext context)
    {
        var point = cell.IndexOf('.', StringComparison.Ordinal);
        var scale = point < 0 ? 0 : cell.Length - point - 1;
        var known = long.TryParse(
            cell.Replace(".", null, StringComparison.Ordinal),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var units
        );
        stored.Values[Name + "_units"] = units;
        stored.Values[Name + "_scale"] = (long)scale;
        return known && Form.IsMatch(cell) ? null : "a decimal number with a point, at most 15 decimals and 18 digits";
    }

    protected override void Empty(StoredRow stored) => (stored.Values[Name + "_units"], stored.Values[Name + "_scale"]) = (null, null);
}
