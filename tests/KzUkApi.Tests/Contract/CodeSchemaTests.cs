using System.Text.Json.Nodes;
using KzUkApi.Http.OpenApi;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Contract;

/// <summary>Codes are named types of the contract: one for each list, wherever its codes stand.</summary>
internal sealed class CodeSchemaTests
{
    private const string Schemas = "#/components/schemas/";

    private static readonly JsonObject Document = OpenApiContract.Committed.Document.AsObject();

    private static readonly JsonObject Components = Document["components"]!["schemas"]!.AsObject();

    private static IEnumerable<string> Names => ExampleReader.Codes()["names"]!.AsObject().Select(name => name.Value!.ToString());

    [TestCase("Flow", "flow", "TradeFlow", "TradeFlowInput")]
    [TestCase("Reporter", "reporter", "TradeFlow", "TradeFlowInput")]
    [TestCase("Valuation", "valuation", "TradeFlow", "TradeFlowInput")]
    [TestCase("TopicCode", "topics", "Agreement", "AgreementInput")]
    [TestCase("AgreementKind", "kind", "Agreement", "AgreementInput")]
    public void Codes_InParametersAnswersAndBodies_AreOneNamedType(string name, string field, string answer, string body)
    {
        var reference = $"\"{Schemas}{name}\"";
        Assert.That(Components[answer]!["properties"]![field]!.ToJsonString(), Does.Contain(reference));
        Assert.That(Components[body]!["properties"]![field]!.ToJsonString(), Does.Contain(reference));
        Assert.That(OpenApiContract.Committed.Operations.SelectMany(operation => operation.Parameters)
            .Select(parameter => parameter["schema"]!.ToJsonString()), Has.Some.Contains(reference));
    }

    [Test]
    public async Task Codes_OfEveryNamedType_AreThoseOfItsListAndMayGrow()
    {
        foreach (var (list, name) in ExampleReader.Codes()["names"]!.AsObject())
        {
            var schema = Components[name!.ToString()];
            Assert.That(schema, Is.Not.Null, $"nothing has codes of {list}");
            var codes = (await Api.GetAsync($"/v1/codelists/{list}")).Json["codes"]!.AsArray().Select(code => code!.Text("code"));
            Assert.That(schema!.Texts("enum"), Is.EqualTo(codes), list);
            Assert.That(schema.Text("description"), Does.Contain($"/v1/codelists/{list}").And.Contain("may have more"), list);
        }
    }

    [Test]
    public void Fields_ThatHaveCodes_AreFieldsOfTheContract()
    {
        var used = Components
            .Where(schema => !Names.Contains(schema.Key))
            .SelectMany(schema => (schema.Value!["allOf"]?.AsArray() ?? []).Append(schema.Value)
                .SelectMany(part => part!["properties"]?.AsObject() ?? [])
                .Where(field => field.Value!.ToJsonString().Contains(Schemas, StringComparison.Ordinal))
                .SelectMany(field => new[] { field.Key, $"{schema.Key}.{field.Key}" }))
            .ToHashSet(StringComparer.Ordinal);
        Assert.That(ExampleReader.Codes()["fields"]!.AsObject().Select(field => field.Key), Is.SubsetOf(used));
    }

    [Test]
    public void Objects_InBodiesOnly_RefuseFurtherFields()
    {
        var closed = Components
            .Where(schema => schema.Value!.ToJsonString().Contains("\"additionalProperties\":false", StringComparison.Ordinal))
            .Select(schema => schema.Key)
            .ToList();
        Assert.That(closed, Has.Count.GreaterThan(5).And.All.EndsWith("Input"));
        var bodies = Components.Select(schema => schema.Key).Where(name => name.EndsWith("Input", StringComparison.Ordinal));
        Assert.That(bodies, Is.EquivalentTo(closed));
    }

    [Test]
    public async Task Document_Served_IsShort()
    {
        var served = await Api.Server.SendAsync(HttpMethod.Get, "/openapi/v1.json");
        Assert.That(served.Text, Has.Length.LessThan(645_000).And.Not.Contains("\n"));
    }
}
