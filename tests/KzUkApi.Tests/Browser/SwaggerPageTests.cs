using KzUkApi.Tests.Contract;
using KzUkApi.Tests.Support;
using Microsoft.Playwright;

namespace KzUkApi.Tests.Browser;

/// <summary>Swagger UI as a visitor uses it: everything can be tried out as it stands.</summary>
internal sealed class SwaggerPageTests
{
    private const string ShownOperation = "listTradeFlows";

    private IPage _page = null!;
    private IPage _visitor = null!;
    private PageComplaints _complaints = null!;

    /// <summary>The operations of the committed contract, which another test compares with the served one.</summary>
    private static IEnumerable<string> Operations => OpenApiContract.Committed.Operations.Select(operation => operation.Id);

    // A file takes the parameters of its list, and the page shows none of its rows: a few are executed each time, all in the long form.
    private static IEnumerable<string> Reads =>
        OpenApiContract
            .Committed.Operations.Where(operation => !operation.Writes && !operation.AnswersFile)
            .Concat(OpenApiContract.Committed.Operations.Where(operation => operation.AnswersFile).Take(Effort.Of(3, full: int.MaxValue)))
            .Select(operation => operation.Id);

    private static IEnumerable<string> Writes =>
        OpenApiContract.Committed.Operations.Where(operation => operation.Writes).Select(operation => operation.Id);

    [OneTimeSetUp]
    public async Task OpenPage()
    {
        (_page, _complaints) = await OpenAsync(colours: false);
        (_visitor, _) = await OpenAsync(colours: false);

        // Operations that need a key answer with one; what writes is executed without (see below).
        await _page.SetExtraHTTPHeadersAsync(new Dictionary<string, string> { ["X-Api-Key"] = Api.Key });
    }

    [Test]
    public async Task Page_Loaded_ShowsEveryOperation()
    {
        var served = (await OpenApiContract.ServedAsync()).Operations.Select(operation => operation.Id).ToList();
        var (page, complaints) = await OpenAsync();
        await AttachAsync("swagger.png", await page.ScreenshotAsync(new() { FullPage = true }));
        Assert.That(Operations, Is.EquivalentTo(served));
        Assert.That(await page.Locator(".opblock").CountAsync(), Is.EqualTo(served.Count));
        Assert.That(complaints.All, Is.Empty);
    }

    [Test]
    public async Task DocumentedAnswer_Folded_ShowsItsExampleWhenOpened()
    {
        var (page, complaints) = await OpenAsync();
        await page.Locator($".opblock[id$='-{ShownOperation}'] .opblock-summary-control").ClickAsync();
        var block = page.Locator($".opblock[id$='-{ShownOperation}']");
        var answer = block.Locator("tr.response[data-code='200']");
        Assert.That(await answer.InnerTextAsync(), Does.Contain("Show example and fields").And.Not.Contain("precision"));
        await answer.Locator("button").ClickAsync();
        await answer.GetByText("precision").First.WaitForAsync();
        await block.GetByText("Hide example and fields").ClickAsync();
        await answer.GetByText("Show example and fields").WaitForAsync();
        Assert.That(complaints.All, Is.Empty);
    }

    // The shared server must stay as it is, and a visitor has no key: what writes is refused here, with every example filled in.
    [TestCaseSource(nameof(Writes))]
    public async Task Write_ExecutedWithoutAKey_Answers401(string operationId)
    {
        var block = await UnfoldAsync(_visitor, operationId);

        // Without what is required nothing is sent. The rows come only when the operation is drawn, on a busy machine later than its frame.
        if (Of(operationId).Parameters.Any(parameter => parameter.Text("name") == "If-Match"))
        {
            await block.Locator("tr[data-param-name='If-Match'] input").FillAsync("*");
        }

        Assert.That(await ExecuteAsync(block), Does.StartWith("401"));
        await FoldAsync(block);
    }

    [TestCaseSource(nameof(Reads))]
    public async Task Operation_ExecutedWithItsExamples_Answers200(string operationId)
    {
        var block = await UnfoldAsync(_page, operationId);
        var status = await ExecuteAsync(block);
        if (operationId == ShownOperation)
        {
            await AttachAsync("swagger-executed.png", await block.ScreenshotAsync());
        }

        if (!status.StartsWith("200", StringComparison.Ordinal))
        {
            // Only then: to write a long answer as text takes longer than to execute most operations.
            Assert.Fail($"{status} {await block.Locator(".responses-wrapper").InnerTextAsync()}");
        }

        Assert.That(_complaints.All, Is.Empty);
        await FoldAsync(block);
    }

    private static ContractOperation Of(string operationId) =>
        OpenApiContract.Committed.Operations.Single(operation => operation.Id == operationId);

    // Swagger UI draws all that it shows again at each step: other tags are folded first, as a visitor can.
    private static async Task<ILocator> UnfoldAsync(IPage page, string operationId)
    {
        var tag = Of(operationId).Node.Texts("tags")[0];
        var open = await page
            .Locator(".opblock-tag[data-is-open='true']")
            .EvaluateAllAsync<string[]>("tags => tags.map(tag => tag.dataset.tag)");
        foreach (var toggled in open.Contains(tag) ? open.Where(other => other != tag) : open.Append(tag))
        {
            await page.Locator($".opblock-tag[data-tag='{toggled}']").ClickAsync();
        }

        var block = page.Locator($".opblock[id$='-{operationId}']");
        await block.Locator(".opblock-summary-control").ClickAsync();
        return block;
    }

    private static Task FoldAsync(ILocator block) => block.Locator(".opblock-summary-control").ClickAsync();

    // The status of the answer; where the page refuses to send the request, what it says instead.
    private static async Task<string> ExecuteAsync(ILocator block)
    {
        await block.Locator(".execute").ClickAsync();
        var outcome = block.Locator(".live-responses-table tbody .response-col_status").Or(block.Locator(".validation-errors"));
        await outcome.First.WaitForAsync();
        return await outcome.First.InnerTextAsync();
    }

    // Swagger UI colours the words of each answer, which takes half the time of an operation and changes nothing of it.
    private static async Task<(IPage Page, PageComplaints Complaints)> OpenAsync(bool colours = true)
    {
        var page = await SharedBrowser.NewPageAsync();
        if (!colours)
        {
            await page.RouteAsync("**/swagger/index.js", async route =>
            {
                var settings = await (await route.FetchAsync()).TextAsync();
                await route.FulfillAsync(new()
                {
                    ContentType = "text/javascript",
                    Body = settings.Replace("configObject = {", "configObject = {\"syntaxHighlight\":false,", StringComparison.Ordinal),
                });
            });
        }

        var complaints = await PageComplaints.WatchAsync(page, Api.Server.Address);
        await page.GotoAsync($"{Api.Server.Address}/swagger");
        await page.Locator(".opblock").First.WaitForAsync();
        return (page, complaints);
    }

    private static async Task AttachAsync(string name, byte[] picture)
    {
        var folder = Directory.CreateDirectory(Path.Combine(TestContext.CurrentContext.WorkDirectory, "TestResults"));
        var path = Path.Combine(folder.FullName, name);
        await File.WriteAllBytesAsync(path, picture);
        TestContext.AddTestAttachment(path);
    }
}
