using System.Globalization;
using System.Text.RegularExpressions;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;

namespace KzUkApi.Storage.Dataset;

/// <summary>A column of a CSV file: how its cell is checked, and what it becomes in the store.</summary>
/// <param name="Meaning">What the column has, in a sentence of the exported description.</param>
internal abstract record Column(string Name, bool Required, string Meaning = "")
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
        else if (!TextRules.IsSound(cell))
        {
            context.Problems.Add(row.Wrong(Name, TextRules.Expected));
        }
        else if (Children is null && cell.Length > TextRules.Longest)
        {
            context.Problems.Add(row.Wrong(Name, $"a text of at most {TextRules.Longest} characters; this one has {cell.Length}"));
        }
        else if (Fill(cell, row, stored, context) is { } expected)
        {
            context.Problems.Add(row.Wrong(Name, expected));
        }
    }

    /// <summary>Whether a file may lack the column: it was added after the first release, and stands behind those from before.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The expression that gives back the cell from which the row <c>held</c> was made; null where it is empty.</summary>
    public virtual string Sql => $"held.\"{Name}\"";

    /// <summary>The table that has a row for each of its values, and the column that names the record there; null where the cell is one value.</summary>
    public virtual (string Table, string Parent)? Children => null;

    /// <summary>Stores a cell that is not empty; returns what was expected instead where it is wrong.</summary>
    protected abstract string? Fill(string cell, CsvRow row, StoredRow stored, LoadContext context);

    protected virtual void Empty(StoredRow stored) => stored.Values[Name] = null;
}

internal sealed partial record IdColumn(string Name = "id") : Column(Name, true, "Stable id of the row.")
{
    /// <summary>As the contract says of an id in an address.</summary>
    private const int Longest = 200;

    /// <summary>Last segments of routes beside <c>/{id}</c>: a record of that id could not be reached.</summary>
    private static readonly string[] Reserved = ["series", "mirror", "commodities", "history"];

    [GeneratedRegex("^[a-z0-9]+(-+[a-z0-9]+)*$")]
    private static partial Regex Slug { get; }

    protected override string? Fill(string cell, CsvRow row, StoredRow stored, LoadContext context)
    {
        stored.Values[Name] = cell;
        return cell.Length > Longest ? $"an id has at most {Longest} characters, this one {cell.Length}"
            : !Slug.IsMatch(cell) ? "an id has small letters, digits, and hyphens between them"
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

/// <summary>An address on the web: what readers are to follow is nothing else.</summary>
internal sealed record UrlColumn(string Name, string Meaning) : Column(Name, false, Meaning)
{
    protected override string? Fill(string cell, CsvRow row, StoredRow stored, LoadContext context)
    {
        stored.Values[Name] = cell;
        return Uri.TryCreate(cell, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
            ? null
            : "a whole address that begins with http:// or https://";
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

internal sealed record YesNoColumn(string Name) : Column(Name, true)
{
    public override string Sql => $"CASE WHEN held.\"{Name}\" = 1 THEN 'yes' ELSE 'no' END";

    protected override string? Fill(string cell, CsvRow row, StoredRow stored, LoadContext context)
    {
        stored.Values[Name] = cell == "yes" ? 1L : 0L;
        return cell is "yes" or "no" ? null : "yes or no";
    }
}

/// <summary>Words of a speaker, verbatim and few: more than that is the text of the publication.</summary>
internal sealed record QuotationColumn(string Name) : Column(Name, false, "A few words of the speaker, verbatim; at most 25.")
{
    private const int MostWords = 25;

    protected override string? Fill(string cell, CsvRow row, StoredRow stored, LoadContext context)
    {
        stored.Values[Name] = cell;
        return cell.Split(' ').Length <= MostWords ? null : $"at most {MostWords} words";
    }
}
