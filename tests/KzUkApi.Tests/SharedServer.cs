using KzUkApi.Tests.Support;

// One server and one load of the dataset for all tests that only read. Fixtures that only read, or wait for programs, pages and databases of
// their own run three at a time, so that the waiting costs less.
[assembly: LevelOfParallelism(3)]

namespace KzUkApi.Tests;

[SetUpFixture]
internal sealed class SharedServer
{
    [OneTimeSetUp]
    public Task Start() => Api.StartAsync();

    [OneTimeTearDown]
    public void Stop() => Api.Stop();
}
