using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources.Disputes;

internal sealed class DisputeReasonTests
{
    [Test]
    public async Task Reason_OfEveryDispute_IsGivenWhereAValueIsChosen()
    {
        var disputes = await Api.RowsAsync("/v1/disputes");
        Assert.That(
            disputes.Where(dispute => dispute.Text("reason") is null == dispute["chosen"]!.AsArray().Count > 0),
            Is.Empty);
        Assert.That(
            disputes.Single(dispute => dispute.Text("id") == "sd7-date").Text("reason"),
            Is.EqualTo("2023-10-02: Names the day of the session."));
        Assert.That(
            disputes.Select(dispute => dispute.Text("reason")),
            Has.Some.EqualTo("The better authority is shown.")
                .And.Some.EqualTo("No rule decides between the sources, and the one shown stands first without preference."));
    }
}
