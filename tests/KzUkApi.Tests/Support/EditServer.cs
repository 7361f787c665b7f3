using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace KzUkApi.Tests.Support;

/// <summary>A server of its own that tests write to.</summary>
internal sealed class EditServer : IDisposable
{
    public const string Source = "kazinform-2023-10-03-strategic-dialogue";

    public EditServer(string? database = null, params (string Name, string Value)[] settings)
    {
        Server = new(database: database, settings: settings);
        Key = Server.NewKey("edit", "import", "audit");
    }

    public ApiServer Server { get; }

    public string Key { get; }

    /// <summary>The example bodies of the contract.</summary>
    public static JsonObject Example(string operationId) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Http", "OpenApi", "bodies.json")))![operationId]!
            .DeepClone()
            .AsObject();

    /// <summary>A sources.csv with some rows.</summary>
    public static string SourceTable(params IEnumerable<string> rows) =>
        string.Join(
            '\n',
            rows.Prepend("id,publisher,title,url,published_on,language,kind,published_on_basis,authority,dataset").Append(string.Empty)
        );

    public Task<ApiAnswer> GetAsync(string path, params (string Name, string Value)[] headers) =>
        Server.SendAsync(HttpMethod.Get, path, headers);

    public Task<ApiAnswer> PostAsync(string path, JsonNode body, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Post, path, body.ToJsonString(), headers);

    /// <summary>Changes a record in the state in which it is now.</summary>
    public async Task<ApiAnswer> PutAsync(string path, JsonNode body) =>
        await SendAsync(
            HttpMethod.Put,
            path + "?reason=A%20test",
            body.ToJsonString(),
            [("If-Match", (await GetAsync(path)).Header("ETag")!)]
        );

    /// <summary>Withdraws a record in the state in which it is now.</summary>
    public async Task<ApiAnswer> DeleteAsync(string path) =>
        await SendAsync(
            HttpMethod.Delete,
            path + "?reason=It%20was%20wrong.",
            null,
            [("If-Match", (await GetAsync(path)).Header("ETag")!)]
        );

    public async Task<ApiAnswer> SendAsync(
        HttpMethod method,
        string path,
        string? body,
        (string Name, string Value)[] headers,
        string mediaType = "application/json"
    )
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Add("X-Api-Key", Key);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8);
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
        }

        using var response = await Server.Client.SendAsync(request);
        return new(
            response.StatusCode,
            await response.Content.ReadAsStringAsync(),
            response
                .Headers.Concat(response.Content.Headers)
                .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase)
        );
    }

    public void Dispose() => Server.Dispose();
}
