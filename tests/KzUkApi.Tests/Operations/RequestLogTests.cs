using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Operations;

/// <summary>One line for each request, where it is asked for, with nothing personal.</summary>
internal sealed class RequestLogTests
{
    [Test]
    public async Task Requests_WhereAskedFor_AreALineEach()
    {
        await using var server = new WriteServer(WriteServer.Write([]), ("Logging:LogLevel:Requests", "Information"));
        var key = server.NewKey("edit");
        await server.SendAsync(
            HttpMethod.Get,
            "/v1/milestones?q=Nazarbayev",
            null,
            ("User-Agent", "Secret/1.0"),
            ("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
        );
        await server.SendAsync(HttpMethod.Get, "/v1/milestones?q=Nazarbayev", null, ("User-Agent", "Secret/1.0"));
        await server.SendAsync(HttpMethod.Get, "/v1/sources/%0d%0aforged", null);
        await server.SendAsync(HttpMethod.Get, "/v1/no/%0d%0awhere", null);
        await server.SendAsync(new HttpMethod("FORGED"), "/v1/topics", null);
        await server.SendAsync(HttpMethod.Get, "/v1/keys/self", null, ("X-Api-Key", key));
        var lines = server
            .Log.Lines.Where(line => line.StartsWith("Requests ", StringComparison.Ordinal))
            .Select(line => line.TrimEnd())
            .ToList();
        Assert.That(lines, Has.Count.EqualTo(6));
        Assert.That(lines[0], Does.Match(
            @"^Requests Information: GET /v1/milestones 200 [\d.]+ ms [1-9]\d+ bytes, kept: False, "
                + @"trace 00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-\d\d$"));
        Assert.That(lines[1], Does.Match("GET /v1/milestones 200 .* kept: True, trace 00-"));
        Assert.That(lines[2], Does.Contain("GET /v1/sources/{id} 404 "));
        Assert.That(lines[3], Does.Contain("GET none 404 "));
        Assert.That(lines[4], Does.Contain("other ").And.Contain(" 405 "));
        Assert.That(lines[5], Does.Contain("GET /v1/keys/self 200 "));
        var all = string.Join('|', lines);
        Assert.That(
            all,
            Does.Not.Contain("Nazarbayev")
                .And.Not.Contain("Secret")
                .And.Not.Contain("127.0.0.1")
                .And.Not.Contain("::1")
                .And.Not.Contain("forged")
                .IgnoreCase.And.Not.Contain("\r")
                .And.Not.Contain("\n")
                .And.Not.Contain(key[5..13])
        );
    }

    [Test]
    public async Task Requests_ByDefault_AreNotLogged()
    {
        await using var server = new WriteServer(WriteServer.Write([]), ("Logging:LogLevel:Default", "Information"));
        var started = server.Log.Lines.Count;
        await server.SendAsync(HttpMethod.Get, "/v1/milestones", null);
        await server.SendAsync(HttpMethod.Get, "/v1/keys/self", null, ("X-Api-Key", "wrong"));
        Assert.That(
            server
                .Log.Lines.Skip(started)
                .Where(line =>
                    line.Contains("milestones", StringComparison.Ordinal) || line.Contains("Authentication", StringComparison.Ordinal)
                ),
            Is.Empty
        );
    }
}
