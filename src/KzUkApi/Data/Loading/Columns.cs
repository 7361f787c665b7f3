using System.Globalization;
using System.Text.RegularExpressions;
using KzUkApi.Figures;
using KzUkApi.Vocabulary;

namespace KzUkApi.Data.Loading;

/// <summary>A column of a CSV file: how its cell is checked, and what it becomes in the store.</summary>
internal abstract record Column(string Name, bool Required)
{
    /// <summary>Reads the cell into the stored row, or reports what is wrong with it.</summary>
    public void Read(CsvRow row, StoredRow stored, LoadContext context)
    {
        var cell = row[Name];
        if (cell.Length == 0 && Required)
        {
            context.Problems.Add(row.Wrong(Name, "a value is required"));
        }
        else if (cell != cell.Trim())
        {
            context.Problems.Add(row.Wrong(Name, "blanks at the ends are not allowed"));
        }
        else if (cell.Length == 0)
        {
            Empty(stored);
        }
        else if (Fill(cell, row, stored, context) is { } expected)
        {
            context.Problems.Add(row.Wrong(Name, expected));
        }
    }

    /// <summary>The expression that gives back the cell from which the row <c>held</c> was made; null where it is empty.</summary>
    public virtual string Sql => $"held.\"{Name}\"";

    /// <summary>The table that has a row for each of its values, and the column that names the record there; null where the cell is one value.</summary>
    public virtual (string Table, string Parent)? Children => null;

    /// <summary>Stores a cell that is not empty; returns what was expected instead where it is wrong.</summary>
    protected abstract string? Fill(string cell, CsvRow row, StoredRow stored, LoadContext context);

    protected virtual void Empty(StoredRow stored) => stored.Values[Name] = null;
}

internal sealed partial record IdColumn(string Name = "id") : Column(Name, true)
{
    /// <summary>Last segments of routes beside <c>/{id}</c>: a record of that id could not be reached.</summary>
    private static readonly string[] Reserved = ["series", "mirror", "commodities", "history"];

    [GeneratedRegex("^[a-z0-9]+(-+[a-z0-9]+)*$")]
    private static partial Regex Slug { get; }

    protected override string? Fill(string cell, CsvRow row, StoredRow stored, LoadContext context)
    {
        stored.Values[Name] = cell;
        return !Slug.IsMatch(cell) ? "an id has small letters, digits, and hyphens between them"
            : Reserved.Contains(cell) ? "this id is reserved for a route"
            : null;
    }
}

/// <summary>A code of a commodity classification, in capital letters: filters read it without regard to case.</summary>
internal sealed partial record CommodityCodeColumn() : Column("code", true)
{
    [GeneratedRegex("^[A-Z0-9]+(-[A-Z0-9]+)*$")]
    private static partial Regex Form { get; }

    protected override string? Fill(string cell, CsvRow row, StoredRow stored, LoadContext context)
    {
        stored.Values[Name] = cell;
        return Form.IsMatch(cell) ? null : "a code has digits and capital letters, and hyphens between them";
    }
}

internal sealed record TextColumn(string Name, bool Required = false) : Column(Name, Required)
{
    protected override string? Fill(string cell, CsvRow row, StoredRow stored, LoadContext context)
    {
        stored.Values[Name] = cell;
        return null;
    }
}

/// <summary>The name of a person, of which an id can be made.</summary>
internal sealed record PersonColumn(string Name) : Column(Name, true)
{
    public const string Expected = "a name in Latin letters";

    protected override string? Fill(string cell, CsvRow row, StoredRow stored, LoadContext context)
    {
        stored.Values[Name] = cell;
        return PersonNames.IsName(cell) ? null : Expected;
    }
}

internal sealed record CodeColumn(string Name, CodeList List, bool Required = false, bool AsNumber = false) : Column(Name, Required)
{
    protected override string? Fill(string cell, CsvRow row, StoredRow stored, LoadContext context)
    {
        stored.Values[Name] = AsNumber ? long.TryParse(cell, CultureInfo.InvariantCulture, out var number) ? number : null : cell;
        return List.Find(cell)?.Value == cell ? null : $"one of {string.Join(", ", List.Values)}";
    }
}

