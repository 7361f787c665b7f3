using System.Net;
using System.Text;

namespace KzUkApi.Tests.Support;

/// <summary>Editors that add meetings one after the other, until they are told to stop or the service is gone.</summary>
internal sealed class BusyEditors
{
    private readonly Lock _lock = new();
    private readonly List<string> _acknowledged = [];
    private readonly List<string> _wrong = [];
    private readonly Task[] _work;
    private volatile bool _stop;

    /// <param name="prefix">How the ids of their meetings begin.</param>
    public BusyEditors(HttpClient client, string key, string prefix, int editors = 3) =>
        _work = [.. Enumerable.Range(0, editors).Select(editor => WriteAsync(client, key, $"{prefix}-{editor}"))];

    /// <summary>The meetings that they were told are stored.</summary>
    public IReadOnlyList<string> Acknowledged => Read(_acknowledged);

    /// <summary>Answers that no editor should get: neither stored, nor told to come back.</summary>
    public IReadOnlyList<string> Wrong => Read(_wrong);

    /// <summary>Waits until so many more are acknowledged.</summary>
    public async Task MoreAsync(int count)
    {
        var until = Acknowledged.Count + count;
        await Patience.UntilAsync("the editors to get on", () => Acknowledged.Count >= until || Wrong.Count > 0);
        Assert.That(Wrong, Is.Empty);
    }

    public Task StopAsync()
    {
        _stop = true;
        return EndAsync();
    }

    /// <summary>Waits for the end of the service.</summary>
    public Task EndAsync() => Task.WhenAll(_work);

    private async Task WriteAsync(HttpClient client, string key, string prefix)
    {
        for (var number = 0; !_stop; number++)
        {
            var body = EditServer.Example("createMeeting");
            var id = $"{prefix}-{number}";
            body["id"] = id;
            using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/meetings")
            {
                Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"),
            };
            request.Headers.Add("X-Api-Key", key);
            try
            {
                using var answer = await client.SendAsync(request);
                var text = await answer.Content.ReadAsStringAsync();
                lock (_lock)
                {
                    if (answer.StatusCode == HttpStatusCode.Created)
                    {
                        _acknowledged.Add(id);
                    }
                    else if (answer is not { StatusCode: HttpStatusCode.ServiceUnavailable, Headers.RetryAfter: not null })
                    {
                        _wrong.Add($"{(int)answer.StatusCode} {text}");
                    }
                }
            }
            catch (HttpRequestException)
            {
                return;
            }
        }
    }

    private IReadOnlyList<string> Read(List<string> list)
    {
        lock (_lock)
        {
            return [.. list];
        }
    }
}
