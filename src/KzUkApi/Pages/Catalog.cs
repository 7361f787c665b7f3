using System.Globalization;
using System.Text.Json.Nodes;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Representations;
using KzUkApi.Overviews.ServiceDocument;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Pages;

/// <summary>The data as catalogues of data know them: DCAT 3, as JSON-LD.</summary>
internal static class Catalog
{
    private const string Day = "http://www.w3.org/2001/XMLSchema#date";
    private const string MediaTypes = "https://www.iana.org/assignments/media-types/";

    // Names of countries in the vocabulary of the European Union, which profiles of DCAT ask for.
    private const string Countries = "http://publications.europa.eu/resource/authority/country/";

    private static readonly (string Ending, Format Format)[] Files =
        [(".csv", Format.Csv), (".xlsx", Format.Xlsx), (string.Empty, Format.Json)];

    /// <param name="link">Makes addresses of paths.</param>
    public static JsonObject Of(
        DateOnly releasedOn,
        string dataVersion,
        IEnumerable<ServiceCoverage> held,
        Func<string, string> link
    ) => new()
    {
        ["@context"] = new JsonObject
        {
            ["dcat"] = "http://www.w3.org/ns/dcat#",
            ["dct"] = "http://purl.org/dc/terms/",
            ["foaf"] = "http://xmlns.com/foaf/0.1/",
        },
        ["@id"] = link("/catalog"),
        ["@type"] = "dcat:Catalog",
        ["dct:title"] = English("Kazakhstan and the United Kingdom: published figures and facts"),
        ["dct:description"] = English(ServiceTexts.Description),
        ["dct:language"] = Id("http://publications.europa.eu/resource/authority/language/ENG"),
        ["foaf:homepage"] = Id(link("/")),
        ["dcat:version"] = dataVersion,
        ["dct:modified"] = Typed(releasedOn),
        ["dct:publisher"] = Publisher(link),
        ["dct:rights"] = Rights(),
        ["dcat:service"] = new JsonObject
        {
            ["@id"] = link("/v1"),
            ["@type"] = "dcat:DataService",
            ["dct:title"] = English(ServiceTexts.Name),
            ["dcat:endpointURL"] = Id(link("/v1")),
            ["dcat:endpointDescription"] = Id(link("/openapi/v1.json")),
        },
        ["dcat:dataset"] = new JsonArray([.. held.Select(records => Dataset(records, releasedOn, link))]),
    };

    private static JsonObject Dataset(ServiceCoverage records, DateOnly releasedOn, Func<string, string> link)
    {
        var title = RecordTypes.Changed.Label(records.Records, "en");
        var data = new JsonObject
        {
            ["@id"] = link($"/catalog#{records.Records}"),
            ["@type"] = "dcat:Dataset",
            ["dct:identifier"] = records.Records,
            ["dct:title"] = English($"{title}: Kazakhstan and the United Kingdom"),
            ["dct:description"] = English(string.Create(
                CultureInfo.InvariantCulture,
                $"{title} of the relations between Kazakhstan and the United Kingdom: {records.Count} records.")),
            ["dct:modified"] = Typed(releasedOn),
            ["dct:publisher"] = Publisher(link),
            ["dct:rights"] = Rights(),
            ["dct:spatial"] = new JsonArray(Id(Countries + "KAZ"), Id(Countries + "GBR")),
            ["dcat:landingPage"] = Id(link("/")),
        };
        if (records is { First: { } first, Last: { } last })
        {
            data["dct:temporal"] = new JsonObject
            {
                ["@type"] = "dct:PeriodOfTime",
                ["dcat:startDate"] = Typed(first),
                ["dcat:endDate"] = Typed(last),
            };
        }

        data["dcat:distribution"] = new JsonArray([.. Files.Select(file => Distribution(title, file, records.Records, link))]);
        return data;
    }

    private static JsonObject Distribution(string title, (string Ending, Format Format) file, string records, Func<string, string> link)
    {
        var address = link($"/v1/{records}{file.Ending}");
        var data = new JsonObject
        {
            ["@id"] = $"{address}#distribution",
            ["@type"] = "dcat:Distribution",
            ["dct:title"] = English($"{title} as {file.Format.Name.ToUpperInvariant()}"),
            ["dct:rights"] = Rights(),
            ["dcat:mediaType"] = Id(MediaTypes + file.Format.MediaType),
            ["dcat:accessURL"] = Id(address),
        };

        // JSON comes page by page: it is no file to be had at once.
        if (file.Format == Format.Json)
        {
            data["dcat:accessService"] = Id(link("/v1"));
        }
        else
        {
            data["dcat:downloadURL"] = Id(address);
        }

        return data;
    }

    private static JsonObject Publisher(Func<string, string> link) => new()
    {
        ["@id"] = link("/#publisher"),
        ["@type"] = "foaf:Agent",
        ["foaf:name"] = ServiceTexts.Name,
        ["foaf:homepage"] = Id(link("/")),
    };

    private static JsonObject Rights() => new()
    {
        ["@type"] = "dct:RightsStatement",
        ["dct:description"] = English(ListResponses.Attribution),
    };

    private static JsonObject Id(string address) => new() { ["@id"] = address };

    private static JsonObject English(string text) => new() { ["@language"] = "en", ["@value"] = text };

    private static JsonObject Typed(DateOnly day) =>
        new() { ["@type"] = Day, ["@value"] = day.ToString("O", CultureInfo.InvariantCulture) };
}
