using System.Net;
using System.Text.Json.Nodes;

namespace KzUkApi.Tests.Support;

/// <summary>The one shape of an error, asserted in one place.</summary>
internal static class ProblemAssertions
{
    /// <summary>Asserts a problem of the type and returns it.</summary>
    /// <param name="write">Whether it answers a change, which only pages of configured origins may read.</param>
    public static JsonNode ShouldBeProblem(this ApiAnswer answer, HttpStatusCode status, string type, bool write = false)
    {
        Assert.That(answer.Status, Is.EqualTo(status), answer.Text);
        Assert.That(answer.Header("Content-Type"), Does.StartWith("application/problem+json"));
        Assert.That(answer.Header("Access-Control-Allow-Origin"), write ? Is.Null : Is.EqualTo("*"));
        Assert.That(answer.Header("Cache-Control"), Is.EqualTo("no-store"));
        Assert.That(answer.Header("X-Content-Type-Options"), Is.EqualTo("nosniff"));
        var problem = answer.Json;
        Assert.That(problem.Text("type"), Is.EqualTo($"{ApiServer.PublicUrl}/problems/{type}"));
        Assert.That(problem["status"]!.GetValue<int>(), Is.EqualTo((int)status));
        foreach (var field in new[] { "title", "detail", "instance", "traceId" })
        {
            Assert.That(problem.Text(field), Is.Not.Null.And.Not.Empty, field);
        }

        Assert.That(
            problem["errors"] is not null,
            Is.EqualTo(status == HttpStatusCode.BadRequest),
            "errors stand in a 400 and nowhere else"
        );
        return problem;
    }

    /// <summary>Asserts a 400 that names exactly one parameter, and returns its entry.</summary>
    public static JsonNode ShouldRefuse(this ApiAnswer answer, string parameter, string code)
    {
        var problem = answer.ShouldBeProblem(HttpStatusCode.BadRequest, code == "cursor-expired" ? code : "invalid-request");
        var errors = problem["errors"]!.AsArray();
        Assert.That(
            errors.Select(error => $"{error!.Text("parameter")} {error!.Text("code")}"),
            Is.EqualTo(new[] { $"{parameter} {code}" }),
            answer.Text
        );
        Assert.That(errors[0]!.Text("detail"), Is.Not.Empty);
        return errors[0]!;
    }
}
