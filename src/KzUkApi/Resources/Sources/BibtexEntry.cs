using System.Globalization;
using System.Text;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Text;

namespace KzUkApi.Resources.Sources;

/// <summary>Writes a source as a BibTeX entry.</summary>
internal static class BibtexEntry
{
    public static string Of(Source source)
    {
        // The second pair of braces keeps a publisher from being read as a person, and a title's capitals as they are.
        var fields = new List<(string Name, string Value)>
        {
            ("author", $"{{{{{Escaped(source.Publisher)}}}}}"),
            ("title", $"{{{{{Escaped(source.Title)}}}}}"),
        };
        fields.AddRange(Date(source));
        fields.Add(("language", $"{{{Codes.SourceLanguages.Find(source.Language)!.English}}}"));
        if (source.Url is { } url)
        {
            fields.Add(("url", $"{{{Address(url)}}}"));
        }

        var lines = fields.Select(field => $"  {field.Name} = {field.Value}");
        return $"@misc{{{source.Id},\n{string.Join(",\n", lines)}\n}}";
    }

    private static IEnumerable<(string Name, string Value)> Date(Source source)
    {
        if (!PartialDate.TryParse(source.PublishedOn, out var date))
        {
            yield return ("year", "{n.d.}");
            yield break;
        }

        yield return ("year", $"{{{date.Text[..4]}}}");
        if (date.Text.Length > 4)
        {
            // Without braces: one of the twelve words that every style knows, in the language of the reader.
            yield return (
                "month",
                CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(date.Start.Month).ToLowerInvariant()
            );
        }

        if (date.Text.Length > 7)
        {
            yield return ("day", string.Create(CultureInfo.InvariantCulture, $"{{{date.Start.Day}}}"));
        }

        if (PublicationText.Remark(source.PublishedOnBasis) is { } remark)
        {
            yield return ("note", $"{{{remark}}}");
        }
    }

    // BibTeX counts braces even behind a backslash, so that braces become commands.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            escaped.Append(character switch
            {
                '\\' => @"\textbackslash{}",
                '{' => @"\textbraceleft{}",
                '}' => @"\textbraceright{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '&' or '%' or '$' or '#' or '_' => $"\\{character}",
                _ => character.ToString(),
            });
        }

        return escaped.ToString();
    }

    // An address is taken as it stands; only what would end the field or begin a command is written in per cent.
    private static string Address(string url) => url
        .Replace("\\", "%5C", StringComparison.Ordinal)
        .Replace("{", "%7B", StringComparison.Ordinal)
        .Replace("}", "%7D", StringComparison.Ordinal)
        .Replace(" ", "%20", StringComparison.Ordinal);
}
