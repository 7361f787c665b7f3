using KzUkApi.Tests.Support;

// One server and one load of the dataset for all tests that only read. Fixtures run four at a time: many of them wait for programs, pages
// and locks most of the time. What counts or measures in the process itself runs alone afterwards, and says so.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(4)]

namespace KzUkApi.Tests;

[SetUpFixture]
internal sealed class SharedServer
{
    [OneTimeSetUp]
    public Task Start() => Api.StartAsync();

    [OneTimeTearDown]
    public void Stop() => Api.Stop();
}
