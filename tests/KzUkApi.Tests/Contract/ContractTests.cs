using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Http.Lists;
using KzUkApi.Http.OpenApi;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Contract;

internal sealed class ContractTests
{
    private const string HowToUpdate = "If the contract changes on purpose: UPDATE_CONTRACT=true dotnet test --filter ContractTests";

    private static readonly string[] StatusesOfAll = ["400", "default"];
    private static readonly string[] OtherStatusesOfAll = ["414", "431", "500", "503"];

    private OpenApiContract _contract = null!;

    [OneTimeSetUp]
    public async Task ReadContract()
    {
        if (ContractWriter.IsAskedFor)
        {
            await ContractWriter.WriteAsync();
        }

        _contract = await OpenApiContract.ServedAsync();
    }

    [Test]
    public async Task Document_Committed_EqualsTheServedOne()
    {
        var committed = await File.ReadAllTextAsync(Repository.PathOf("openapi", "kz-uk-api.v1.json"));
        Assert.That(committed, Is.EqualTo(_contract.Document.ToJsonString(ContractWriter.Layout) + "\n"), HowToUpdate);
    }

    [Test]
    public async Task Document_InDevelopment_EqualsThatOfProduction()
    {
        using var development = new ApiServer("Development");
        var answer = await development.SendAsync(HttpMethod.Get, "/openapi/v1.json");
        Assert.That(JsonNode.DeepEquals(answer.Json, _contract.Document), Is.True);
    }

    [Test]
    public void Paths_Always_AreWholeUnderOneServer()
    {
        Assert.That(_contract.Document["servers"]!.AsArray().Select(server => server!.Text("url")), Is.EqualTo(new[] { "/" }));
        var paths = _contract.Document["paths"]!.AsObject();
        Assert.That(paths.Select(path => path.Key), Has.All.Match("^/(v1|health|problems)(/|$)"));
        Assert.That(paths.Select(path => path.Key), Has.Member("/v1"));
        Assert.That(paths.Where(path => path.Value!["servers"] is not null).Select(path => path.Key), Is.Empty);
    }

    [Test]
    public async Task Examples_OfEveryOperation_AreWhatTheServiceAnswers()
    {
        var written = await WriteExamples.AnswersAsync(_contract.Operations);
        foreach (var operation in _contract.Operations)
        {
            var answer = written.GetValueOrDefault(operation.Id) ?? await Api.GetExampleAsync(operation);
            Assert.That(
                ((int)answer.Status).ToString(System.Globalization.CultureInfo.InvariantCulture),
                Is.EqualTo(operation.Success),
                $"{operation.Id}: {operation.ExampleRequest()} {answer.Text}"
            );
            if (!operation.AnswersJson)
            {
                Assert.That(
                    operation.Node["responses"]!["200"]!["content"]!.AsObject().Select(content => content.Key),
                    operation.AnswersFile ? Has.Member(answer.Type) : Is.EqualTo(new[] { answer.Type })
                );
                continue;
            }

            Assert.That(operation.ExampleAnswer, Is.Not.Null, $"{operation.Id} has no example answer. {HowToUpdate}");
            var recorded = ExampleReader.Read()[operation.Id]!;
            Assert.That(
                Masking.Mask(answer.Json).ToJsonString(ContractWriter.Layout),
                Is.EqualTo(recorded.ToJsonString(ContractWriter.Layout)),
                $"{operation.Id}. {HowToUpdate}"
            );
            Assert.That(
                operation.ExampleAnswer!.ToJsonString(ContractWriter.Layout),
                Is.EqualTo(ExampleReader.Shortened(recorded)!.ToJsonString(ContractWriter.Layout)),
                operation.Id
            );
            if (operation.ExampleAnswer is JsonObject list && list["data"] is JsonArray rows)
            {
                Assert.That(rows, Has.Count.LessThanOrEqualTo(1), operation.Id);
            }
        }
    }

    [Test]
    public async Task ExampleRequests_OfLists_HaveRows()
    {
        foreach (
            var operation in _contract.Operations.Where(operation =>
                operation.AnswersJson && !operation.TellsWrites && operation.Parameters.Any(parameter => parameter.Text("name") == "cursor")
            )
        )
        {
            var answer = await Api.GetExampleAsync(operation);
            Assert.That(answer.Json["data"]!.AsArray(), Is.Not.Empty, $"{operation.Id}: {operation.ExampleRequest()}");
        }
    }

