using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Contract;

/// <summary>The check of every answer that tests read finds what breaks the contract, in a row and beside the rows.</summary>
internal sealed class AnswerSchemasTests
{
    private const string Path = "/v1/topics";

    [Test]
    public async Task Row_ThatBreaksItsSchema_IsFoundWithItsPlace()
    {
        var (schemas, answer) = await ReadAsync();
        var page = answer.Json;
        page["data"]![1]!["code"] = 17;
        page["data"]![2]!["unknown"] = "a field";
        Assert.That(
            schemas.Check(Path, answer with { Text = page.ToJsonString() }),
            Has.Some.Contains("data[1]").And.Some.Contains("data[2]").And.None.Contains("data[0]")
        );
    }

    [Test]
    public async Task Page_ThatBreaksItsSchema_IsFound()
    {
        var (schemas, answer) = await ReadAsync();
        var page = answer.Json;
        page["unknown"] = "a field";
        page["page"]!["total"] = "many";
        Assert.That(
            schemas.Check(Path, answer with { Text = page.ToJsonString() }),
            Has.Some.Contains("unknown").And.Some.Contains("total")
        );
    }

    private static async Task<(AnswerSchemas Schemas, ApiAnswer Answer)> ReadAsync()
    {
        var document = (await Api.Server.SendAsync(HttpMethod.Get, "/openapi/v1.json")).Json;
        return (await AnswerSchemas.OfAsync(document), await Api.GetAsync(Path));
    }
}
