using KzUkApi.Configuration;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Schema;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Records;

/// <summary>Creates and migrates the database, and loads the reference dataset where it is missing or older.</summary>
internal sealed class StorePreparation(IStoreEngine engine, ReferenceDataset dataset, TimeProvider clock)
{
    private const int Looks = 10;

    public Result Run() => Guard<Result>(() =>
    {
        var migrations = CreateAndMigrate();
        var report = new DatasetLoader(engine, dataset, clock).Load(out var storedIsNewer);
        return new(migrations, report, storedIsNewer);
    });

    /// <summary>The same without loading anything; returns how many migrations were applied.</summary>
    public int RunEmpty() => Guard(CreateAndMigrate);

    private int CreateAndMigrate()
    {
        RefuseWhatWasCutOff();
        engine.Create();
        return new Migrator(engine, Migration.Of(engine.Schema), clock).Migrate();
    }

    // To SQLite an empty file is a new database. What was there may be gone: that is not for a start to decide.
    private void RefuseWhatWasCutOff()
    {
        // Another program may be creating it this very moment.
        for (var look = 0; File.Exists(engine.Path) && new FileInfo(engine.Path).Length == 0; look++)
        {
            if (look == Looks)
            {
                throw new OperatorException(
                    $"The database {engine.Path} is an empty file: whatever it held is gone. Put a copy back with `restore`, "
                        + "or delete the file to begin with the reference dataset."
                );
            }

            Thread.Sleep(100);
        }
    }

    private T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception)
            when (engine.FaultOf(exception).IsFault() || exception is IOException or UnauthorizedAccessException)
        {
            throw new OperatorException(
                $"The database {engine.Path} cannot be used: {exception.Message.TrimEnd('.')}. {engine.AdviceOn(exception)}",
                exception
            );
        }
    }

    /// <param name="Migrations">How many were applied.</param>
    /// <param name="Load">What was loaded; null where there was nothing to do.</param>
    /// <param name="StoredIsNewer">Whether the database has a later release than the program's, which stays.</param>
    internal sealed record Result(int Migrations, LoadReport? Load, bool StoredIsNewer);
}
