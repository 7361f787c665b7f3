using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using KzUkApi.Domain.Text;
using KzUkApi.Resources.TradeFlows;
using KzUkApi.Storage.Dataset;
using Microsoft.AspNetCore.Components;

namespace KzUkApi.Pages;

/// <summary>The script of the pages and what it needs of the service: it has no words, paths and codes of its own.</summary>
internal static class PageScript
{
    // Letters of every script stand as they are; what could end the element does not.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly (string Country, string Flow)[] Sides =
        [("KAZ", "export"), ("KAZ", "import"), ("GBR", "export"), ("GBR", "import")];

    private static readonly Dictionary<string, MarkupString> Blocks =
        TextLanguages.All.ToDictionary(language => language, language => Block(PageWords.In(language)), StringComparer.Ordinal);

    /// <summary>The element that loads the script.</summary>
    public static MarkupString Element { get; } = new($"<script type=\"module\" src=\"{SiteFiles.ScriptPath}\"></script>");

    /// <summary>The words of the script, as a block of data that no browser runs.</summary>
    public static MarkupString Data(PageWords words) => Blocks[words.Language];

    private static MarkupString Block(PageWords words)
    {
        var data = new JsonObject
        {
            ["asOf"] = words.AsOf,
            ["today"] = words.Today,
            ["copyLink"] = words.CopyLink,
            ["linkCopied"] = words.LinkCopied,
            ["linkNotCopied"] = words.LinkNotCopied,
            ["copy"] = words.Copy,
            ["copied"] = words.Copied,
            ["notCopied"] = words.NotCopied,
            ["suggestions"] = words.Suggestions,
            ["chartKeys"] = words.ChartKeys,
            ["chartInWords"] = words.ChartInWords,
            ["bounds"] = words.BoundsOfPoint,
            ["breaks"] = words.BreakOfLine,
            ["gap"] = MirrorChartWords.Gap(words.Language),
            ["notOnRecord"] = words.NotOnRecord,
            ["published"] = words.PublishedAs,
            ["quarter"] = words.Quarter,
            ["numbers"] = PageScriptNumbers.Of(words.Language),
            ["sides"] = Of(Sides.Select(side => ($"{side.Country}-{side.Flow}",
                MirrorChartWords.Side(side.Flow, side.Country, words.Language)))),
            ["months"] = new JsonArray([.. Enumerable.Range(1, 12).Select(month => JsonValue.Create(DayOf(month, words.Language)))]),
            ["kinds"] = Of(Kinds.Select(kind => (kind, words.Records(kind)))),
            ["pages"] = Of(RecordPages.All),
        };
        var text = data.ToJsonString(Options).Replace("<", "\\u003c", StringComparison.Ordinal);
        return new($"<script type=\"application/json\" id=\"script-words\">{text}</script>");
    }

    private static IEnumerable<string> Kinds => RecordTypes.OfDays.Values.Union(RecordTypes.Searched.Values, StringComparer.Ordinal);

    // How a day of a month is written, with signs in the places of day and year: 29 stands in no year that is used here.
    private static string DayOf(int month, string language) =>
        DateText.Of(string.Create(CultureInfo.InvariantCulture, $"2000-{month:00}-29"), language)
            .Replace("29", "{d}", StringComparison.Ordinal)
            .Replace("2000", "{y}", StringComparison.Ordinal);

    private static JsonObject Of(IEnumerable<(string Name, string Text)> pairs) =>
        new(pairs.Select(pair => KeyValuePair.Create(pair.Name, (JsonNode?)pair.Text)));
}
