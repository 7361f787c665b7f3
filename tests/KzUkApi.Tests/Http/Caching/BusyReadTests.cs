using System.Net;
using KzUkApi.Tests.Http.Representations;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Http.Caching;

/// <summary>Long answers while the data change all the time: each comes, whole and of one state of the data.</summary>
internal sealed class BusyReadTests
{
    [Test]
    public async Task LongAnswers_AmongEditsWithoutEnd_Come()
    {
        using var server = new EditServer();
        var editors = new BusyEditors(server.Server.Client, server.Key, "busy");
        await editors.MoreAsync(3);
        string[] paths =
        [
            "/v1/changes?format=csv",
            "/v1/trade-flows/series?format=csv",
            "/v1/trade-flows?format=ndjson&figures=all",
            "/v1/trade-flows?format=xlsx&figures=all",
            "/v1/export/trade.csv",
            "/v1/export/kzuk-current.zip",
            "/v1/changes?limit=500",
        ];
        foreach (var path in Enumerable.Repeat(paths, Effort.Of(1, full: 3)).SelectMany(all => all))
        {
            using var answer = await server.Server.Client.GetAsync(path);
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), $"{path} {answer.Headers}");
            Assert.That((await answer.Content.ReadAsByteArrayAsync()).Length, Is.GreaterThan(100_000), path);
        }

        await editors.StopAsync();
        Assert.That(editors.Wrong, Is.Empty);
    }

    [Test]
    public async Task LongAnswer_AmongEditsWithoutEnd_IsOfTheStateThatItNames()
    {
        using var server = new EditServer();
        var editors = new BusyEditors(server.Server.Client, server.Key, "busy");
        await editors.MoreAsync(3);
        for (var time = 0; time < Effort.Of(2, full: 6); time++)
        {
            using var answer = await server.Server.Client.GetAsync("/v1/changes?format=csv");
            var (_, rows) = CsvTable.Read(await answer.Content.ReadAsStringAsync());
            var newest = rows.Where(row => row["recordId"].StartsWith("busy-", StringComparison.Ordinal))
                .MaxBy(row => long.Parse(row["id"].Split('-')[0], System.Globalization.CultureInfo.InvariantCulture))!;
            Assert.That(
                answer.Content.Headers.ContentDisposition!.FileName,
                Does.Contain(newest["dataVersion"]),
                "the file is named after the state of which its last change is"
            );
        }

        await editors.StopAsync();
    }
}
