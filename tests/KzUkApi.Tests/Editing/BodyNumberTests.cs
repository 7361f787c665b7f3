using System.Net;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Editing;

/// <summary>Bodies that are right, however they are spelt, and those that only look so.</summary>
internal sealed class BodyNumberTests
{
    private EditServer _server = null!;

    [OneTimeSetUp]
    public void Start() => _server = new();

    [OneTimeTearDown]
    public void Stop() => _server.Dispose();

    [TestCase("41000000.0", 41_000_000)]
    [TestCase("4.1e7", 41_000_000)]
    [TestCase("410000000E-1", 41_000_000)]
    [TestCase("0.0", 0)]
    [TestCase("-0e5", 0)]
    public async Task WholeNumber_InEverySpelling_IsTheNumber(string spelt, long value)
    {
        var answer = await PostAsync("value", spelt, string.Empty);
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.Created), answer.Text);
        Assert.That(
            (await _server.GetAsync(new Uri(answer.Header("Location")!).AbsolutePath)).Json["value"]!.GetValue<long>(),
            Is.EqualTo(value)
        );
    }

    [Test]
    public async Task ByteOrderMark_BeforeABody_IsSkipped() =>
        Assert.That((await PostAsync("value", "7", "\uFEFF")).Status, Is.EqualTo(HttpStatusCode.Created));

    [Test]
    public async Task Period_AfterItsPublication_IsTakenAsAForecast()
    {
        var answer = await PostAsync("status", "\"forecast\",\"period\":\"2027-06\"", string.Empty);
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.Created), answer.Text);
    }

    [TestCase("value", "9007199254740991", "invalid-value", "/value")]
    [TestCase("value", "-5", "invalid-value", "/value")]
    [TestCase("value", "4.15e0", "wrong-type", "/value")]
    [TestCase("value", "1e400", "wrong-type", "/value")]
    [TestCase("value", "1.00000000000000000000000000000001", "wrong-type", "/value")]
    [TestCase("period", "\"2090\"", "invalid-value", "/period")]
    [TestCase("note", "\"\\u200b\\u3164\"", "invalid-text", "/note")]
    [TestCase("note", "\"a\\u202eb\"", "invalid-text", "/note")]
    [TestCase("note", "\"a\\udb40\\udc41\"", "invalid-text", "/note")]
    [TestCase("note", "\"a\\uffff\"", "invalid-text", "/note")]
    public async Task Figure_ThatCannotBe_IsRefusedWithItsPointer(string field, string value, string code, string pointer)
    {
        var errors = (await PostAsync(field, value, string.Empty, 1_000_000)).Json["errors"]!.AsArray();
        Assert.That(errors.Select(error => (error!.Text("code"), error!.Text("pointer"))), Has.Member((code, pointer)));
    }

    private Task<ApiAnswer> PostAsync(string field, string value, string before, int precision = 1)
    {
        var body = EditServer.Example("createTradeFlow");
        body.Remove(field);
        if (field == "status")
        {
            body.Remove("period");
        }

        (body["id"], body["precision"]) = ($"spelt-{Guid.NewGuid():N}", precision);
        var text = $"{before}{body.ToJsonString()[..^1]},\"{field}\":{value}}}";
        return _server.SendAsync(HttpMethod.Post, "/v1/trade-flows", text, []);
    }
}
