using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources.Agreements;

internal sealed class AgreementListTests
{
    private const string Partnership = "strategic-partnership-and-cooperation-agreement-2024";

    private static readonly string[] OnlyRecorded = ["double-taxation-exchange-of-notes-1994", "education-memorandum-mes-bis"];

    private static readonly string[] Fields =
    [
        "id", "title", "shortTitle", "kind", "parties", "topics", "signedOn", "signedIn", "status", "statusBasis", "statusAsRecorded",
        "standing", "awaits", "inForceOn", "treatySeries", "signatories", "events", "source", "note", "caveats",
        "shortTitleKk", "shortTitleRu", "subtitle", "display", "htmlUrl",
    ];

    [Test]
    public async Task List_All_HasEveryAgreementInOrderOfSignatureUndatedLast()
    {
        var rows = await Api.RowsAsync("/v1/agreements");
        Assert.That(rows, Has.Count.EqualTo(45));
        var signed = rows.Select(row => row.Text("signedOn")).ToList();
        Assert.That(signed.TakeWhile(date => date is not null).Select(date => date![..4]), Is.Ordered);
        Assert.That(signed.SkipWhile(date => date is not null), Is.EqualTo(new string?[] { null, null, null, null }));
    }

    [Test]
    public async Task List_EveryRow_HasExactlyTheFieldsOfTheContract()
    {
        foreach (var row in await Api.RowsAsync("/v1/agreements?asOf=2023-10-03"))
        {
            Assert.That(row.AsObject().Select(field => field.Key), Is.EquivalentTo(Fields));
        }
    }

    [TestCase("kind=treaty", "treaty")]
    [TestCase("kind=ROADMAP,Protocol", "roadmap", "protocol")]
    public async Task List_Kind_FiltersInAnyCase(string filter, params string[] kinds)
    {
        var rows = await Api.RowsAsync($"/v1/agreements?{filter}");
        Assert.That(rows.Select(row => row.Text("kind")).Distinct(), Is.EquivalentTo(kinds));
    }

    [TestCase("status=in-force", 6)]
    [TestCase("status=signed", 34)]
    [TestCase("status=superseded,terminated", 2)]
    [TestCase("status=unknown", 2)]
    [TestCase("status=under-negotiation", 1)]
    public async Task List_StatusWithoutAsOf_IsThatOfAllThatIsHeld(string filter, int count)
    {
        var answer = await Api.GetAsync($"/v1/agreements?{filter}");
        Assert.That(answer.Json["page"]!["total"]!.GetValue<int>(), Is.EqualTo(count));
        var allowed = filter["status=".Length..].Split(',');
        var rows = answer.Json["data"]!.AsArray();
        Assert.That(rows.Select(row => row!.Text("status")), Is.All.AnyOf(allowed));
        var recorded = rows.Where(row => row!.Text("statusBasis") == "recorded").Select(row => row!.Text("id"));
        Assert.That(recorded, Is.EquivalentTo(rows.Select(row => row!.Text("id")).Intersect(OnlyRecorded)));
    }

    [Test]
    public async Task List_SeveralTopics_MeanAnyOfThem()
    {
        var minerals = await Api.IdsAsync("/v1/agreements?topic=critical-minerals");
        var labour = await Api.IdsAsync("/v1/agreements?topic=LABOUR");
        var both = await Api.IdsAsync("/v1/agreements?topic=critical-minerals,labour");
        Assert.That(labour, Is.EqualTo((string[])["glaa-labour-memorandum-2025"]));
        Assert.That(minerals, Has.Count.EqualTo(4));
        Assert.That(both, Is.EquivalentTo(minerals.Concat(labour)));
    }

    [TestCase("party=RUS", 1)]
    [TestCase("party=eu", 3)]
    [TestCase("party=EU,USA", 4)]
    [TestCase("party=KAZ", 45)]
    [TestCase("party=CHN", 0)]
    public async Task List_Party_FindsAgreementsWithAnyOfThem(string filter, int count) =>
        Assert.That(await Api.IdsAsync($"/v1/agreements?{filter}"), Has.Count.EqualTo(count));

