using System.Net;
using System.Text.RegularExpressions;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Contract;

/// <summary><c>openapi/requests.http</c> has a request per operation, and each of them is answered.</summary>
internal sealed partial class RequestsFileTests
{
    [GeneratedRegex(@"^###\s+(?<id>\w+).*\n(?:#.*\n)*(?<method>GET|POST|PUT|DELETE)\s+\{\{host\}\}(?<path>\S+)", RegexOptions.Multiline)]
    private static partial Regex Request { get; }

    [Test]
    public async Task Requests_OneForEachOperation() =>
        Assert.That(
            Requests().Select(request => request.Id),
            Is.EquivalentTo((await OpenApiContract.ServedAsync()).Operations.Select(operation => operation.Id))
        );

    // What writes is not sent with a key here: other tests share the server. WriteExamples sends each of them to a server of its own.
    [TestCaseSource(nameof(Requests))]
    public async Task Request_AsItStands_IsAnswered((string Id, string Method, string Path) request)
    {
        if (request.Method != "GET")
        {
            var refused = await Api.Server.SendAsync(new HttpMethod(request.Method), request.Path);
            Assert.That(refused.Status, Is.EqualTo(HttpStatusCode.Unauthorized), refused.Text);
            return;
        }

        var answer = await Api.GetAsync(request.Path, ("X-Api-Key", Api.Key));
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
        if (
            answer.Type is "application/json"
            && answer.Json["data"] is { } data
            && !request.Path.Contains("/history", StringComparison.Ordinal)
            && !request.Path.Contains("/audit", StringComparison.Ordinal)
        )
        {
            Assert.That(data.AsArray(), Is.Not.Empty);
        }
    }

    private static IEnumerable<(string Id, string Method, string Path)> Requests() =>
        Request.Matches(File.ReadAllText(Repository.PathOf("openapi", "requests.http")).ReplaceLineEndings("\n"))
            .Select(match => (match.Groups["id"].Value, match.Groups["method"].Value, match.Groups["path"].Value));
}