    [Test]
    public void Operations_Always_AreDescribedInFull()
    {
        var operations = _contract.Operations.ToList();
        Assert.That(operations, Has.Count.GreaterThanOrEqualTo(6));
        Assert.That(operations.Select(operation => operation.Id), Is.Unique);
        foreach (var operation in operations)
        {
            Assert.That(operation.Node["summary"]?.ToString(), Is.Not.Null.And.Not.Empty, operation.Id);
            Assert.That(operation.Node["description"]?.ToString(), Has.Length.GreaterThan(40), operation.Id);
            Assert.That(operation.Node["tags"]!.AsArray(), Has.Count.EqualTo(1), operation.Id);
            Assert.That(
                operation.Node["responses"]!.AsObject().Select(response => response.Key),
                Is.SupersetOf(StatusesOfAll.Append(operation.Success)),
                operation.Id
            );
            var others = operation.Node["responses"]!["default"]!.Text("description")!;
            string[] limited = operation.Path.StartsWith("/health", StringComparison.Ordinal) ? [] : ["429"];
            Assert.That(
                OtherStatusesOfAll.Concat(limited).Where(status => !others.Contains($"- `{status}`: ", StringComparison.Ordinal)),
                Is.Empty,
                operation.Id
            );
            foreach (var parameter in operation.Parameters)
            {
                Assert.That(parameter["description"]?.ToString(), Has.Length.GreaterThan(10), $"{operation.Id} {parameter.Text("name")}");
            }
        }
    }

    [Test]
    public void Groups_InOrder_BeginWithQuestionsAndHaveWritesApart()
    {
        var groups = _contract.Document["tags"]!.AsArray().Select(tag => tag!.Text("name")).ToList();
        Assert.That(groups[..2], Is.EqualTo(new[] { "Answers", "Trade" }));
        foreach (var operation in _contract.Operations)
        {
            Assert.That(operation.Node.Texts("tags")[0] == "Editing", Is.EqualTo(operation.Writes), operation.Id);
        }
    }

    [Test]
    public void Lists_Always_HaveOneTypeOfAnswerAndAFileBeside()
    {
        var operations = _contract.Operations.ToDictionary(operation => operation.Id, StringComparer.Ordinal);
        var files = operations.Values.Where(operation => operation.AnswersFile).ToList();
        Assert.That(files, Has.Count.GreaterThanOrEqualTo(25));
        foreach (var file in files)
        {
            var list = operations[file.Id[..^FileRoutes.Suffix.Length]];
            var types = list.Node["responses"]!["200"]!["content"]!.AsObject().Select(content => content.Key);
            Assert.That(types, Is.EqualTo(new[] { "application/json" }), list.Id);
            Assert.That(file.Path, Is.EqualTo($"{list.Path}.{{format}}"));
            string[] own = file.Id == "getBriefingAsFile" ? ["format"] : ["format", "bom", "fields"];
            Assert.That(Names(file), Is.EquivalentTo(Names(list).Except(["cursor"]).Concat(own)), file.Id);
        }
    }

    [Test]
    public void Schemas_EveryField_IsDescribed()
    {
        foreach (var (name, schema) in _contract.Document["components"]!["schemas"]!.AsObject())
        {
            Assert.That(schema!["description"]?.ToString(), Is.Not.Null.And.Not.Empty, name);
            foreach (var (field, shape) in (schema["allOf"]?.AsArray() ?? []).Append(schema).SelectMany(Properties))
            {
                // A reference may stand alone: what it refers to is described there.
                Assert.That(
                    shape!["description"] ?? shape["$ref"] ?? shape["oneOf"]?[0]!["$ref"],
                    Is.Not.Null,
                    $"{name}.{field}"
                );
            }
        }
    }

    private static IEnumerable<string> Names(ContractOperation operation) =>
        operation.Parameters.Select(parameter => parameter.Text("name")!);

    private static JsonObject Properties(JsonNode? schema) => schema!["properties"]?.AsObject() ?? [];
}
