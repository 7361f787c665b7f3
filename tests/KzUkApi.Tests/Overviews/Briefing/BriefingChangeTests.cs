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

    // Every figure of another programme stood in the other programme's currency.
    [Test]
    public async Task CompareTo_TellsWhatWasReplacedInItsOwnUnitAndProgramme()
    {
        var page = (await Api.GetAsync("/v1/briefing?compareTo=2024-01-01")).Json;
        var changes = page["changes"]!["figures"]!.AsArray().Select(change => change!).ToList();
        foreach (var change in changes.Where(change => change["replaced"] is not null))
        {
            Assert.That(change["replaced"]!.Text("id"), Is.EqualTo(change.Text("replacesId")));
            Assert.That(change["replaced"]!["value"]!.ToJsonString(), Is.EqualTo(change["replacesValue"]!.ToJsonString()));
        }

        var told = page["sentences"]!.AsArray().Where(sentence => sentence!.Text("section") == "changes").ToList();
        foreach (var change in changes)
        {
            var id = change["figure"]!.Text("id")!;
            var text = told.SingleOrDefault(sentence => sentence!.Texts("figureIds").Contains(id))?.Text("text");
            if (change.Text("revision") == "precision")
            {
                Assert.That(text, Is.Null, id);
            }
            else if (change.Text("revision") == "revision")
            {
                Assert.That(text, Does.Contain("revised from").And.Contain("per cent"), id);
            }
            else if (change["replaced"] is { } replaced)
            {
                Assert.That(text, Does.Contain(replaced.Text("display")).And.Contain("not a revision"), id);
                Assert.That(
                    text!.Contains("another currency", StringComparison.Ordinal),
                    Is.EqualTo(replaced.Text("unit") != change["figure"]!.Text("unit")),
                    id
                );
            }
        }
    }

    [Test]
    public async Task CompareTo_ARevisionInTheLastDigits_ShowsThem()
    {
        var page = (await Api.GetAsync("/v1/briefing?compareTo=2024-01-01")).Json;
        var revised = page["sentences"]!.AsArray().Select(sentence => sentence!.Text("text")!)
            .Where(text => text.Contains("revised from", StringComparison.Ordinal))
            .Select(text => System.Text.RegularExpressions.Regex.Match(text, @": (\S+) (million|billion) .*, revised from (\S+) ").Groups)
            .ToList();
        Assert.That(revised, Is.Not.Empty);
        Assert.That(revised.Select(groups => groups[1].Value == groups[3].Value), Has.None.True);
    }
}
