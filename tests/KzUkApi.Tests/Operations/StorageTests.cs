using System.Net;
using Dapper;
using KzUkApi.Access;
using KzUkApi.Storage.Sqlite;
using KzUkApi.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace KzUkApi.Tests.Operations;

/// <summary>A disk that is full refuses writes, and nothing else.</summary>
internal sealed class StorageTests
{
    [Test]
    public async Task Write_WithoutRoom_Is507AndReadingGoesOn()
    {
        await using var server = new WriteServer(routes =>
            routes
                .MapPost("/fill", (SqliteConnections connections, CancellationToken token) =>
                {
                    using var session = connections.BeginWrite(token);
                    session.Connection.Execute("PRAGMA max_page_count = 1", transaction: session.Transaction);
                    try
                    {
                        session.Connection.Execute(
                            "CREATE TABLE filled AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                                + "100000) SELECT hex(randomblob(100)) FROM n",
                            transaction: session.Transaction
                        );
                    }
                    finally
                    {
                        session.Connection.Execute("PRAGMA max_page_count = 1073741823", transaction: session.Transaction);
                    }

                    session.Commit();
                    return Results.NoContent();
                })
                .RequireScope(Scope.Edit)
        );
        var answer = await server.SendAsync(HttpMethod.Post, "/v1/tests/fill", null, ("X-Api-Key", server.NewKey("edit")));
        Assert.That(
            answer.ShouldBeProblem((HttpStatusCode)507, "insufficient-storage", write: true).Text("detail"),
            Does.Contain("Nothing was changed")
        );
        Assert.That(server.Log.Lines, Has.Some.Contains("Make room on the disk"));
        Assert.That((await server.SendAsync(HttpMethod.Get, "/v1/topics", null)).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await server.SendAsync(HttpMethod.Get, "/health/ready", null)).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    [Platform("Linux")]
    public async Task File_WithoutRoom_Is507()
    {
        await using var server = new WriteServer(routes => routes.MapPost("/spool", async (CancellationToken token) =>
        {
            // A device that has no room, ever.
            await using var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            await full.WriteAsync("no room"u8.ToArray(), token);
            return Results.NoContent();
        }).RequireScope(Scope.Edit));
        (await server.SendAsync(HttpMethod.Post, "/v1/tests/spool", null, ("X-Api-Key", server.NewKey("edit")))).ShouldBeProblem(
            (HttpStatusCode)507,
            "insufficient-storage",
            write: true
        );
    }
}
