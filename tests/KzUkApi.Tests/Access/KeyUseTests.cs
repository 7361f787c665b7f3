using KzUkApi.Access;
using KzUkApi.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace KzUkApi.Tests.Access;

/// <summary>When a key was last used is written now and then, not with every request.</summary>
internal sealed class KeyUseTests
{
    [Test]
    public async Task Use_IsWrittenOnceAnHour()
    {
        using var server = new ApiServer();
        var keys = server.Services.GetRequiredService<KeyStore>();
        var key = server.NewKey("edit");
        string? LastUse() => keys.List(default).Single().LastUsedAt;
        for (var request = 0; request < 5; request++)
        {
            await server.SendAsync(HttpMethod.Get, "/v1/keys/self", ("X-Api-Key", key));
        }

        Assert.That(LastUse(), Is.Null);
        server.Clock.Advance(TimeSpan.FromHours(1));
        await Patience.UntilAsync("the last use to be written", () => LastUse() is not null);
        Assert.That(LastUse(), Is.EqualTo("2026-11-29T12:00:00Z"));
    }
}
