using KzUkApi.Storage.Sqlite;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.Sqlite;

/// <summary>What is kept of a state of the data is never taken for another one.</summary>
internal sealed class SqliteWatchTests
{
    [Test]
    public void Generation_AfterAFault_GoesOn()
    {
        using var store = TempStore.Copied();
        using var watch = new SqliteWatch(store.Connections, TimeProvider.System);
        var before = watch.LookNow();
        store.Execute("CREATE TABLE kept AS SELECT * FROM dataset_state; DELETE FROM dataset_state");
        Assert.That(() => watch.LookNow(), Throws.InvalidOperationException);
        store.Execute("INSERT INTO dataset_state SELECT * FROM kept");
        var after = watch.LookNow();
        Assert.That(after.Generation, Is.GreaterThan(before.Generation));
        Assert.That(after with { Generation = before.Generation }, Is.EqualTo(before));
    }

    [Test]
    public void Edition_OfAVersionThatComesAgain_IsAnother()
    {
        using var store = TempStore.Copied();
        using var watch = new SqliteWatch(store.Connections, TimeProvider.System);
        var first = watch.LookNow();
        store.Execute(
            "INSERT INTO data_versions (number, data_version, released_on) SELECT MAX(number) + 1, MAX(data_version), "
                + "MAX(released_on) FROM data_versions");
        var again = watch.LookNow();
        Assert.That(
            (again.Version, again.Edition),
            Is.EqualTo((first.Version, again.Edition)).And.Not.EqualTo((first.Version, first.Edition))
        );
    }
}
