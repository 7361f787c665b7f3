using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.People;

internal sealed class PersonAsOfTests
{
    [TestCase("keir-starmer", "2024-11-29", "2024-11-30")]
    [TestCase("olzhas-saparbekov", "2026-02-27", "2026-02-28")]
    [TestCase("paul-brummell", "2005-12-30", "2005-12-31")]
    [TestCase("kenan-poleo", "2023-07-30", "2023-07-31")]
    public async Task Get_BeforeTheFirstAppearance_IsProblem404WithTheDay(string id, string before, string first)
    {
        var problem = (await Api.GetAsync($"/v1/people/{id}?asOf={before}")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        Assert.That(problem.Text("detail"), Does.Contain(first));
        Assert.That(await Api.IdsAsync($"/v1/people?asOf={before}"), Has.None.EqualTo(id));
        Assert.That((await Api.GetAsync($"/v1/people/{id}?asOf={first}")).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await Api.IdsAsync($"/v1/people?asOf={first}"), Has.Some.EqualTo(id));
    }

    [Test]
    public async Task Get_BeforeALaterNameOrOffice_ShowsNeither()
    {
        var prince = (await Api.GetAsync("/v1/people/prince-charles?asOf=2022-09-08")).Json;
        Assert.That(prince.ToJsonString(), Does.Not.Contain("\"King").And.Not.Contain("King Charles").And.Not.Contain("Charles III"));
        Assert.That(await Api.IdsAsync("/v1/people?q=charles+iii&asOf=2022-09-08"), Is.Empty);
        var cameron = (await Api.GetAsync("/v1/people/david-cameron?asOf=2023-10-03")).Json;
        Assert.That(cameron["offices"]!.AsArray().Select(office => office!.Text("office")), Is.EqualTo(new[] { "Prime Minister" }));
    }

    [TestCase("2024-04-23", 1)]
    [TestCase("2024-04-24", 2)]
    public async Task Get_Signatory_SignsOnTheDayOfTheSignature(string asOf, int signed) =>
        Assert.That((await Api.GetAsync($"/v1/people/david-cameron?asOf={asOf}")).Json["agreements"]!.AsArray(), Has.Count.EqualTo(signed));

    [TestCase("2021-12-30", null)]
    [TestCase("2021-12-31", "2021")]
    public async Task Get_TermThatEndsLater_HasNoEndYet(string asOf, string? end) =>
        Assert.That((await Api.GetAsync($"/v1/people/michael-gifford?asOf={asOf}")).Json["terms"]![0]!.Text("to"), Is.EqualTo(end));

    [TestCase("1995-01-01")]
    [TestCase("2013-06-30")]
    [TestCase("2023-10-03")]
    public async Task Get_Everyone_ShowsNothingLater(string asOf)
    {
        var people = await Api.RowsAsync($"/v1/people?asOf={asOf}");
        Assert.That(people, Is.Not.Empty);
        foreach (var person in people)
        {
            var detail = (await Api.GetAsync($"/v1/people/{person.Text("id")}?asOf={asOf}")).Json;
            var dates = Dates(detail).ToList();
            Assert.That(dates, Is.Not.Empty.And.All.Matches<string>(date => string.CompareOrdinal(date, asOf) <= 0), person.Text("id"));
            Assert.That(dates.Where(date => date.Length == 4), Has.None.EqualTo(asOf[..4]), "a year counts from its end");
        }
    }

    [Test]
    public async Task Get_OfEveryone_IsTheRowOfTheListWithAsManyRecordsAsCounted([Values("", "asOf=2023-10-03")] string query)
    {
        foreach (var row in await Api.RowsAsync($"/v1/people?{query}"))
        {
            var detail = (await Api.GetAsync($"/v1/people/{row.Text("id")}?{query}")).Json.AsObject();
            foreach (var list in new[] { "meetings", "statements", "agreements", "terms" })
            {
                Assert.That(detail[list]!.AsArray(), Has.Count.EqualTo(row["counts"]![list]!.GetValue<int>()));
                detail.Remove(list);
            }

            Assert.That(JsonNode.DeepEquals(detail, row), Is.True, row.Text("id"));
        }
    }

    [Test]
    public async Task Get_Href_LeadsToTheRecord()
    {
        var person = (await Api.GetAsync("/v1/people/erlan-idrissov")).Json;
        foreach (var record in new[] { "meetings", "statements", "agreements", "terms" }.SelectMany(list => person[list]!.AsArray()))
        {
            var answer = (await Api.GetAsync(record!.Text("href")![ApiServer.PublicUrl.Length..])).Json;
            Assert.That((answer["data"]?[0] ?? answer).Text("id"), Is.EqualTo(record!.Text("id")));
        }
    }

    [TestCase("/v1/people/nobody")]
    [TestCase("/v1/people/nobody?asOf=2020-01-01")]
    public async Task Get_UnknownId_IsProblem404(string path) =>
        Assert.That(
            (await Api.GetAsync(path)).ShouldBeProblem(HttpStatusCode.NotFound, "not-found").Text("detail"),
            Does.StartWith("No person has the id")
        );

    [TestCase("asOf=2026-11-30", "asOf", "future-day")]
    [TestCase("q=x", "q", "unknown-parameter")]
    public async Task Get_WrongParameter_IsRefusedByName(string query, string parameter, string code) =>
        (await Api.GetAsync($"/v1/people/erlan-idrissov?{query}")).ShouldRefuse(parameter, code);

    private static IEnumerable<string> Dates(JsonNode person) =>
        new[] { "meetings", "statements", "agreements" }
            .SelectMany(list => person[list]!.AsArray().Select(record => record!.Text("date")))
            .Concat(person["terms"]!.AsArray().SelectMany(term => new[] { term!.Text("from"), term!.Text("to") }))
            .Concat(
                person["offices"]!.AsArray().SelectMany(office => new[] { office!["first"]!.Text("date"), office!["last"]!.Text("date") })
            )
            .OfType<string>();
}