    [TestCase("signedFrom=2023-03-18&signedTo=2023-03-18", 3)]
    [TestCase("signedFrom=2023-Q1&signedTo=2023-Q1", 4)]
    [TestCase("signedFrom=1994&signedTo=1994", 4)]
    [TestCase("signedFrom=1994-02&signedTo=1994", 3)]
    [TestCase("signedFrom=1994&signedTo=1994-11", 2)]
    [TestCase("signedFrom=2026", 2)]
    [TestCase("signedTo=1990", 1)]
    public async Task List_SignedFromTo_MatchesDatesThatLieWhollyInside(string filter, int count) =>
        Assert.That(await Api.IdsAsync($"/v1/agreements?{filter}"), Has.Count.EqualTo(count));

    [Test]
    public async Task List_Source_FiltersByThatOfTheAgreement()
    {
        Assert.That(await Api.IdsAsync("/v1/agreements?source=EFE-2024-04-24-spca"), Is.EqualTo((string[])[Partnership]));

        // It carries two events of this agreement, and the record of others.
        Assert.That(
            await Api.IdsAsync("/v1/agreements?source=kazinform-2023-03-18-cleverly"),
            Has.Count.EqualTo(3).And.None.EqualTo(Partnership)
        );
    }

    [TestCase("q=Wolfson", "oxford-wolfson-birsoz-memorandum-2024-01")]
    [TestCase("q=nurtleu%20STRATEGIC", Partnership)]
    [TestCase("q=Cm%209179", "mutual-legal-assistance-treaty-2015")]
    [TestCase("q=synthesised%20multilateral", "double-taxation-convention-1994")]
    [TestCase("q=k%C3%B6nyvt%C3%A1r")]
    public async Task List_Q_SearchesTitleSignatoriesTreatySeriesAndNote(string filter, params string[] ids) =>
        Assert.That(await Api.IdsAsync($"/v1/agreements?{filter}"), Is.EqualTo(ids));

    [Test]
    public async Task List_Id_FetchesSeveralAndNamesTheUnknown()
    {
        var answer = await Api.GetAsync($"/v1/agreements?id={Partnership},kbtu-memorandum-2000,no-such-agreement");
        Assert.That(
            answer.Json["data"]!.AsArray().Select(row => row!.Text("id")),
            Is.EquivalentTo((string[])[Partnership, "kbtu-memorandum-2000"])
        );
        Assert.That(answer.Json["meta"]!["warnings"]![0]!.Texts("ids"), Is.EqualTo((string[])["no-such-agreement"]));
    }

    [Test]
    public async Task List_AllFilters_Combine() => Assert.That(
        await Api.IdsAsync(
                "/v1/agreements?kind=treaty&status=signed&topic=education,labour&party=GBR&signedFrom=2024-04&signedTo=2024-04"
                    + "&source=efe-2024-04-24-spca&q=cooperation&sort=title"),
        Is.EqualTo((string[])[Partnership]));

    [Test]
    public async Task List_Signatories_HaveNameOfficeAndCountryInTheOrderOfTheSource()
    {
        var row = (await Api.RowsAsync($"/v1/agreements?id={Partnership}")).Single();
        var signatories = row["signatories"]!
            .AsArray()
            .Select(person => $"{person!.Text("name")}|{person!.Text("office")}|{person!.Text("country")}");
        string[] expected =
        [
            "Murat Nurtleu|Deputy Prime Minister - Minister of Foreign Affairs|KAZ",
            "David Cameron|Foreign Secretary|GBR",
        ];
        Assert.That(signatories, Is.EqualTo(expected));
        Assert.That(row.Texts("parties"), Is.EqualTo((string[])["KAZ", "GBR"]));
        Assert.That(row.Texts("topics"), Has.Count.EqualTo(8).And.Contain("justice"));
    }

    [Test]
    public async Task List_EventsOfOneDay_StandInTheOrderOfAnAgreementsLife()
    {
        var row = (await Api.RowsAsync("/v1/agreements?id=uk-ussr-visa-fees-notes-1964")).Single();
        Assert.That(
            row["events"]!.AsArray().Select(step => step!.Text("event")),
            Is.EqualTo((string[])["signed", "entered-into-force", "terminated"])
        );
        Assert.That(
            row["events"]![0]!.AsObject().Select(field => field.Key),
            Is.EquivalentTo((string[])["id", "event", "party", "date", "source", "note", "statedBy", "caveats"])
        );
        Assert.That(row["events"]![0]!["source"]!.Text("id"), Is.EqualTo("uto-78751-visa-fees"));
    }

    [TestCase("title")]
    [TestCase("-title")]
    public async Task List_SortByTitle_IgnoresCase(string sort)
    {
        var titles = (await Api.RowsAsync($"/v1/agreements?sort={sort}")).Select(row => row.Text("title")!.ToLowerInvariant()[..10]);
        Assert.That(titles, sort[0] == '-' ? Is.Ordered.Descending : Is.Ordered);
    }

