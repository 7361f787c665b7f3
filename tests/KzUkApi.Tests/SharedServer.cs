using KzUkApi.Tests.Support;

// One server and one load of the dataset for all tests that only read.
namespace KzUkApi.Tests;

[SetUpFixture]
internal sealed class SharedServer
{
    [OneTimeSetUp]
    public Task Start() => Api.Start();

    [OneTimeTearDown]
    public void Stop() => Api.Stop();
}
