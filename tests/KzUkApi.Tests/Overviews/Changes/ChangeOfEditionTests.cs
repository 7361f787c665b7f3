using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Changes;

/// <summary>What is an edition of what.</summary>
internal sealed class ChangeOfEditionTests
{
    // The press competes: no statement is an edition of another.
    [Test]
    public async Task List_StatementsOfOfficials_SupersedeNothing()
    {
        var changes = await Api.AllPagesAsync("/v1/changes?type=trade-flows,investments&limit=500");
        var press = (await Api.AllPagesAsync("/v1/trade-flows?dataset=official-statements&figures=all&limit=500"))
            .Concat(await Api.AllPagesAsync("/v1/investments?dataset=official-statements&figures=all&limit=500"))
            .Select(figure => figure.Text("id"))
            .ToHashSet();
        Assert.That(press, Is.Not.Empty);
        Assert.That(
            changes.Where(change => press.Contains(change.Text("recordId"))).Select(change => change.Text("supersedes")),
            Is.All.Null
        );
    }
}
