using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources.Disputes;

/// <summary>A dispute is called by one title everywhere, and its claims carry what limits them.</summary>
internal sealed class DisputeWordsTests
{
    [TestCase("sd7-date", "7th session of the Strategic Dialogue, Astana: Leo Docherty and Roman Vassilenko: date")]
    [TestCase("bolashak-uk-2013", "Bolashak scholarship programme in the United Kingdom (2013): value")]
    public async Task Title_IsInWords(string id, string title) =>
        Assert.That((await Api.RowsAsync($"/v1/disputes?id={id}")).Single().Text("title"), Is.EqualTo(title));

    [Test]
    public async Task Title_IsOneOnEveryRoute()
    {
        foreach (var dispute in await Api.RowsAsync("/v1/disputes"))
        {
            var (id, title) = (dispute.Text("id"), dispute.Text("title")!);
            Assert.That(title, Does.Not.Match("[a-z0-9]-[a-z0-9]+-[a-z0-9]|_"));
            var words = Uri.EscapeDataString(string.Join(' ', title.Split(' ').Take(12)));
            var hits = await Api.RowsAsync($"/v1/search?q={words}&types=disputes");
            Assert.That(hits.Where(hit => hit.Text("id") == id).Select(hit => hit.Text("title")), Is.EqualTo(new[] { title }));
        }
    }

    [TestCase("sd7-date-1", null)]
    [TestCase("sd7-date-2", "date-of-report")]
    [TestCase("cleverly-visit-date-1", "date-announced")]
    public async Task Claim_HasItsCaveats(string id, string? caveat)
    {
        var claims = (await Api.RowsAsync("/v1/disputes")).SelectMany(dispute => dispute["claims"]!.AsArray());
        Assert.That(claims.Single(claim => claim!.Text("id") == id)!.Texts("caveats"), Is.EqualTo(new[] { caveat }.OfType<string>()));
    }
}
