using System.Text.Json.Nodes;
using KzUkApi.Domain.Text;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Timeline;

/// <summary>The timeline says of a record what its own list says, with the same limits.</summary>
internal sealed class TimelineWordsTests
{
    private const string Timeline = "/v1/timeline";

    // Of an institution, a term of office and a publication the entry tells more than the record.
    [TestCase("meetings", "en", true)]
    [TestCase("meetings", "ru", true)]
    [TestCase("meetings", "kk", true)]
    [TestCase("milestones", "en", true)]
    [TestCase("milestones", "ru", true)]
    [TestCase("milestones", "kk", true)]
    [TestCase("statements", "ru", true)]
    [TestCase("institutions", "ru", false)]
    [TestCase("ambassadors", "kk", false)]
    public async Task Entry_HasTheWordsAndCaveatsOfItsRecord(string type, string language, bool isDisplayEqual)
    {
        var records = (await Api.RowsAsync($"/v1/{type}?lang={language}")).ToDictionary(row => row.Text("id")!);
        var entries = await Api.RowsAsync($"{Timeline}?types={type}&lang={language}");
        Assert.That(entries, Is.Not.Empty);
        Assert.Multiple(() =>
        {
            foreach (var entry in entries)
            {
                var record = records[entry.Text("recordId")!];
                Assert.That(entry.Text("subtitle"), Is.EqualTo(record.Text("subtitle")), entry.Text("id"));
                Assert.That(entry.Texts("caveats"), Is.EqualTo(record.Texts("caveats")), entry.Text("id"));
                if (isDisplayEqual)
                {
                    Assert.That(entry.Text("display"), Is.EqualTo(record.Text("display")), entry.Text("id"));
                }
            }
        });
    }

    [TestCase("en")]
    [TestCase("kk")]
    [TestCase("ru")]
    public async Task Entry_TellsEveryCaveat(string language)
    {
        var entries = await Api.RowsAsync($"{Timeline}?lang={language}");
        var silent = entries.Where(entry => entry.Texts("caveats").Any(caveat =>
            !entry.Text("subtitle")!.Contains(CaveatText.Of(caveat, language), StringComparison.Ordinal)));
        Assert.That(silent.Select(entry => entry.Text("id")), Is.Empty);
        Assert.That(entries.Count(entry => entry.Texts("caveats").Any()), Is.GreaterThan(120));
    }

    [TestCase("military-transit-agreement-2012-signed-both-2012-02-27", "27 February 2012; the date is inferred; another source describes its subject otherwise")]
    [TestCase("military-transit-agreement-2012-ratified-kaz-2013-06-13", "13 June 2013")]
    [TestCase("cargo-transit-agreement-2014-ratified-kaz-2014-09-19", "19 September 2014; one report is dated another day")]
    [TestCase("uk-ussr-visa-fees-notes-1964-entered-into-force-both-1964-04-13", "13 April 1964; signed by the Soviet Union, not by Kazakhstan")]
    [TestCase("uk-ussr-visa-fees-notes-1964-terminated-both-1996-01-26", "26 January 1996; signed by the Soviet Union, not by Kazakhstan")]
    [TestCase("joint-statement-strategic-partnership-2013-signed-both-2013-07-01", "1 July 2013; another source calls it another kind of document")]
    [TestCase("cardiff-qcef-agreement-2024-signed-both-2024-11-20", "another source states that it was not yet concluded")]
    [TestCase(
        "strategic-partnership-and-cooperation-agreement-2024-ratification-awaited-both-2026-02",
        "February 2026"
    )]
    public async Task Step_IsLimitedAsItsAgreementIs(string id, string told) =>
        Assert.That((await EntryAsync($"agreement-events:{id}", "en")).Text("subtitle"), Does.EndWith(told));

    [Test]
    public async Task Step_InAnotherLanguage_IsNamedInIt() => Assert.That(
        (await EntryAsync("agreement-events:military-transit-agreement-2012-ratified-kaz-2013-06-13", "ru")).Text("display"),
        Does.StartWith("Ратификация (Казахстан): Соглашение")
    );

    [Test]
    public async Task Meeting_AsOfADayBeforeItsEnd_DoesNotTellTheEnd()
    {
        const string Id = "meetings:visit-nazarbayev-uk-2006-11";
        Assert.That((await EntryAsync(Id, "en")).Text("subtitle"), Is.EqualTo("20–22 November 2006"));
        Assert.That((await EntryAsync(Id, "en", "&asOf=2006-11-21")).Text("subtitle"), Is.EqualTo("20 November 2006"));
    }

    [TestCase("meetings:visit-kazykhanov-london-2011-07", "18–20 July 2011; on which of these days it was is not stated")]
    [TestCase("meetings:visit-alderdice-2025-10", "10–13 October 2025")]
    [TestCase("meetings:strategic-dialogue-7-2023-10-02", "2 October 2023; one report is dated another day")]
    [TestCase("meetings:visit-princess-anne-1993", "1993; the day is not stated")]
    public async Task Meeting_SaysNoMoreOfItsDaysThanItsSource(string id, string subtitle) =>
        Assert.That((await EntryAsync(id, "en")).Text("subtitle"), Is.EqualTo(subtitle));

    [TestCase("meetings:intergovernmental-commission-launch-2013-10", "Reported launch of the Intergovernmental Commission (participants not stated)")]
    [TestCase(
        "meetings:meeting-abdrakhmanov-metalysis-2017-11",
        "Meeting with the leaders of Metalysis: Kairat Abdrakhmanov, London (no participant of the United Kingdom named)"
    )]
    [TestCase("meetings:meeting-idrissov-hoyle-2021", "Meeting: Lindsay Hoyle and Erlan Idrissov, London")]
    public async Task Meeting_TitleSaysWhoIsNotNamed(string id, string title) =>
        Assert.That((await EntryAsync(id, "en")).Text("title"), Is.EqualTo(title));

    private static async Task<JsonNode> EntryAsync(string id, string language, string more = "") =>
        (await Api.RowsAsync($"{Timeline}?id={id}&lang={language}{more}")).Single();
}
