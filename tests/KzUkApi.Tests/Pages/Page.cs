using System.Net;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Pages;

/// <summary>
/// A page as it came over HTTP, read strictly: every element that has an end is closed in its order, and every attribute has a value.
/// </summary>
internal sealed partial class Page
{
    /// <summary>One page of each kind.</summary>
    public static readonly string[] Kinds =
    [
        "/",
        "/f/kaz-total-unspecified-total-2022-kazinform-2023-10",
        "/f/companies-2026-astanatimes",
        "/f/remittances-gbr-kaz-2025-05-kursiv",
        "/a/strategic-partnership-and-cooperation-agreement-2024",
        "/m/strategic-dialogue-7-2023-10-02",
        "/p/roman-vassilenko",
        "/search?q=agriculture",
        "/docs",
        "/docs/first-request",
    ];

    public static readonly string[] Languages = ["en", "kk", "ru"];

    private Page(ApiAnswer answer)
    {
        Answer = answer;
        using var reader = XmlReader.Create(new StringReader(AsXml(answer.Text)), new() { DtdProcessing = DtdProcessing.Ignore });
        Root = XElement.Load(reader);
    }

    public ApiAnswer Answer { get; }

    public XElement Root { get; }

    /// <summary>The words that a reader sees, without what is marked as being in another language.</summary>
    public IEnumerable<string> Words => Texts(Root.Element("body")!);

    /// <summary>The addresses on the service to which the page leads, and those of what it loads.</summary>
    public IEnumerable<string> Addresses => Root.Descendants()
        .SelectMany(element => element.Attributes().Where(attribute => attribute.Name.LocalName is "href" or "src" or "srcset" or "action"))
        .Select(attribute => attribute.Value)
        .Where(address => address.StartsWith('/'))
        .Select(address => address.Split('#')[0])
        .Distinct(StringComparer.Ordinal);

    public static async Task<Page> GetAsync(string path, HttpStatusCode status = HttpStatusCode.OK)
    {
        var answer = await Api.Server.SendAsync(HttpMethod.Get, path, ("Accept", "text/html"));
        Assert.That(answer.Status, Is.EqualTo(status), path);
        return Of(answer);
    }

    /// <summary>The page that an answer is.</summary>
    public static Page Of(ApiAnswer answer)
    {
        Assert.That(answer.Header("Content-Type"), Is.EqualTo("text/html; charset=utf-8"));
        return new(answer);
    }

    /// <summary>Where an address leads; fails where it does not lead on.</summary>
    public static async Task<string?> RedirectOfAsync(string path)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var answer = await client.GetAsync(new Uri(Api.Server.Address + path));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        return answer.Headers.Location?.OriginalString;
    }

    /// <summary>An address with another parameter.</summary>
    public static string With(string path, string parameter) => $"{path}{(path.Contains('?') ? '&' : '?')}{parameter}";

    /// <summary>The only element with an id.</summary>
    public XElement ById(string id) => Root.Descendants().Single(element => (string?)element.Attribute("id") == id);

    // HTML has elements without an end, and lets signs stand in the values of attributes that XML does not.
    private static string AsXml(string html)
    {
        var whole = Valueless().Replace(Void().Replace(html, "<$1$2/>"), " $1=\"\"");
        return Ampersand().Replace(Attribute().Replace(whole, value => value.Value.Replace("<", "&lt;")), "&amp;");
    }

    [GeneratedRegex("<(meta|link|base|input|img|source)\\b((?:[^>\"]|\"[^\"]*\")*?)\\s*/?>")]
    private static partial Regex Void();

    [GeneratedRegex("(?<=<\\w+(?:\\s+[\\w-]+=\"[^\"]*\")*)\\s+([\\w-]+)(?=[\\s/>])")]
    private static partial Regex Valueless();

    [GeneratedRegex("=\"([^\"<]*<[^\"]*)\"(?=[\\s/>])")]
    private static partial Regex Attribute();

    [GeneratedRegex("&(?!(?:amp|lt|gt|quot|#x?[0-9A-Fa-f]+);)")]
    private static partial Regex Ampersand();

    private IEnumerable<string> Texts(XElement element)
    {
        if (element.Attribute("lang") is { } language && language.Value != (string?)Root.Attribute("lang"))
        {
            yield break;
        }

        foreach (var node in element.Nodes())
        {
            foreach (var text in node switch { XText own => [own.Value], XElement inner => Texts(inner), _ => Enumerable.Empty<string>() })
            {
                yield return text;
            }
        }
    }
}
