using System.Globalization;
using System.Text.RegularExpressions;
using KzUkApi.Domain.CodeLists;

namespace KzUkApi.Storage.Dataset;

/// <summary>A column of whole numbers, written without separators and leading zeros.</summary>
internal abstract record WholeNumberColumn(string Name, bool Required, string Meaning = "") : TypedColumn<long>(Name, Required, Meaning)
{
    protected override bool TryParse(string text, out long value) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && Format(value) == text;

    protected override string Format(long value) => value.ToString(CultureInfo.InvariantCulture);

    protected override string? Fault(long value, LoadContext context) => IsAllowed(value) ? null : Expected;

    protected override void Store(long value, StoredRow stored) => stored.Values[Name] = value;

    protected abstract bool IsAllowed(long value);
}

internal sealed record IntegerColumn(string Name, long Minimum, bool Required = false) : WholeNumberColumn(Name, Required)
{
    /// <summary>The largest whole number that every reader of JSON keeps to its last digit; bounds stay far from overflow.</summary>
    public const long Largest = 9_007_199_254_740_991;

    protected override string Expected =>
        $"a whole number, at least {Minimum} and at most {Largest}, without separators or leading zeros";

    protected override bool IsAllowed(long value) => value >= Minimum && value <= Largest;
}

/// <summary>The value of a number's last published digit: 1 (exact), or a power of ten.</summary>
internal sealed record PrecisionColumn() : WholeNumberColumn(
    "precision",
    true,
    "Value of the last published digit; the true value lies within half of it either side, 1 is exact."
)
{
    protected override string Expected => "1, 10, 100 and so on: the value of the last published digit";

    protected override bool IsAllowed(long value)
    {
        if (value is <= 0 or > IntegerColumn.Largest)
        {
            return false;
        }

        while (value % 10 == 0)
        {
            value /= 10;
        }

        return value == 1;
    }
}

/// <summary>A code of a closed list of numbers.</summary>
internal sealed record NumberCodeColumn(string Name, CodeList List, bool Required = false) : WholeNumberColumn(Name, Required)
{
    public override CodeList ClosedList => List;

    protected override string Expected => $"one of {string.Join(", ", List.Values)}";

    protected override bool IsAllowed(long value) => List.Contains(Format(value));
}

/// <summary>A decimal number, kept to its last digit: it is stored as units and scale.</summary>
internal sealed partial record DecimalColumn(string Name, bool Required = true) : TypedColumn<decimal>(Name, Required)
{
    [GeneratedRegex(@"^-?[0-9]{1,15}(\.[0-9]{1,15})?\z")]
    private static partial Regex Form { get; }

    public override string Sql
    {
        get
        {
            // Zeros before the digits leave one before the point, and as many behind it as the scale says.
            var scale = $"CAST(held.{Name}_scale AS INTEGER)";
            var digits = $"('0000000000000000' || CAST(ABS(held.{Name}_units) AS TEXT))";
            var whole = $"LTRIM(SUBSTR({digits}, 1, LENGTH({digits}) - {scale}), '0')";
            return $"""
                CASE WHEN held.{Name}_units < 0 THEN '-' ELSE '' END
                || CASE WHEN {whole} = '' THEN '0' ELSE {whole} END
                || CASE WHEN {scale} = 0 THEN '' ELSE '.' || SUBSTR({digits}, LENGTH({digits}) - {scale} + 1) END
                """;
        }
    }

    protected override string Expected => "a decimal number with a point, at most 15 decimals and 18 digits";

    // 7.5 and 7.50 are one number, and two texts.
    public override bool AreSame(object one, object other) => TextOf(one) == TextOf(other);

    protected override bool TryParse(string text, out decimal value)
    {
        value = 0;
        return Form.IsMatch(text)
            && decimal.TryParse(
                text,
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out value
            )
            && long.TryParse(
                text.Replace(".", null, StringComparison.Ordinal),
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out _
            );
    }

    protected override string Format(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    protected override string? Fault(decimal value, LoadContext context) => null;

    protected override void Store(decimal value, StoredRow stored)
    {
        stored.Values[Name + "_units"] = (long)(value * Power(value.Scale));
        stored.Values[Name + "_scale"] = (long)value.Scale;
    }

    protected override void StoreNone(StoredRow stored) => (stored.Values[Name + "_units"], stored.Values[Name + "_scale"]) = (null, null);

    private static decimal Power(int scale)
    {
        var power = 1m;
        for (var digit = 0; digit < scale; digit++)
        {
            power *= 10;
        }

        return power;
    }
}

/// <summary>Yes or no.</summary>
internal sealed record YesNoColumn(string Name) : TypedColumn<bool>(Name, true)
{
    public override string Sql => $"CASE WHEN held.\"{Name}\" = 1 THEN 'yes' ELSE 'no' END";

    protected override string Expected => "yes or no";

    protected override bool TryParse(string text, out bool value)
    {
        value = text == "yes";
        return value || text == "no";
    }

    protected override string Format(bool value) => value ? "yes" : "no";

    protected override string? Fault(bool value, LoadContext context) => null;

    protected override void Store(bool value, StoredRow stored) => stored.Values[Name] = value ? 1L : 0L;
}