    [TestCase("signedOn", "signedOn", "uk-ussr-visa-fees-notes-1964")]
    [TestCase("-signedOn", "signedOn", "critical-minerals-roadmap-2026")]
    [TestCase("inForceOn", "inForceOn", "uk-ussr-visa-fees-notes-1964")]
    [TestCase("-inForceOn", "inForceOn", "eu-kazakhstan-enhanced-partnership-and-cooperation-agreement-2015")]
    public async Task List_SortByDate_HasNullsLastBothWays(string sort, string field, string first)
    {
        var rows = await Api.RowsAsync($"/v1/agreements?sort={sort}");
        Assert.That(rows[0].Text("id"), Is.EqualTo(first));
        var dates = rows.Select(row => row.Text(field)).ToList();
        Assert.That(dates.SkipWhile(date => date is not null), Is.Not.Empty.And.All.Null);
    }

    [Test]
    public async Task Pages_OfEveryOrderWithAndWithoutAsOf_ReadEachRowOnce(
        [Values("signedOn", "-signedOn", "inForceOn", "-inForceOn", "title", "-title")] string sort,
        [Values("", "&asOf=2019-06-30", "&asOf=2026-11-28", "&party=GBR&asOf=2023-10-03")] string filter)
    {
        var paged = (await Api.AllPagesAsync($"/v1/agreements?limit=4&sort={sort}{filter}")).Select(row => row.Text("id")!).ToList();
        Assert.That(paged, Is.EqualTo(await Api.IdsAsync($"/v1/agreements?sort={sort}{filter}")));
        Assert.That(paged, Is.Unique.And.Not.Empty);
    }

    [TestCase("kind=treatie", "kind", "unknown-code", "treaty")]
    [TestCase("kind=treaty,treaty", "kind", "repeated-code", null)]
    [TestCase("kind=treaty,", "kind", "empty-value", null)]
    [TestCase("status=inforce", "status", "unknown-code", "in-force")]
    [TestCase("standing=signed-not-inforce", "standing", "unknown-code", "signed-not-in-force")]
    [TestCase("topic=mining-of-gold", "topic", "unknown-code", null)]
    [TestCase("party=GBX", "party", "unknown-code", "GBR")]
    [TestCase("source=efe-2024-04-24", "source", "unknown-code", "efe-2024-04-24-spca")]
    [TestCase("signedFrom=2023-02-30", "signedFrom", "invalid-date", null)]
    [TestCase("signedTo=24", "signedTo", "invalid-date", null)]
    [TestCase("signedFrom=2024&signedTo=2023", "signedFrom", "from-after-to", null)]
    [TestCase("q=...", "q", "invalid-text", null)]
    [TestCase("q=", "q", "empty-value", null)]
    [TestCase("sort=signed", "sort", "unknown-sort", "signedOn")]
    [TestCase("sort=SIGNEDON", "sort", "unknown-sort", "signedOn")]
    [TestCase("asOf=2026-11-30", "asOf", "future-day", null)]
    [TestCase("asOf=2023", "asOf", "invalid-date", null)]
    [TestCase("limit=501", "limit", "out-of-range", null)]
    [TestCase("cursor=abc", "cursor", "invalid-cursor", null)]
    [TestCase("from=2023", "from", "unknown-parameter", null)]
    [TestCase("q=tax&q=visa", "q", "repeated-parameter", null)]
    public async Task List_WrongValue_IsRefusedByName(string query, string parameter, string code, string? nearest)
    {
        var error = (await Api.GetAsync($"/v1/agreements?{query}")).ShouldRefuse(parameter, code);
        if (nearest is not null)
        {
            Assert.That(error.Text("nearest"), Is.EqualTo(nearest));
        }
    }

    [Test]
    public async Task List_QTooLong_IsRefused() =>
        (await Api.GetAsync($"/v1/agreements?q={new string('a', 201)}")).ShouldRefuse("q", "too-long");

    [Test]
    public async Task List_CursorOfAnotherOrder_IsRefused()
    {
        var next = (await Api.GetAsync("/v1/agreements?limit=1&sort=title")).Json["page"]!.Text("next")![ApiServer.PublicUrl.Length..];
        (await Api.GetAsync(next.Replace("sort=title", "sort=-title", StringComparison.Ordinal))).ShouldRefuse("cursor", "invalid-cursor");
    }
}
