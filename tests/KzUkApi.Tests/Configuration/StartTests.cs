using System.Net;
using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Configuration;

/// <summary>Starts and stops of the real program.</summary>
internal sealed class StartTests
{
    private string _folder = null!;

    private string Database => Path.Combine(_folder, "sub", "kzuk.db");

    [SetUp]
    public void MakeFolder()
    {
        _folder = Directory.CreateTempSubdirectory("kzuk-start-").FullName;
        Directory.CreateDirectory(Path.GetDirectoryName(Database)!);
    }

    [TearDown]
    public void DeleteFolder() => TempFolder.Delete(_folder);

    [Test]
    public async Task FirstStart_LoadsEveryTableAndSecondStart_Nothing()
    {
        var first = await StartAndStopAsync();
        Assert.That(first.ExitCode, Is.Zero);
        Assert.That(first.Output.Split('\n').Count(line => line.Contains("Loaded ", StringComparison.Ordinal)), Is.EqualTo(17));
        Assert.That(first.Output, Does.Contain("/swagger").And.Contain("/v1/trade-flows?"));
        var second = await StartAndStopAsync();
        Assert.That(second.Output, Does.Not.Contain("Loaded ").And.Contain("unchanged"));
    }

    [Test]
    public async Task WrongSetting_StopsTheStartWithOneLine()
    {
        using var service = new ServiceProcess(Database, ("Kzuk__PublicUrl", "nonsense"));
        var end = await service.EndAsync();
        Assert.That(end.ExitCode, Is.EqualTo(1));
        Assert.That(end.Errors.TrimEnd().Split('\n'), Has.Length.EqualTo(1).And.Some.Contains("Kzuk:PublicUrl"));
    }

    [Test]
    public async Task AddressInUse_StopsTheStartWithOneLine()
    {
        TempStore.PutSmall(Database);
        using var first = new ServiceProcess(Database, SmallDataset.Variable);
        using var client = await first.ReadyAsync();
        using var second = new ServiceProcess(Database, ("ASPNETCORE_URLS", first.Address), SmallDataset.Variable);
        var end = await second.EndAsync();
        Assert.That(end.ExitCode, Is.EqualTo(1));
        Assert.That(end.Errors.TrimEnd().Split('\n'), Has.Length.EqualTo(1).And.Some.Contains("already in use"));
        Assert.That(end.Output, Does.Not.Contain("   at "));
    }

    [Test]
    public async Task DamagedDatabase_StopsTheStartAndIsNotTouched()
    {
        TempStore.PutSmall(Database);
        var bytes = await File.ReadAllBytesAsync(Database);
        Array.Fill(bytes, (byte)0x58, 0, 4096);
        await File.WriteAllBytesAsync(Database, bytes);
        using var service = new ServiceProcess(Database, SmallDataset.Variable);
        var end = await service.EndAsync();
        Assert.That(end.ExitCode, Is.EqualTo(1));
        Assert.That(end.Errors, Does.Contain("cannot be used").And.Contain("The file was not changed"));
        Assert.That(Hash.OfFile(Database), Is.EqualTo(Hash.Of(bytes)));
    }

    [Test]
    public async Task DatabaseTakenAwayWhileRunning_IsNotReadyButLives()
    {
        TempStore.PutSmall(Database);
        using var service = new ServiceProcess(Database, SmallDataset.Variable);
        using var client = await service.ReadyAsync();
        Assert.That((await client.GetAsync("/health/ready")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        await File.WriteAllTextAsync(Database, "no database any more");
        File.Delete(Database + "-wal");
        File.Delete(Database + "-shm");
        using var ready = await ServiceProcess.UntilAsync(client, "/health/ready", HttpStatusCode.ServiceUnavailable);
        Assert.That(ready.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(JsonNode.Parse(await ready.Content.ReadAsStringAsync())!.Text("type"), Does.EndWith("/problems/unavailable"));
        Assert.That((await client.GetAsync("/health/live")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await File.ReadAllTextAsync(Database), Is.EqualTo("no database any more"));
    }

    [Test]
    public async Task BrokenDataset_StopsTheStartAndNamesTheCell()
    {
        var copy = Directory.CreateDirectory(Path.Combine(_folder, "dataset")).FullName;
        foreach (var file in Directory.GetFiles(SmallDataset.Folder))
        {
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        var milestones = Path.Combine(copy, "milestones.csv");
        await File.WriteAllTextAsync(
            milestones,
            (await File.ReadAllTextAsync(milestones)).Replace("1992-01-19", "1992-02-30", StringComparison.Ordinal)
        );
        using var service = new ServiceProcess(Database, ("Kzuk__Dataset", copy));
        var end = await service.EndAsync();
        Assert.That(end.ExitCode, Is.EqualTo(1));
        Assert.That(end.Errors, Does.Contain("milestones.csv line 4, column date: '1992-02-30'").And.Contain("the database is as it was"));
    }

    private async Task<(int ExitCode, string Output, string Errors)> StartAndStopAsync()
    {
        using var service = new ServiceProcess(Database, SmallDataset.Variable);
        using var client = await service.ReadyAsync();
        service.Terminate();
        return await service.EndAsync();
    }
}
