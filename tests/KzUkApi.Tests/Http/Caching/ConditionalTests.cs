using System.Globalization;
using System.Net;
using KzUkApi.Tests.Contract;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Http.Caching;

/// <summary>Conditional requests, on every operation of the contract with its example request.</summary>
internal sealed class ConditionalTests
{
    // Health is of this moment, a key is its caller's, and the archive leads to a file that has tests of its own.
    private static IEnumerable<string> Kept() =>
        OpenApiContract
            .Committed.Operations.Where(operation =>
                !operation.Path.StartsWith("/health/", StringComparison.Ordinal) && !operation.NeedsKey && operation.Id != "exportArchive"
            )
            .Select(operation => operation.ExampleRequest());

    [TestCaseSource(nameof(Kept))]
    public async Task Get_Always_StatesTagDateAndHowLongItMayBeKept(string path)
    {
        var answer = await Api.GetAsync(path);
        Assert.That(answer.Header("ETag"), Does.Match("^\"[A-Za-z0-9_-]{20}\"$"), "strong");
        Assert.That(Date(answer.Header("Last-Modified")), Is.LessThanOrEqualTo(Api.Server.Clock.GetUtcNow()));
        Assert.That(answer.Header("Cache-Control"), Is.EqualTo("public, max-age=60, stale-while-revalidate=600"));
        Assert.That(answer.Header("Vary"), Is.EqualTo("Accept, Accept-Encoding, Accept-Language"));
    }

    [TestCaseSource(nameof(Kept))]
    public async Task Get_WhatTheClientHas_Is304WithoutBody(string path)
    {
        var first = await Api.GetAsync(path);
        var (etag, date) = (first.Header("ETag")!, first.Header("Last-Modified")!);
        foreach (
            var (header, value) in new[]
            {
                ("If-None-Match", etag),
                ("If-None-Match", "W/" + etag),
                ("If-None-Match", $"\"other\", {etag}"),
                ("If-None-Match", "*"),
                ("If-Modified-Since", date),
            }
        )
        {
            var answer = await Api.Server.SendAsync(HttpMethod.Get, path, (header, value));
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.NotModified), $"{header}: {value}");
            Assert.That(answer.Text, Is.Empty);
            Assert.That(answer.Header("ETag"), Is.EqualTo(etag));
            Assert.That(answer.Header("Cache-Control"), Is.EqualTo(first.Header("Cache-Control")));
            Assert.That(answer.Header("Vary"), Is.EqualTo(first.Header("Vary")));
        }
    }

    [TestCaseSource(nameof(Kept))]
    public async Task Get_WhatTheClientHasNot_IsTheAnswer(string path)
    {
        var first = await Api.GetAsync(path);
        var earlier = Date(first.Header("Last-Modified")).AddSeconds(-1).ToString("R", CultureInfo.InvariantCulture);
        foreach (
            var headers in new (string, string)[][]
            {
                [("If-None-Match", "\"other\"")],
                [("If-None-Match", "not a tag")],
                [("If-Modified-Since", earlier)],
                [("If-Modified-Since", "yesterday")],
                // The tag decides where both are sent.
                [("If-None-Match", "\"other\""), ("If-Modified-Since", first.Header("Last-Modified")!)],
            }
        )
        {
            var answer = await Api.Server.SendAsync(HttpMethod.Get, path, headers);
            Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK), headers[0].ToString());
            Assert.That(answer.Text, Is.EqualTo(first.Text));
        }
    }

    [TestCaseSource(nameof(Kept))]
    public async Task Head_Always_HasTheHeadersOfGet(string path)
    {
        var get = await Api.GetAsync(path);
        var head = await Api.Server.SendAsync(HttpMethod.Head, path);
        Assert.That(head.Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(head.Text, Is.Empty);
        foreach (
            var name in new[]
            {
                "ETag",
                "Last-Modified",
                "Cache-Control",
                "Content-Length",
                "Content-Type",
                "Vary",
                "Link",
                "Content-Language",
            }
        )
        {
            Assert.That(head.Header(name), Is.EqualTo(get.Header(name)), name);
        }

        Assert.That(
            (await Api.Server.SendAsync(HttpMethod.Head, path, ("If-None-Match", get.Header("ETag")!))).Status,
            Is.EqualTo(HttpStatusCode.NotModified)
        );
    }

    [TestCaseSource(nameof(Kept))]
    public async Task Options_Always_SaysWhatTheAddressAnswersTo(string path)
    {
        var answer = await Api.Server.SendAsync(HttpMethod.Options, path);
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(
            answer.Header("Allow")!.Split(", "),
            Is.SupersetOf(new[] { "GET", "HEAD", "OPTIONS" }).And.All.Match("^(GET|HEAD|OPTIONS|POST|PUT|DELETE)$")
        );
    }

    [TestCaseSource(nameof(Kept))]
    public async Task Get_AnswerThatTheClientNamesIsAnother_Is412(string path)
    {
        var etag = (await Api.GetAsync(path)).Header("ETag")!;
        Assert.That((await Api.Server.SendAsync(HttpMethod.Get, path, ("If-Match", etag))).Status, Is.EqualTo(HttpStatusCode.OK));
        (await Api.GetAsync(path, ("If-Match", "\"other\""))).ShouldBeProblem(HttpStatusCode.PreconditionFailed, "precondition-failed");
        (await Api.GetAsync(path, ("If-Match", "W/" + etag))).ShouldBeProblem(HttpStatusCode.PreconditionFailed, "precondition-failed");
        (await Api.GetAsync(path, ("If-Unmodified-Since", "Fri, 01 Jan 2010 00:00:00 GMT"))).ShouldBeProblem(
            HttpStatusCode.PreconditionFailed,
            "precondition-failed"
        );
    }

    [TestCase("/v1/trade-flows?reporter=KZA", 400)]
    [TestCase("/v1/trade-flows/nothing-here", 404)]
    [TestCase("/v1/nowhere", 404)]
    [TestCase("/v1/trade-flows?dataVersion=000000000000", 404)]
    public async Task Get_ErrorWithACondition_IsTheErrorAndIsNotKept(string path, int status)
    {
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
        {
            var answer = await Api.Server.SendAsync(
                method,
                path,
                ("If-None-Match", "*"),
                ("If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT")
            );
            Assert.That((int)answer.Status, Is.EqualTo(status));
            Assert.That(answer.Header("Cache-Control"), Is.EqualTo("no-store"));
            Assert.That(answer.Header("ETag"), Is.Null);
        }
    }

    [Test]
    public async Task Options_UnknownAddress_Is404() =>
        (await Api.Server.SendAsync(HttpMethod.Options, "/v1/nowhere")).ShouldBeProblem(HttpStatusCode.NotFound, "not-found");

    [Test]
    public async Task Post_ReadRoute_Is405ThatNamesTheMethods()
    {
        var answer = await Api.Server.SendAsync(HttpMethod.Patch, "/v1/milestones");
        answer.ShouldBeProblem(HttpStatusCode.MethodNotAllowed, "method-not-allowed");
        Assert.That(answer.Header("Allow"), Is.EqualTo("GET, HEAD, OPTIONS"));
    }

    [TestCase("/health/live")]
    [TestCase("/health/ready")]
    public async Task Health_Always_IsOfThisMoment(string path)
    {
        var answer = await Api.GetAsync(path);
        Assert.That(answer.Header("Cache-Control"), Is.EqualTo("no-store"));
        Assert.That(answer.Header("ETag"), Is.Null);
    }

    private static DateTimeOffset Date(string? text) => DateTimeOffset.ParseExact(text!, "R", CultureInfo.InvariantCulture);
}
