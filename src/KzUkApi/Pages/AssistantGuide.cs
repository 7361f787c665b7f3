using System.Globalization;
using KzUkApi.Http.Lists;
using KzUkApi.Overviews.ServiceDocument;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Pages;

/// <summary>What an assistant should know before it quotes from the service: <c>/llms.txt</c>.</summary>
internal static class AssistantGuide
{
    private const string Check = "/v1/check?subject=trade&reporter=KAZ&flow=total&period=2025&percent=84";

    public static string Of(DateOnly releasedOn, string dataVersion, IEnumerable<ServiceCoverage> held, Func<string, string> link) =>
        string.Create(CultureInfo.InvariantCulture, $"""
            # {ServiceTexts.Name}

            > {ServiceTexts.Description}

            Data version {dataVersion}, released on {releasedOn:yyyy-MM-dd}. No key is needed for reading.

            ## Main addresses

            - [What the service is]({link("/v1")}): every list, and what is held over which time
            - [Briefing]({link("/v1/briefing.markdown")}): the whole relation as text, with the ids behind each sentence
            - [Search]({link("/v1/search?q=uranium")}): `q` finds records by words, in English, Kazakh and Russian
            - [Check of a claim]({link(Check)}): whether the figures bear out a change that somebody published
            - [Series of trade]({link("/v1/trade-flows/series/brief")})
            - [The same trade, told by both sides]({link("/v1/trade-flows/mirror/brief")})
            - [Timeline]({link("/v1/timeline")}) and [changes]({link("/v1/changes")}), also as `.atom`; the timeline as `.ics`
            - [Contract]({link("/openapi/v1.json")}): OpenAPI 3.1, every parameter with what is allowed
            - [Guides]({link("/docs")}), and the [catalogue of the data]({link("/catalog")}) (DCAT)

            ## How to quote

            - Quote `display`, `title` and the texts in `sentences` as they stand: they say no more than is held. `lang` has `kk`, `ru`.
            - Name the publisher in `source` with every figure, and link to `htmlUrl` where it is not null, else to `href`.
            - Say as of which day it is. `asOf=YYYY-MM-DD` answers with the public record as it was at the end of a day.
            - {ListResponses.Attribution}

            ## Caveats

            - `caveats` limits the use of a record, and belongs to every quotation; {link("/v1/codelists/caveats")} has the wording.
            - A figure has bounds (`lower`, `upper`) and a `qualifier`: "about", "more than" and "less than" are not exact numbers.
            - The two countries' statistics of one trade differ. Do not mix them in one sum or one trend, nor figures of two programmes.
            - `meta.warnings` says what is not in a list. What is not held is not known to be false.
            - A date may be a month or a year; no day is made up for it.

            ## What is held

            {string.Join('\n', held.Select(records => Line(records, link)))}

            """).ReplaceLineEndings("\n");

    private static string Line(ServiceCoverage records, Func<string, string> link)
    {
        var years = records is { First: { } first, Last: { } last }
            ? string.Create(CultureInfo.InvariantCulture, $", {first:yyyy-MM-dd} to {last:yyyy-MM-dd}")
            : string.Empty;
        var title = RecordTypes.Changed.Label(records.Records, "en");
        return string.Create(CultureInfo.InvariantCulture, $"- [{title}]({link($"/v1/{records.Records}")}): {records.Count}{years}");
    }
}
