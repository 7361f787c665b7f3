using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Briefing;

/// <summary>What the briefing says of figures that changed between two days.</summary>
internal sealed class BriefingChangeTests
{
    [Test]
    public async Task CompareTo_TellsWhatAnEditionDoesToTheOneBefore()
    {
        var figures = (await Api.GetAsync("/v1/briefing?asOf=2023-12-31&compareTo=2023-10-03")).Json["changes"]!["figures"]!.AsArray()
            .ToDictionary(change => change!["figure"]!.Text("id")!, change => change!);
        Assert.That(figures["kaz-export-goods-total-1997-wits-summary"].Text("revision"), Is.EqualTo("revision"));
        Assert.That(figures["kaz-export-goods-total-1996-wits-summary"].Text("revision"), Is.EqualTo("precision"));
    }

    [Test]
    public async Task CompareTo_AnotherPublisher_IsNoRevision()
    {
        var figures = (await Api.GetAsync("/v1/briefing?asOf=2024-05-01&compareTo=2023-10-03")).Json["changes"]!["figures"]!.AsArray();
        var press = figures.Where(change => change!["figure"]!.Text("reporter") == "KAZ" && change["figure"]!.Text("period") == "2023");
        Assert.That(press.Select(change => change!.Text("revision")), Is.Not.Empty.And.All.Null);
    }
}
