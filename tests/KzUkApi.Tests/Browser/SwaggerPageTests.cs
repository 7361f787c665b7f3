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

    private static IEnumerable<string> Reads =>
        OpenApiContract.Committed.Operations.Where(operation => !operation.Writes).Select(operation => operation.Id);

    private static IEnumerable<string> Writes =>
        OpenApiContract.Committed.Operations.Where(operation => operation.Writes).Select(operation => operation.Id);

    [OneTimeSetUp]
    public async Task OpenPage()
    {
        (_page, _complaints) = await OpenAsync();
        (_visitor, _) = await OpenAsync();

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

    // The shared server must stay as it is, and a visitor has no key: what writes is refused here, with every example filled in.
    [TestCaseSource(nameof(Writes))]
    public async Task Write_ExecutedWithoutAKey_Answers401(string operationId)
    {
        var block = _visitor.Locator($".opblock[id$='-{operationId}']");
        var summary = block.Locator(".opblock-summary-control");
        await summary.ClickAsync();
        var tag = block.Locator("tr[data-param-name='If-Match'] input");
        if (await tag.CountAsync() > 0)
        {
            await tag.FillAsync("*");
        }

        await block.Locator(".execute").ClickAsync();
        var status = block.Locator(".live-responses-table tbody .response-col_status");
        await status.WaitForAsync();
        Assert.That(await status.InnerTextAsync(), Does.StartWith("401"));
        await summary.ClickAsync();
    }

    [TestCaseSource(nameof(Reads))]
    public async Task Operation_ExecutedWithItsExamples_Answers200(string operationId)
    {
        var block = _page.Locator($".opblock[id$='-{operationId}']");
        var summary = block.Locator(".opblock-summary-control");
        await summary.ClickAsync();
        await block.Locator(".execute").ClickAsync();
        var status = block.Locator(".live-responses-table tbody .response-col_status");
        await status.WaitForAsync();
        if (operationId == ShownOperation)
        {
            await AttachAsync("swagger-executed.png", await block.ScreenshotAsync());
        }

        Assert.That(await status.InnerTextAsync(), Does.StartWith("200"), await block.Locator(".live-responses-table").InnerTextAsync());
        Assert.That(_complaints.All, Is.Empty);
        await summary.ClickAsync();
    }

    private static async Task<(IPage Page, PageComplaints Complaints)> OpenAsync()
    {
        var page = await SharedBrowser.Chromium.NewPageAsync();
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
