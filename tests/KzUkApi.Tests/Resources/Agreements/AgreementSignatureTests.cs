using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources.Agreements;

/// <summary>What is said of a signature says how, and by whom, the paper was concluded.</summary>
internal sealed class AgreementSignatureTests
{
    [TestCase("foreign-ministers-joint-statement-2016")]
    [TestCase("foreign-ministers-joint-statement-2022")]
    [TestCase("climate-joint-statement-2021")]
    public async Task Statement_ThatWasAdopted_StandsAsOneThatWasSigned(string id)
    {
        var agreement = (await Api.GetAsync($"/v1/agreements/{id}")).Json;
        Assert.That(agreement["events"]!.AsArray().Select(step => step!.Text("event")), Is.EqualTo(new[] { "adopted" }));
        Assert.That((agreement.Text("status"), agreement.Text("standing")), Is.EqualTo(("signed", "signed")));
    }

    [Test]
    public async Task SovietNotes_SayWhoSigned()
    {
        var notes = (await Api.GetAsync("/v1/agreements/uk-ussr-visa-fees-notes-1964")).Json;
        Assert.That(notes.Texts("caveats"), Is.EqualTo(new[] { "signed-by-soviet-union" }));
        var signature = notes["events"]!.AsArray().Single(step => step!.Text("event") == "signed")!;
        Assert.That(signature.Texts("caveats"), Is.EqualTo(new[] { "signed-by-soviet-union" }));
    }

    [Test]
    public async Task Negotiations_TakenAsThoseOfThisPaper_SaySo()
    {
        var events = (await Api.GetAsync("/v1/agreements/cargo-transit-agreement-2014")).Json["events"]!.AsArray();
        Assert.That(
            events.Single(step => step!.Text("event") == "negotiations-reported")!.Texts("caveats"),
            Is.EqualTo(new[] { "identity-inferred" })
        );
    }

    [TestCase("2016-10-30", null)]
    [TestCase("2016-10-31", "2016-10")]
    public async Task Adoption_CountsFromItsDay(string day, string? signedOn)
    {
        var answer = await Api.RowsAsync($"/v1/agreements?id=foreign-ministers-joint-statement-2016&asOf={day}");
        Assert.That(answer.SingleOrDefault()?.Text("signedOn"), Is.EqualTo(signedOn));
    }
}
