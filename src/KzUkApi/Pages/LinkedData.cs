using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Components;

namespace KzUkApi.Pages;

/// <summary>Pages as linked data in the words of schema.org, for search engines.</summary>
internal static class LinkedData
{
    // Letters of every script stand as they are; what could end the element does not.
    public static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The element of the head, a block of data that no browser runs.</summary>
    public static MarkupString Script(JsonObject data) => new(
        $"<script type=\"application/ld+json\">{data.ToJsonString(Options).Replace("<", "\\u003c", StringComparison.Ordinal)}</script>");

    public static JsonObject Dataset(PageContext page, string dataVersion)
    {
        var data = Thing("Dataset", page, page.Words.HomeTitle, page.Words.HomeDescription);
        data["version"] = dataVersion;
        data["copyrightNotice"] = page.Attribution;
        data["isAccessibleForFree"] = true;
        data["inLanguage"] = new JsonArray("en", "kk", "ru");
        data["spatialCoverage"] = new JsonArray("Kazakhstan", "United Kingdom");
        data["distribution"] = new JsonArray(
            Download(page, "application/zip", "/v1/export/kzuk-current.zip"),
            Download(page, "text/csv", "/v1/trade-flows.csv"),
            Download(page, "application/json", "/v1/trade-flows")
        );
        return data;
    }

    /// <summary>A figure: what was observed, and its number in words.</summary>
    public static JsonObject Observation(PageContext page, PageFigure figure)
    {
        var data = Thing("Observation", page, figure.Title, $"{figure.Title}: {figure.Display}. {figure.Subtitle}");
        data["measuredValue"] = figure.Display;
        data["citation"] = Citation(figure.Source.Publisher, figure.Source.Title, figure.Source.Url);
        return data;
    }

    public static JsonObject Legislation(PageContext page, string name, string description, string? signedOn)
    {
        var data = Thing("Legislation", page, name, description);
        if (signedOn is not null)
        {
            data["legislationDate"] = signedOn;
        }

        return data;
    }

    public static JsonObject Event(PageContext page, string name, string description, string start, string? end, string? city)
    {
        var data = Thing("Event", page, name, description);
        data["startDate"] = start;
        if (end is not null)
        {
            data["endDate"] = end;
        }

        if (city is not null)
        {
            data["location"] = new JsonObject { ["@type"] = "Place", ["name"] = city };
        }

        return data;
    }

    public static JsonObject Person(PageContext page, string name, string description, IEnumerable<string> names)
    {
        var data = Thing("Person", page, name, description);
        data["alternateName"] = new JsonArray([.. names.Select(other => JsonValue.Create(other))]);
        return data;
    }

    private static JsonObject Thing(string type, PageContext page, string name, string description) => new()
    {
        ["@context"] = "https://schema.org",
        ["@type"] = type,
        ["name"] = name,
        ["description"] = description,
        ["url"] = page.Absolute(page.Here()),
    };

    private static JsonObject Download(PageContext page, string type, string path) => new()
    {
        ["@type"] = "DataDownload",
        ["encodingFormat"] = type,
        ["contentUrl"] = page.Absolute(path),
    };

    private static JsonObject Citation(string publisher, string title, string? url)
    {
        var work = new JsonObject { ["@type"] = "CreativeWork", ["publisher"] = publisher, ["name"] = title };
        if (url is not null)
        {
            work["url"] = url;
        }

        return work;
    }
}
