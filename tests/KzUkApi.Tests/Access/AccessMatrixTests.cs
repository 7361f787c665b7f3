using System.Net;
using KzUkApi.Access;
using KzUkApi.Storage.Store;
using KzUkApi.Tests.Contract;
using KzUkApi.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace KzUkApi.Tests.Access;

/// <summary>
/// Every operation of the contract that needs a key, with every kind of key. A new one is covered by its line in the contract.
/// </summary>
internal sealed class AccessMatrixTests
{
    // Each key that is made changes the file, and the server forgets what it kept: readers of the shared one would have to wait.
    private readonly ApiServer _server = new();

    private static IEnumerable<ContractOperation> Guarded => OpenApiContract.Committed.Operations.Where(operation => operation.NeedsKey);

    private static IEnumerable<TestCaseData> Cases() =>
        from operation in Guarded
        from sent in new[] { "none", "wrong", "revoked", "expired", "two", "twice", "malformed", "wrong scope", "right" }
        where sent != "wrong scope" || operation.Scope is not null
        select new TestCaseData(operation, sent).SetArgDisplayNames(operation.Id, sent);

    [OneTimeTearDown]
    public void Stop() => _server.Dispose();

    [Test]
    public void Contract_EveryOperationThatIsNoGet_NeedsAKey() =>
        Assert.That(
            OpenApiContract
                .Committed.Operations.Where(operation => operation.Method != "GET" && !operation.NeedsKey)
                .Select(operation => operation.Id),
            Is.Empty
        );

    [Test]
    public void Contract_OperationsWithAKey_StateTheirRefusalsAndAreNotKept()
    {
        Assert.That(Guarded.Select(operation => operation.Id), Has.Member("getOwnKey"));
        foreach (var operation in Guarded)
        {
            var answers = operation.Node["responses"]!.AsObject().Select(answer => answer.Key).ToList();
            Assert.That(answers, Is.SupersetOf(new[] { "401", "403" }).And.No.Member("304"), operation.Id);
            Assert.That(
                operation.Node["security"]!.AsArray().SelectMany(way => way!.AsObject().Select(scheme => scheme.Key)),
                Is.EquivalentTo(new[] { "bearer", "apiKey" }),
                operation.Id
            );
        }
    }

    [TestCaseSource(nameof(Cases))]
    public async Task Operation_WithKey_LetsInOnlyWhoMay(ContractOperation operation, string sent)
    {
        var answer = await _server.SendAsync(
            new HttpMethod(operation.Method),
            operation.ExampleRequest(),
            Headers(sent, operation.Scope)
        );
        switch (sent)
        {
            case "right" or "twice":
                Assert.That(
                    answer.Status,
                    Is.Not.EqualTo(HttpStatusCode.Unauthorized).And.Not.EqualTo(HttpStatusCode.Forbidden),
                    answer.Text
                );
                break;
            case "wrong scope":
                answer.ShouldBeProblem(HttpStatusCode.Forbidden, "forbidden", write: operation.Method != "GET");
                Assert.That(
                    answer.Header("WWW-Authenticate"),
                    Is.EqualTo($"Bearer realm=\"kzuk\", error=\"insufficient_scope\", scope=\"{operation.Scope}\"")
                );
                break;
            default:
                answer.ShouldBeProblem(HttpStatusCode.Unauthorized, "unauthorized", write: operation.Method != "GET");
                Assert.That(
                    answer.Header("WWW-Authenticate"),
                    Is.EqualTo(sent == "none" ? "Bearer realm=\"kzuk\"" : "Bearer realm=\"kzuk\", error=\"invalid_token\"")
                );
                break;
        }
    }

    private (string, string)[] Headers(string sent, string? scope)
    {
        var keys = _server.Services.GetRequiredService<KeyStore>();
        var made =
            sent == "expired"
                ? new KeyStore(
                    _server.Services.GetRequiredService<IStoreEngine>(),
                    new FakeTimeProvider(_server.Clock.GetUtcNow().AddDays(-2))
                ).Create("Expired", Scope.All, TimeSpan.FromDays(1), default)
                : keys.Create(
                    "Matrix",
                    sent == "wrong scope" ? [.. Scope.All.Where(other => other != scope)]
                        : scope is null ? ["audit"]
                        : [scope],
                    TimeSpan.FromDays(1),
                    default
                );
        if (sent == "revoked")
        {
            keys.Revoke(made.Key.Lookup, default);
        }

        return sent switch
        {
            "none" => [],
            "wrong" => [("Authorization", $"Bearer {made.Text[..^4]}AAAA")],
            "two" => [("Authorization", $"Bearer {made.Text}"), ("X-Api-Key", Api.Key)],
            "twice" => [("Authorization", $"Bearer {made.Text}"), ("X-Api-Key", made.Text)],
            "malformed" => [("Authorization", $"Basic {made.Text}")],
            "revoked" or "expired" => [("X-Api-Key", made.Text)],
            _ => [("Authorization", $"Bearer {made.Text}")],
        };
    }
}
