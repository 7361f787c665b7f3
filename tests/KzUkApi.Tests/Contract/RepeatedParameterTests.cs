using System.Net;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Contract;

/// <summary>Several values of a parameter: separated by commas, or each with the name again, as many generated clients send them.</summary>
internal sealed class RepeatedParameterTests
{
    private static IEnumerable<TestCaseData> Lists =>
        from operation in OpenApiContract.Committed.Operations
        where operation.Method == "GET" && !operation.NeedsKey && !operation.Path.Contains('{', StringComparison.Ordinal)
        from parameter in operation.Parameters
        where parameter["schema"]!["type"]?.ToString() == "array"
        select new TestCaseData(operation, parameter.Text("name")).SetArgDisplayNames(operation.Id, parameter.Text("name")!);

    [TestCaseSource(nameof(Lists))]
    public async Task List_WithItsNameAgain_IsTheSameQuestion(ContractOperation operation, string name)
    {
        var codes = operation.Parameters.Single(parameter => parameter.Text("name") == name)["schema"]!["items"]!["enum"]?.AsArray();
        string[] values = codes is { Count: > 1 } ? [codes[0]!.ToString(), codes[1]!.ToString()] : await ValuesAsync(operation, name);
        var required = string.Concat(
            operation
                .Parameters.Where(parameter => parameter["required"]?.GetValue<bool>() == true && parameter.Text("name") != name)
                .Select(parameter => $"{parameter.Text("name")}={Uri.EscapeDataString(parameter["example"]!.ToString())}&")
        );
        var commas = await Api.GetAsync($"{operation.Path}?{required}{name}={values[0]},{values[1]}");
        var repeated = await Api.GetAsync($"{operation.Path}?{required}{name}={values[0]}&{name}={values[1]}");
        Assert.That(commas.Status, Is.EqualTo(HttpStatusCode.OK).Or.EqualTo(HttpStatusCode.BadRequest), commas.Text);
        Assert.That((repeated.Status, repeated.Header("ETag")), Is.EqualTo((commas.Status, commas.Header("ETag"))), repeated.Text);
        Assert.That(repeated.Text, Does.Not.Contain("repeated-parameter"));
        (await Api.GetAsync($"{operation.Path}?{required}{name}={values[0]}&{name}=")).ShouldRefuse(name, "empty-value");
    }

    // Codes that come with the data, and ids.
    private static async Task<string[]> ValuesAsync(ContractOperation operation, string name)
    {
        if (name is "id" or "period")
        {
            return name == "id" ? ["one", "two"] : ["2021", "2022"];
        }

        var refusal = (await Api.GetAsync($"{operation.Path}?{name}=nothing-like-it")).Json["errors"]!.AsArray().Single(error =>
            error!.Text("parameter") == name
        )!;
        if (refusal["allowed"] is { } allowed)
        {
            return [.. allowed.AsArray().Take(2).Select(code => code!.ToString())];
        }

        var list = System.Text.RegularExpressions.Regex.Match(refusal.Text("detail")!, @"/v1/[a-z/-]+").Value;
        var rows = (await Api.GetAsync(list)).Json;
        return [.. (rows["data"] ?? rows["codes"])!.AsArray().Take(2).Select(row => (row!["id"] ?? row["code"])!.ToString())];
    }
}
