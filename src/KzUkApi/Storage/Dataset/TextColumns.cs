using System.Text.RegularExpressions;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;

namespace KzUkApi.Storage.Dataset;

/// <summary>A column of texts.</summary>
internal record TextColumn(string Name, bool Required = false, string Meaning = "") : TypedColumn<string>(Name, Required, Meaning)
{
    // Every text is one.
    protected override string Expected => string.Empty;

    protected override bool TryParse(string text, out string value)
    {
        value = text;
        return true;
    }

    protected override string Format(string value) => value;

    protected sealed override string? Fault(string value, LoadContext context) => TextRules.Fault(value) ?? Rule(value, context);

    protected override void Store(string value, StoredRow stored) => stored.Values[Name] = value;

    /// <summary>What was expected of a text without blanks and controls; null where it is right.</summary>
    protected virtual string? Rule(string value, LoadContext context) => null;
}

internal sealed partial record IdColumn(string Name = "id") : TextColumn(Name, true, "Stable id of the row.")
{
    /// <summary>As the contract says of an id in an address.</summary>
    private const int Longest = 200;

    /// <summary>Last segments of routes beside <c>/{id}</c>: a record of that id could not be reached.</summary>
    private static readonly string[] Reserved = ["series", "mirror", "commodities", "history"];

    [GeneratedRegex("^[a-z0-9]+(-+[a-z0-9]+)*$")]
    private static partial Regex Slug { get; }

    protected override string? Rule(string value, LoadContext context) =>
        value.Length > Longest ? $"an id has at most {Longest} characters, this one {value.Length}"
        : !Slug.IsMatch(value) ? "an id has small letters, digits, and hyphens between them"
        : Reserved.Contains(value) ? "this id is reserved for a route"
        : null;
}

/// <summary>A code of a commodity classification, in capital letters: filters read it without regard to case.</summary>
internal sealed partial record CommodityCodeColumn() : TextColumn("code", true)
{
    [GeneratedRegex("^[A-Z0-9]+(-[A-Z0-9]+)*$")]
    private static partial Regex Form { get; }

    protected override string? Rule(string value, LoadContext context) =>
        Form.IsMatch(value) ? null : "a code has digits and capital letters, and hyphens between them";
}

/// <summary>An address on the web: what readers are to follow is nothing else.</summary>
internal sealed record UrlColumn(string Name, string Meaning) : TextColumn(Name, false, Meaning)
{
    protected override string? Rule(string value, LoadContext context) =>
        Uri.TryCreate(value, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
            ? null
            : "a whole address that begins with http:// or https://";
}

/// <summary>The name of a person, of which an id can be made.</summary>
internal sealed record PersonColumn(string Name) : TextColumn(Name, true)
{
    public const string Latin = "a name in Latin letters";

    protected override string? Rule(string value, LoadContext context) => PersonNames.IsName(value) ? null : Latin;
}

/// <summary>Words of a speaker, verbatim and few: more than that is the text of the publication.</summary>
internal sealed record QuotationColumn(string Name) : TextColumn(Name, false, "A few words of the speaker, verbatim; at most 25.")
{
    private const int MostWords = 25;

    protected override string? Rule(string value, LoadContext context) =>
        value.Split(' ').Length <= MostWords ? null : $"at most {MostWords} words";
}

/// <summary>A code of a closed list, in the spelling of the list.</summary>
internal sealed record CodeColumn(string Name, CodeList List, bool Required = false) : TextColumn(Name, Required)
{
    public override CodeList ClosedList => List;

    public override object? OfStored(object? stored) => base.OfStored(stored) is string text ? Parse(text) : null;

    // The text of the list itself, so that very many rows share it.
    protected override bool TryParse(string text, out string value)
    {
        value = List.Find(text)?.Value is { } code && code == text ? code : text;
        return true;
    }

    protected override string? Rule(string value, LoadContext context) =>
        List.Find(value)?.Value == value ? null : $"one of {string.Join(", ", List.Values)}";
}

/// <summary>A column that names a row of another table.</summary>
internal sealed record ReferenceColumn(string Name, string Table, bool Required = false) : TextColumn(Name, Required)
{
    protected override string? Rule(string value, LoadContext context) =>
        context.Find(Table, value) is null ? $"no such row in {Table}" : null;
}
