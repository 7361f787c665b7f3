using System.Net;
using KzUkApi.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace KzUkApi.Tests.Pages;

/// <summary>What limits and faults refuse is a page for a reader with a browser, and a problem for a program.</summary>
internal sealed class PageFaultTests
{
    private const string Browser = "text/html,application/xhtml+xml,*/*;q=0.8";

    [TestCase("/", "ru", "Слишком много запросов сразу")]
    [TestCase("/embed/nothing", "en", "Too many requests at once")]
    public async Task Reader_WhoAsksTooOften_SeesAPage(string path, string language, string title)
    {
        using var server = new ApiServer(settings: [("Kzuk:RequestRate", "1"), ("Kzuk:RequestBurst", "2")]);
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => server.SendAsync(
                HttpMethod.Get, path, ("Accept", Browser), ("Accept-Language", language))));
        var refused = Page.Of(answers.First(answer => answer.Status == HttpStatusCode.TooManyRequests));
        AssertStyled(refused, language, title);
        Assert.That(refused.Answer.Header("Retry-After"), Is.Not.Null);
        var program = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => server.SendAsync(HttpMethod.Get, path, ("Accept", "*/*"))));
        program.First(answer => answer.Status == HttpStatusCode.TooManyRequests)
            .ShouldBeProblem(HttpStatusCode.TooManyRequests, "too-many-requests");
    }

    [Test]
    public async Task Reader_OfABusyService_SeesAPage()
    {
        var (reached, go) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var server = new WriteServer(
            routes => routes.MapGet("/wait", async () =>
            {
                reached.SetResult();
                await go.Task;
                return Results.Text("done");
            }),
            ("Kzuk:ConcurrentRequests", "1"), ("Kzuk:QueuedRequests", "0"));
        var first = server.SendAsync(HttpMethod.Get, "/v1/tests/wait", null);
        await reached.Task;
        var answer = await server.SendAsync(HttpMethod.Get, "/search?lang=kk", null, ("Accept", Browser));
        AssertStyled(Page.Of(answer), "kk", "Қазір жұмыс істемей тұр");
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        go.SetResult();
        Assert.That((await first).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task Reader_OfADamagedStore_SeesAPageThatTellsNothingOfIt()
    {
        using var store = TempStore.Small();
        store.Connections.Close();
        using var service = new ServiceProcess(store.Connections.Path, SmallDataset.Variable);
        using var client = await service.ReadyAsync();
        var bytes = await File.ReadAllBytesAsync(store.Connections.Path);
        Array.Fill(bytes, (byte)0x58, 4096, bytes.Length - 4096);
        await File.WriteAllBytesAsync(store.Connections.Path, bytes);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/?lang=en&asOf=2024-01-01");
        request.Headers.TryAddWithoutValidation("Accept", Browser);
        using var answer = await client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable), text);
        Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/html"));
        Assert.That(text, Does.Contain("This does not work just now").And.Not.Contain("damaged").And.Not.Contain("SQLite"));
    }

    [Test]
    public async Task Reader_WhoSendsAnotherMethod_SeesAPage()
    {
        var answer = await Api.Server.SendAsync(HttpMethod.Delete, "/search?lang=en", ("Accept", Browser));
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
        Assert.That(answer.Header("Allow"), Does.Contain("GET"));
        AssertStyled(Page.Of(answer), "en", "This address is not right");
    }

    private static void AssertStyled(Page page, string language, string title)
    {
        Assert.That((string?)page.Root.Attribute("lang"), Is.EqualTo(language));
        Assert.That(page.Root.Descendants("h1").Single().Value, Is.EqualTo(title));
        Assert.That(page.Answer.Header("Content-Security-Policy"), Does.Contain("style-src 'self'"));
        Assert.That(page.Answer.Header("Cache-Control"), Is.EqualTo("no-store"));
        Assert.That(page.Root.Descendants("link").Any(link => (string?)link.Attribute("rel") == "stylesheet"), Is.True);
    }
}
