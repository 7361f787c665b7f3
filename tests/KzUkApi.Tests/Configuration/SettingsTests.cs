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
    [TestCase("RequestRate", "fast", "Kzuk:RequestRate", "whole number")]
    [TestCase("RequestBurst", "0", "Kzuk:RequestBurst", "from 1")]
    [TestCase("RequestTimeLimit", "0", "Kzuk:RequestTimeLimit", "seconds from 1")]
    [TestCase("HeaderBytes", "10", "Kzuk:HeaderBytes", "from 1024")]
    [TestCase("TrustedProxies", "10.0.0.0/8, proxy", "Kzuk:TrustedProxies", "'proxy' is neither")]
    [TestCase("TrustedProxies", "10.0.0.0/33", "Kzuk:TrustedProxies", "network")]
    [TestCase("ForwardedHeader", "X-Real-IP", "Kzuk:ForwardedHeader", "X-Forwarded-For, Forwarded")]
    [TestCase("WriteOrigins", "*", "Kzuk:WriteOrigins", "not an origin")]
    [TestCase("WriteOrigins", "https://a.example/page", "Kzuk:WriteOrigins", "not an origin")]
    [TestCase("TokenIssuer", "http://login.example", "Kzuk:TokenIssuer", "https is required")]
    [TestCase("TokenIssuer", "https://login.example", "Kzuk:TokenAudience", "required with TokenIssuer")]
    [TestCase("TokenKeys", "https://login.example/keys", "Kzuk:TokenIssuer", "required where")]
    [TestCase("OtlpEndpoint", "collector:4317", "Kzuk:OtlpEndpoint", "absolute address")]
    [TestCase("MetricsPort", "99999", "Kzuk:MetricsPort", "to 65535")]
    [TestCase("MetricsAddress", "localhost", "Kzuk:MetricsAddress", "127.0.0.1")]
    [TestCase("Contact", "", "Kzuk:Contact", "an address is required")]
    [TestCase("Contact", "nobody", "Kzuk:Contact", "mailto")]
    [TestCase("QueryTimeLimit", "soon", "Kzuk:QueryTimeLimit", "whole number of seconds")]
    [TestCase("QueryTimeLimit", "0", "Kzuk:QueryTimeLimit", "from 1 to 3600")]
    public void Read_WrongSetting_StopsTheStartWithOneLineThatNamesIt(string name, string value, string setting, string reason)
    {
        var exception = Assert.Catch<OperatorException>(() => Settings.Read(With(name, value)))!;
        Assert.That(exception.Message, Does.Contain(setting).And.Contain(reason).And.Not.Contain("\n"));
    }

    [Test]
    public void Read_PublicUrl_LosesItsSlash() =>
        Assert.That(Settings.Read(With("PublicUrl", "https://example.org/")).PublicUrl, Is.EqualTo("https://example.org"));

    [Test]
    public void Read_TrustedProxies_AreAddressesAndNetworks() =>
        Assert.That(
            Settings
                .Read(With("TrustedProxies", "10.0.0.0/8, 192.0.2.7,2001:db8::/32"))
                .Limits.TrustedProxies.Select(network => network.ToString()),
            Is.EqualTo(new[] { "10.0.0.0/8", "192.0.2.7/32", "2001:db8::/32" })
        );

    [Test]
    public void Read_MetricsAddress_IsOfThisMachineUnlessSet()
    {
        Assert.That(Settings.Read(With("PublicUrl", "")).Operation.MetricsAddress, Is.EqualTo(System.Net.IPAddress.Loopback));
        Assert.That(Settings.Read(With("MetricsAddress", "0.0.0.0")).Operation.MetricsAddress, Is.EqualTo(System.Net.IPAddress.Any));
    }

    [Test]
    public void Read_QueryTimeLimit_IsTenSecondsUnlessSet()
    {
        Assert.That(Settings.Read(With("PublicUrl", "")).QueryTimeLimit, Is.EqualTo(TimeSpan.FromSeconds(10)));
        Assert.That(Settings.Read(With("QueryTimeLimit", "3")).QueryTimeLimit, Is.EqualTo(TimeSpan.FromSeconds(3)));
    }

    [Test]
    public void Guide_Always_HasARowForEverySetting()
    {
        var guide = File.ReadAllText(Repository.PathOf("src", "KzUkApi", "Pages", "Guides", "running.md"));
        var settings = typeof(Settings)
            .GetProperties()
            .SelectMany(property =>
                property.PropertyType.Namespace == typeof(Settings).Namespace ? property.PropertyType.GetProperties() : [property]
            )
            .Where(property => property.Name != "EqualityContract")
            .Select(property => property.Name)
            .ToList();
        Assert.That(settings, Has.Count.GreaterThanOrEqualTo(24).And.Member("TrustedProxies").And.Member("StopDelay"));
        foreach (var setting in settings)
        {
            Assert.That(guide, Does.Match($@"(?m)^\| [^|]*`Kzuk__{setting}`[^|]* \|"), setting);
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
