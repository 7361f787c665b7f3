using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Search;

/// <summary>People are found by every spelling, and told as of the day.</summary>
internal sealed class PeopleSearchTests
{
    [TestCase("Токаев", "kassym-jomart-tokayev")]
    [TestCase("Тоқаев", "kassym-jomart-tokayev")]
    [TestCase("Tokayev", "kassym-jomart-tokayev")]
    [TestCase("Tokaev", "kassym-jomart-tokayev")]
    [TestCase("Назарбаев", "nursultan-nazarbayev")]
    [TestCase("Nazarbaev", "nursultan-nazarbayev")]
    [TestCase("Nazarbayev", "nursultan-nazarbayev")]
    [TestCase("Василенко", "roman-vassilenko")]
    [TestCase("Vassilenko", "roman-vassilenko")]
    [TestCase("Vasilenko", "roman-vassilenko")]
    [TestCase("Нуртлеу", "murat-nurtleu")]
    [TestCase("Нұртілеу", "murat-nurtleu")]
    [TestCase("Nurtleu", "murat-nurtleu")]
    public async Task Person_ByAnySpelling_IsAmongTheFirstHits(string spelling, string id)
    {
        var all = await Api.RowsAsync($"/v1/search?q={Uri.EscapeDataString(spelling)}");
        Assert.That(all.Take(10).Select(SearchTests.Key), Has.Some.EqualTo($"people:{id}"));
        var people = await Api.RowsAsync($"/v1/search?q={Uri.EscapeDataString(spelling)}&types=people");
        var person = people.Single(row => row.Text("id") == id);
        Assert.That(person.Text("href"), Is.EqualTo($"{ApiServer.PublicUrl}/v1/people/{id}"));
        Assert.That(person["matches"]!.AsArray(), Is.Not.Empty);
        var detail = (await Api.GetAsync($"/v1/people/{id}")).Json;
        Assert.That(person.Text("title"), Is.EqualTo(detail.Text("name")));
    }

    [Test]
    public async Task EveryPerson_IsFoundByEveryNameHeld()
    {
        foreach (var person in await Api.AllPagesAsync("/v1/people?limit=500"))
        {
            foreach (var name in person["names"]!.AsArray().Select(name => (string)name!))
            {
                var found = await Api.RowsAsync($"/v1/search?q={Uri.EscapeDataString(name)}&types=people");
                Assert.That(found.Select(row => row.Text("id")), Has.Some.EqualTo(person.Text("id")), name);
            }
        }
    }

    [TestCase("2013-07-01")]
    [TestCase("2022-09-07")]
    [TestCase("2023-10-03")]
    public async Task People_AsOf_AreThoseOfTheListUnderTheNamesOfTheDay(string day)
    {
        foreach (var person in await Api.AllPagesAsync($"/v1/people?asOf={day}&limit=500"))
        {
            var name = person.Text("name")!;
            var found = await Api.RowsAsync($"/v1/search?q={Uri.EscapeDataString(name)}&types=people&asOf={day}");
            Assert.That(found.Select(row => (row.Text("id"), row.Text("title"))), Has.Some.EqualTo((person.Text("id"), name)));
        }

        var known = (await Api.AllPagesAsync($"/v1/people?asOf={day}&limit=500")).Select(row => row.Text("id")).ToList();
        var all = await Api.AllPagesAsync($"/v1/search?q=secretary&types=people&asOf={day}&limit=500");
        Assert.That(all.Select(row => row.Text("id")), Is.SubsetOf(known));
    }

    [Test]
    public async Task Offices_OfAPerson_AreFoundFromTheirFirstStatementOn()
    {
        Assert.That(await IdsAsync("foreign secretary cameron", "2023-10-03"), Has.None.EqualTo("david-cameron"));
        Assert.That(await IdsAsync("foreign secretary cameron", "2024-04-24"), Has.Some.EqualTo("david-cameron"));
    }

    private static async Task<List<string?>> IdsAsync(string q, string day)
    {
        var answer = await Api.GetAsync($"/v1/search?q={Uri.EscapeDataString(q)}&types=people&asOf={day}");
        var hasAll = answer.Json["meta"]!["warnings"]!.AsArray().Count == 0;
        return hasAll ? [.. answer.Json["data"]!.AsArray().Select(row => row!.Text("id"))] : [];
    }
}
