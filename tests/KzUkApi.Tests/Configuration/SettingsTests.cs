using KzUkApi.Configuration;
using KzUkApi.Tests.Support;
using Microsoft.Extensions.Configuration;

namespace KzUkApi.Tests.Configuration;

internal sealed class SettingsTests
{
    [TestCase("Databse", "var/x.db", "Kzuk:Databse", "Kzuk:Database")]
    [TestCase("Database", "", "Kzuk:Database", "path of a file")]
    [TestCase("Database", "/tmp", "Kzuk:Database", "is a folder")]
    [TestCase("Dataset", "/nowhere/at/all", "Kzuk:Dataset", "there is no folder")]
    [TestCase("PublicUrl", "example.org", "Kzuk:PublicUrl", "not an absolute address")]
    [TestCase("PublicUrl", "ftp://example.org", "Kzuk:PublicUrl", "http")]
    [TestCase("CacheBytes", "32MB", "Kzuk:CacheBytes", "whole number")]
    [TestCase("CacheBytes", "-1", "Kzuk:CacheBytes", "from 0")]
    [TestCase("Contact", "", "Kzuk:Contact", "an address is required")]
    [TestCase("Contact", "nobody", "Kzuk:Contact", "mailto")]
    [TestCase("QueryTimeLimit", "soon", "Kzuk:QueryTimeLimit", "whole number of seconds")]
    [TestCase("QueryTimeLimit", "0", "Kzuk:QueryTimeLimit", "from 1 to 3600")]
    public void Read_WrongSetting_StopsTheStartWithOneLineThatNamesIt(string name, string value, string setting, string reason)
    {
        var exception = Assert.Throws<StartException>(() => Settings.Read(With(name, value)))!;
        Assert.That(exception.Message, Does.Contain(setting).And.Contain(reason).And.Not.Contain("\n"));
    }

    [Test]
    public void Read_PublicUrl_LosesItsSlash() =>
        Assert.That(Settings.Read(With("PublicUrl", "https://example.org/")).PublicUrl, Is.EqualTo("https://example.org"));

    [Test]
    public void Read_QueryTimeLimit_IsTenSecondsUnlessSet()
    {
        Assert.That(Settings.Read(With("PublicUrl", "")).QueryTimeLimit, Is.EqualTo(TimeSpan.FromSeconds(10)));
        Assert.That(Settings.Read(With("QueryTimeLimit", "3")).QueryTimeLimit, Is.EqualTo(TimeSpan.FromSeconds(3)));
    }

    [Test]
    public void Readme_Always_HasARowForEverySetting()
    {
        var readme = File.ReadAllText(Repository.PathOf("README.md"));
        var settings = typeof(Settings).GetProperties().Where(property => property.Name != "EqualityContract").Select(property => property.Name).ToList();
        Assert.That(settings, Has.Count.GreaterThanOrEqualTo(4));
        foreach (var setting in settings)
        {
            Assert.That(readme, Does.Contain($"| `Kzuk__{setting}` |"), setting);
        }
    }

    private static IConfiguration With(string name, string value) => new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Kzuk:Database"] = "var/kzuk.db",
            ["Kzuk:Contact"] = "mailto:a@example.org",
            [$"Kzuk:{name}"] = value,
        })
        .Build();
}
