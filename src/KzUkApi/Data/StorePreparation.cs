using KzUkApi.Configuration;
using KzUkApi.Data.Loading;

namespace KzUkApi.Data;

/// <summary>Creates and migrates the database, and loads the reference dataset where it is missing or older.</summary>
internal sealed class StorePreparation(SqliteConnections connections, ReferenceDataset dataset, TimeProvider clock)
{
    public Result Run() => Guard<Result>(() =>
    {
        var migrations = CreateAndMigrate();
        var report = new DatasetLoader(connections, dataset, clock).Load(out var heldIsNewer);
        return new(migrations, report, heldIsNewer);
    });

    /// <summary>The same without loading anything; returns how many migrations were applied.</summary>
    public int RunEmpty() => Guard(CreateAndMigrate);

    private int CreateAndMigrate()
    {
        connections.Create();
        return new Migrator(connections, Migration.All, clock).Migrate();
    }

    private T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (SqliteConnections.IsStoreFault(exception) || exception is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"The database {connections.Path} cannot be used: {exception.Message} Check the file, its folder and its permissions, or choose another with Kzuk__Database. The file was not changed.", exception);
        }
    }

    /// <param name="Migrations">How many were applied.</param>
    /// <param name="Load">What was loaded; null where there was nothing to do.</param>
    /// <param name="HeldIsNewer">Whether the database holds a later release than the program's, which stays.</param>
    internal sealed record Result(int Migrations, LoadReport? Load, bool HeldIsNewer);
}
