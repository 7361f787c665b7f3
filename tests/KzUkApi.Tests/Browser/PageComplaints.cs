using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace KzUkApi.Tests.Browser;

/// <summary>
/// What a page does that it must not: asks another host, writes errors to the console, breaks its Content-Security-Policy.
/// </summary>
internal sealed class PageComplaints
{
    private const string ReportViolations =
        "addEventListener('securitypolicyviolation', e => console.error(`policy: ${e.effectiveDirective} ${e.blockedURI}`))";

    private readonly ConcurrentQueue<string> _complaints = [];

    private PageComplaints()
    {
    }

    public IEnumerable<string> All => _complaints;

    /// <summary>The same without requests that the page gave up itself, since the reader has gone on meanwhile.</summary>
    public IEnumerable<string> WithoutOvertaken => _complaints.Where(complaint => !IsOvertaken(complaint));

    /// <summary>Those of <see cref="WithoutOvertaken"/> since the last call, for a page that one test after the other uses.</summary>
    public IReadOnlyList<string> Take()
    {
        var taken = new List<string>();
        while (_complaints.TryDequeue(out var complaint))
        {
            taken.Add(complaint);
        }

        return taken.FindAll(complaint => !IsOvertaken(complaint));
    }

    /// <summary>Watches a page that has not loaded yet, and must stay on the host of this address.</summary>
    public static async Task<PageComplaints> WatchAsync(IPage page, string address)
    {
        var watch = new PageComplaints();
        page.Request += (_, request) => watch.AddIf(!Stays(request.Url, address), $"outside request: {request.Url}");
        page.Response += (_, response) => watch.AddIf(response.Status >= 400, $"status {response.Status}: {response.Url}");
        page.RequestFailed += (_, request) => watch.AddIf(true, $"failed request: {request.Url} {request.Failure}");
        page.PageError += (_, error) => watch.AddIf(true, $"script error: {error}");
        page.Console += (_, message) => watch.AddIf(message.Type is "error" or "warning", $"console {message.Type}: {message.Text}");
        await page.AddInitScriptAsync(ReportViolations);
        return watch;
    }

    private static bool IsOvertaken(string complaint) => complaint.EndsWith("net::ERR_ABORTED", StringComparison.Ordinal);

    private static bool Stays(string url, string address) =>
        url.StartsWith(address + "/", StringComparison.Ordinal)
        || url.StartsWith("data:", StringComparison.Ordinal)
        || url.StartsWith("blob:", StringComparison.Ordinal);

    private void AddIf(bool isOne, string complaint)
    {
        if (isOne)
        {
            _complaints.Enqueue(complaint);
        }
    }
}
