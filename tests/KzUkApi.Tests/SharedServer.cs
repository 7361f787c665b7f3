using Dapper;
using KzUkApi.Tests.Browser;
using KzUkApi.Tests.Support;

// One server and one load of the dataset for all tests that only read. Fixtures run five at a time: many of them wait for programs, pages
// and locks most of the time. What counts or measures in the process itself runs alone afterwards, and says so.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(5)]

namespace KzUkApi.Tests;

[SetUpFixture]
internal sealed class SharedServer
{
    private const int Threads = 32;

    [OneTimeSetUp]
    public Task StartAsync()
    {
        // Servers of several tests run in this process, and a query keeps a thread until the database answers: as few threads as
        // cores let them wait for each other.
        ThreadPool.SetMinThreads(Threads, Threads);

        // Dapper compiles the code of a query for each database that it meets, and here nearly every test has one of its own.
        SqlMapper.ConnectionStringComparer = new OneSchema();
        return Api.StartAsync();
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        await SharedBrowser.StopAsync();
        Api.Stop();
        PostgresCluster.Stop();
    }

    /// <summary>All databases are alike to Dapper; it looks at the columns of each answer all the same.</summary>
    private sealed class OneSchema : IEqualityComparer<string>
    {
        public bool Equals(string? x, string? y) => true;

        public int GetHashCode(string text) => 0;
    }
}
