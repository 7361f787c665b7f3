using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.People;

internal sealed class PersonListTests
{
    [Test]
    public async Task List_All_HasEveryNameOfEveryRecord()
    {
        var people = await Api.RowsAsync("/v1/people");
        var meetings = (await Api.RowsAsync("/v1/meetings"))
            .SelectMany(row => row["participants"]!.AsArray())
            .Select(row => row!.Text("name")!)
            .ToList();
        var statements = (await Api.RowsAsync("/v1/statements"))
            .Select(row => row.Text("speaker")!)
            .Where(speaker => !speaker.StartsWith("A ", StringComparison.Ordinal))
            .Where(speaker => !speaker.StartsWith("Ministry", StringComparison.Ordinal))
            .ToList();
        var agreements = (await Api.RowsAsync("/v1/agreements"))
            .SelectMany(row => row["signatories"]!.AsArray())
            .Select(row => row!.Text("name")!)
            .ToList();
        var terms = (await Api.RowsAsync("/v1/ambassadors")).Select(row => row.Text("name")!).ToList();
        Assert.That(people, Has.Count.EqualTo(111));
        Assert.That(
            people.SelectMany(Spellings),
            Is.Unique.And.EquivalentTo(meetings.Concat(statements).Concat(agreements).Concat(terms).Distinct())
        );
        Assert.That(
            (Sum(people, "meetings"), Sum(people, "statements"), Sum(people, "agreements"), Sum(people, "terms")),
            Is.EqualTo((meetings.Count, statements.Count, agreements.Count, terms.Count))
        );
    }

    [TestCase("erlan-idrissov", "Ambassador to the United Kingdom", "Minister of Foreign Affairs")]
    [TestCase("kanat-saudabayev", "Ambassador to the United Kingdom", "Secretary of State - Minister of Foreign Affairs")]
    [TestCase(
        "david-cameron",
        "Prime Minister",
        "Secretary of State for Foreign, Commonwealth and Development Affairs",
        "Foreign Secretary"
    )]
    [TestCase(
        "nusrat-ghani",
        "Minister of State, Department for Business and Trade",
        "Minister of State for Industry and Economic Security",
        "First Deputy Speaker of the House of Commons"
    )]
    public async Task List_OnePersonInSeveralOffices_IsOneRow(string id, params string[] offices)
    {
        var person = (await Api.RowsAsync($"/v1/people?id={id}")).Single();
        Assert.That(person["offices"]!.AsArray().Select(office => office!.Text("office")), Is.EquivalentTo(offices));
    }

    [TestCase("sayeeda-warsi", "Sayeeda Warsi", "Baroness Sayeeda Warsi")]
    [TestCase("yerzhan-kazykhanov", "Yerzhan Kazykhanov", "Yerzhan Kazykhan")]
    [TestCase("prince-charles", "Prince Charles", "Charles III")]
    public async Task List_SeveralSpellings_AreOneRowUnderTheMainOne(string id, string name, string other)
    {
        var person = (await Api.RowsAsync($"/v1/people?id={id}")).Single();
        Assert.That(person.Text("name"), Is.EqualTo(name));
        Assert.That(person.Texts("otherSpellings"), Is.EqualTo(new[] { other }));
        Assert.That(await Api.IdsAsync($"/v1/people?q={Uri.EscapeDataString(other)}"), Has.Member(id), "every spelling finds the person");
    }

    // Near, and yet different people.
    [TestCase("nursultan-nazarbayev", "dariga-nazarbayeva")]
    [TestCase("yerlan-alimbayev", "yerlan-koshanov")]
    [TestCase("beibut-atamkulov", "beibit-mamrayev")]
    [TestCase("erlan-idrissov", "erlan-dosymbekov")]
    [TestCase("prince-charles", "prince-andrew")]
    public async Task List_NearNames_AreDifferentPeople(string one, string other) =>
        Assert.That(await Api.RowsAsync($"/v1/people?id={one},{other}"), Has.Count.EqualTo(2));

    [Test]
    public async Task List_SpeakerWhoIsOnlyAnOffice_IsNobody() =>
        Assert.That(await Api.IdsAsync("/v1/people?q=development+office+minister"), Is.Empty);

    [Test]
    public async Task List_Offices_TellFirstAndLastStatementWithSource()
    {
        var office = (await Api.RowsAsync("/v1/people?id=leo-docherty")).Single()["offices"]!
            .AsArray()
            .First(office => office!.Text("office") == "Parliamentary Under-Secretary of State (Europe)")!;
        Assert.That((office["first"]!.Text("date"), office["last"]!.Text("date")), Is.EqualTo(("2023-06", "2023-10-02")));
        Assert.That(office["last"]!["source"]!.Text("publisher"), Is.Not.Empty);
        Assert.That((int)(await Api.GetAsync(office["last"]!.Text("href")![ApiServer.PublicUrl.Length..])).Status, Is.EqualTo(200));
    }

    [TestCase("country=KGZ,uzb", "countries", "KGZ", "UZB")]
    [TestCase("country=TKM", "countries", "TKM")]
    public async Task List_Country_HasOnlyAndAllOfThem(string filter, string field, params string[] values)
    {
        var expected = (await Api.RowsAsync("/v1/people"))
            .Where(row => row.Texts(field).Intersect(values).Any())
            .Select(row => row.Text("id"));
        Assert.That(await Api.IdsAsync($"/v1/people?{filter}"), Is.EqualTo(expected).And.Not.Empty);
    }

    [TestCase("speaker", "statements")]
    [TestCase("signatory", "agreements")]
    [TestCase("AMBASSADOR", "terms")]
    [TestCase("co-chair,participant", "meetings")]
    public async Task List_Role_HasOnlyAndAllWhoAppearInIt(string role, string count)
    {
        var expected = (await Api.RowsAsync("/v1/people"))
            .Where(row => row["counts"]![count]!.GetValue<int>() > 0)
            .Select(row => row.Text("id"));
        Assert.That(await Api.IdsAsync($"/v1/people?role={role}"), Is.EqualTo(expected).And.Not.Empty);
    }

    [Test]
    public Task List_Filters_Combine() => ListAssertions.ShouldCombineAsync("/v1/people", "country=KAZ", "role=co-chair,signatory", "q=er");

    [TestCase("name")]
    [TestCase("-name")]
    [TestCase("appearances")]
    [TestCase("-appearances")]
    public Task Pages_OfEveryOrder_ReadEachRowOnce(string sort) => ListAssertions.ShouldPageInOrderAsync($"/v1/people?sort={sort}", 111, 7);

    [Test]
    public async Task List_ByAppearances_BeginsWithWhomRecordsNameMost() =>
        Assert.That((await Api.RowsAsync("/v1/people?sort=-appearances"))[0].Text("id"), Is.EqualTo("erlan-idrissov"));

    [TestCase("country=XYZ", "country", "unknown-code")]
    [TestCase("role=minister", "role", "unknown-code")]
    [TestCase("q=%20", "q", "invalid-text")]
    [TestCase("sort=country", "sort", "unknown-sort")]
    [TestCase("asOf=2026-11-30", "asOf", "future-day")]
    [TestCase("name=x", "name", "unknown-parameter")]
    public async Task List_WrongValue_IsRefusedByName(string query, string parameter, string code) =>
        (await Api.GetAsync($"/v1/people?{query}")).ShouldRefuse(parameter, code);

    private static IEnumerable<string> Spellings(JsonNode person) => person.Texts("otherSpellings").Append(person.Text("name")!);

    private static int Sum(IEnumerable<JsonNode> people, string count) => people.Sum(person => person["counts"]![count]!.GetValue<int>());
}
