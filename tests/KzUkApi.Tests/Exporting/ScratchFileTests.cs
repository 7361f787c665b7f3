using System.IO.Compression;
using System.Net;
using KzUkApi.Http.Representations;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Exporting;

/// <summary>Files that are needed for a while only: they lie beside the database, and none outlives what needs it.</summary>
internal sealed class ScratchFileTests
{
    [Test]
    public async Task Answers_OfAProgramThatMayWriteBesideItsDatabaseOnly_Come()
    {
        using var store = TempStore.Small();
        var folder = Path.GetDirectoryName(store.Connections.Path)!;
        store.Connections.Close();
        var left = Path.Combine(folder, $"export-{Guid.NewGuid():N}.part");
        await File.WriteAllTextAsync(left, "left by a program that was killed");
        await File.WriteAllTextAsync(Path.Combine(folder, "chapter-one.part"), "somebody else's");
        (string, string)[] environment = [("TMPDIR", "/nowhere/at/all"), ("DOTNET_EnableDiagnostics", "0"), SmallDataset.Variable];
        using (var service = new ServiceProcess(store.Connections.Path, environment))
        {
            using var client = await service.ReadyAsync();
            Assert.That(File.Exists(left), Is.False, "cleared at the start");
            foreach (var path in new[] { "/v1/topics?format=xlsx", "/v1/export/kzuk-current.zip" })
            {
                using var answer = await client.GetAsync(path);
                Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), path);
                using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
                Assert.That(zip.Entries, Has.Count.GreaterThan(3), path);
            }

            service.Kill();
        }

        Assert.That(Directory.GetFiles(folder, "export-*.part"), Has.Length.EqualTo(1));
        new ScratchFolder(folder).RemoveLeftovers();
        Assert.That(Directory.GetFiles(folder, "*.part").Select(Path.GetFileName), Is.EqualTo(new[] { "chapter-one.part" }));
    }

    [Test]
    public async Task Archive_BeingReadWhenTheDataChange_ComesWhole()
    {
        using var server = new EditServer();
        var version = (await server.GetAsync("/v1/export")).Json.Text("dataVersion");
        using var reading = await server.Server.Client.GetAsync($"/v1/export/kzuk-{version}.zip", HttpCompletionOption.ResponseHeadersRead);
        Assert.That(
            (await server.PostAsync("/v1/meetings", EditServer.Example("createMeeting"))).Status,
            Is.EqualTo(HttpStatusCode.Created)
        );
        var next = await server.GetAsync($"/v1/export/kzuk-{(await server.GetAsync("/v1/export")).Json.Text("dataVersion")}.zip");
        Assert.That(next.Status, Is.EqualTo(HttpStatusCode.OK));
        using var zip = new ZipArchive(await reading.Content.ReadAsStreamAsync());
        Assert.That(zip.Entries, Has.Count.GreaterThan(16));
        Assert.That(
            Directory.GetFiles(Path.GetDirectoryName(server.Server.DatabasePath)!, "export-*.part"),
            Has.Length.EqualTo(1),
            "of one data version"
        );
    }

    [Test]
    public void Leftovers_ThatALivingProgramHasOpen_Stay()
    {
        var folder = Directory.CreateTempSubdirectory("kzuk-scratch-");
        try
        {
            var scratch = new ScratchFolder(folder.FullName);
            using (var named = scratch.CreateNamed("export"))
            {
                scratch.RemoveLeftovers();
                Assert.That(File.Exists(named.Name), Is.True);
            }

            using (scratch.Create("workbook"))
            {
                Assert.That(
                    OperatingSystem.IsWindows() || folder.GetFiles().Length == 1,
                    Is.True,
                    "a file without a name cannot be left behind"
                );
            }

            scratch.RemoveLeftovers();
            Assert.That(folder.GetFiles(), Is.Empty);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
