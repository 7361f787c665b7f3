using KzUkApi.Storage.Sqlite;
using KzUkApi.Storage.Store;
using KzUkApi.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

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

    [Test]
    public void Current_OfALockedFile_IsFoundOutOnceASecond()
    {
        using var store = TempStore.Small();
        var clock = new FakeTimeProvider();
        using var watch = new SqliteWatch(store.Connections, clock);
        Exception first;
        using (Locked(store))
        {
            first = Assert.Catch(() => watch.Current())!;
            Assert.That(store.Connections.FaultOf(first), Is.EqualTo(StoreFaultKind.Locked), first.Message);
        }

        Assert.That(Assert.Catch(() => watch.Current()), Is.SameAs(first), "who asks right after it is told without another look");
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.That(watch.Current().Version, Has.Length.EqualTo(12));
        Assert.That(() => watch.Current(), Throws.Nothing);
    }

    [Test]
    public void LookNow_AfterALockedFile_Looks()
    {
        using var store = TempStore.Small();
        using var watch = new SqliteWatch(store.Connections, new FakeTimeProvider());
        using (Locked(store))
        {
            Assert.That(() => watch.Current(), Throws.Exception);
        }

        Assert.That(watch.LookNow(), Is.EqualTo(watch.Current()), "one who wrote sees what was written");
    }

    // Another program that lets nobody read.
    private static SqliteConnection Locked(TempStore store)
    {
        var holder = new SqliteConnection($"Data Source={store.Connections.Path};Pooling=False");
        holder.Open();
        using var command = holder.CreateCommand();
        command.CommandText = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; SELECT COUNT(*) FROM sources;";
        command.ExecuteScalar();
        return holder;
    }
}