/// <summary>A column that names a row of another table.</summary>
internal sealed record ReferenceColumn(string Name, string Table, bool Required = false) : Column(Name, Required)
{
    protected override string? Fill(string cell, CsvRow row, StoredRow stored, LoadContext context)
    {
        stored.Values[Name] = cell;
        return context.Find(Table, cell) is null ? $"no such row in {Table}" : null;
    }
}

/// <summary>A partial date: its text, and the first and last day it covers under <paramref name="Prefix"/>.</summary>
internal sealed record DateColumn(string Name, string Prefix, bool Required = false) : Column(Name, Required)
{
    protected override string? Fill(string cell, CsvRow row, StoredRow stored, LoadContext context)
    {
        var known = PartialDate.TryParse(cell, out var date);
        stored.Values[Name] = cell;
        stored.Values[Prefix + "_start"] = date.Start;
        stored.Values[Prefix + "_end"] = date.End;
        return known ? null : $"a date that exists, as {string.Join(", ", PartialDate.Forms)}";
    }

    protected override void Empty(StoredRow stored) =>
        (stored.Values[Name], stored.Values[Prefix + "_start"], stored.Values[Prefix + "_end"]) = (null, null, null);
}

internal sealed record PeriodColumn(string Name = "period", string Prefix = "") : Column(Name, true)
{
    protected override string? Fill(string cell, CsvRow row, StoredRow stored, LoadContext context)
    {
        var known = Period.TryParse(cell, out var period) && period.Text == cell;
        stored.Values[Name] = cell;
        stored.Values[Prefix + "frequency"] = period.Frequency;
        stored.Values[Prefix + "period_start"] = period.Start;
        stored.Values[Prefix + "period_end"] = period.End;
        return known ? null : $"a period, as {string.Join(", ", Period.Forms)}";
    }
}

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
internal sealed record PrecisionColumn() : Column("precision", true)
{
    protected override string? Fill(string cell, CsvRow row, StoredRow stored, LoadContext context)
    {
        var known = long.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        stored.Values[Name] = number;
        return known && number <= IntegerColumn.Largest && cell[0] == '1' && cell.AsSpan(1).Trim('0').IsEmpty ? null : "1, 10, 100 and so on: the value of the last published digit";
    }
}

/// <summary>A decimal number, kept to its last digit as units and scale.</summary>
internal sealed partial record DecimalColumn(string Name) : Column(Name, true)
{
    [GeneratedRegex(@"^-?[0-9]{1,15}(\.[0-9]{1,15})?\z")]
    private static partial Regex Form { get; }

    public override string Sql
    {
        get
        {
            var (units, scale) = ($"held.{Name}_units", $"held.{Name}_scale");
            var padded = $"printf('%0*d', {scale} + 1, abs({units}))";
            return $"iif({units} < 0, '-', '') || iif({scale} = 0, abs({units}), substr({padded}, 1, length({padded}) - {scale}) || '.' || substr({padded}, -{scale}))";
        }
    }

    protected override string? Fill(string cell, CsvRow row, StoredRow stored, LoadContext context)
    {
        var point = cell.IndexOf('.', StringComparison.Ordinal);
        var scale = point < 0 ? 0 : cell.Length - point - 1;
        var known = long.TryParse(cell.Replace(".", null, StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var units);
        stored.Values[Name + "_units"] = units;
        stored.Values[Name + "_scale"] = (long)scale;
        return known && Form.IsMatch(cell) ? null : "a decimal number with a point, at most 15 decimals and 18 digits";
    }
}

internal sealed record YesNoColumn(string Name) : Column(Name, true)
{
    public override string Sql => $"iif(held.\"{Name}\" = 1, 'yes', 'no')";

    protected override string? Fill(string cell, CsvRow row, StoredRow stored, LoadContext context)
    {
        stored.Values[Name] = cell == "yes" ? 1L : 0L;
        return cell is "yes" or "no" ? null : "yes or no";
    }
}
