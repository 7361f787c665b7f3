using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using KzUkApi.Tests.Contract;

namespace KzUkApi.Tests.Support;

/// <summary>The server that most tests share: they only read.</summary>
internal static class Api
{
    private static ApiServer? _server;

    public static ApiServer Server => _server ?? throw new InvalidOperationException("The shared server has not started.");

    /// <summary>A key of the server that allows everything.</summary>
    public static string Key { get; private set; } = string.Empty;

    private static AnswerSchemas? _schemas;

    public static async Task StartAsync()
    {
        _server = new ApiServer();
        Key = _server.NewKey("edit", "import", "audit");
        _schemas = await AnswerSchemas.OfAsync((await _server.SendAsync(HttpMethod.Get, "/openapi/v1.json")).Json);
    }

    public static void Stop() => _server?.Dispose();

    /// <summary>Reads an address; whatever a test asks, the answer must keep the contract.</summary>
    public static async Task<ApiAnswer> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        var answer = await Server.SendAsync(HttpMethod.Get, path, headers);
        Assert.That(_schemas!.Check(path, answer), Is.Empty, () => answer.Text);
        return answer;
    }

    /// <summary>Sends what the parameter examples of an operation make together, with a key where one is needed.</summary>
    public static Task<ApiAnswer> GetExampleAsync(ContractOperation operation) =>
        operation.NeedsKey
            ? GetAsync(operation.ExampleRequest(), ("Authorization", $"Bearer {Key}"))
            : GetAsync(operation.ExampleRequest());

    public static async Task<ApiAnswer> SendAsync(
        this ApiServer server,
        HttpMethod method,
        string path,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await server.Client.SendAsync(request);
        return new(
            response.StatusCode,
            await response.Content.ReadAsStringAsync(),
            response
                .Headers.Concat(response.Content.Headers)
                .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase)
        );
    }

    /// <summary>The rows of a list that must answer 200 and fit on one page.</summary>
    public static async Task<IReadOnlyList<JsonNode>> RowsAsync(string path)
    {
        return await AllPagesAsync(path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "limit=500");
    }

    /// <summary>An answer that must be 200 and is not compared with the contract: for tests that read very many of one kind.</summary>
    public static async Task<ApiAnswer> UncheckedAsync(string path)
    {
        var answer = await Server.SendAsync(HttpMethod.Get, path);
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
        return answer;
    }

    /// <summary>The rows of such an answer, a list with a filter that fits on one page.</summary>
    public static async Task<IReadOnlyList<JsonNode>> UncheckedRowsAsync(string path)
    {
        var list = (await UncheckedAsync($"{path}&limit=500")).Json;
        Assert.That(list["page"]!["next"], Is.Null, path);
        return [.. list["data"]!.AsArray().Select(row => row!)];
    }

    /// <summary>The ids of the rows of a list that must answer 200 and fit on one page.</summary>
    public static async Task<IReadOnlyList<string>> IdsAsync(string path) => [.. (await RowsAsync(path)).Select(row => row.Text("id")!)];

    /// <summary>Reads a list page by page to its end; every page must state the same total.</summary>
    public static async Task<IReadOnlyList<JsonNode>> AllPagesAsync(string path)
    {
        var rows = new List<JsonNode>();
        var totals = new HashSet<long>();
        for (var next = path; next is not null;)
        {
            var answer = await GetAsync(next);
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), answer.Text);
            var page = answer.Json;
            rows.AddRange(page["data"]!.AsArray().Select(row => row!));
            totals.Add(page["page"]!["total"]!.GetValue<long>());
            next = page["page"]!.Text("next")?[ApiServer.PublicUrl.Length..];
        }

        Assert.That(totals, Is.EqualTo(new[] { (long)rows.Count }), "the total is the number of rows, on every page");
        return rows;
    }

    /// <summary>The text of a field; null where the field is null. A field that is missing fails the test.</summary>
    public static string? Text(this JsonNode node, string field)
    {
        if (!node.AsObject().TryGetPropertyValue(field, out var value))
        {
            // Only here: to write the whole record as text with every field that is read would take most of the time of the tests.
            Assert.Fail($"field {field} is missing in {node.ToJsonString()}");
        }

        return value?.ToString();
    }

    /// <summary>The texts of an array field.</summary>
    public static IReadOnlyList<string> Texts(this JsonNode node, string field) =>
        [.. node[field]!.AsArray().Select(item => item!.ToString())];
}

/// <summary>An answer, read to its end.</summary>
internal sealed record ApiAnswer(HttpStatusCode Status, string Text, IReadOnlyDictionary<string, string> Headers)
{
    public JsonNode Json => JsonNode.Parse(Text, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false })!;

    /// <summary>The media type, without parameters.</summary>
    public string? Type => Header("Content-Type")?.Split(';')[0];

    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
