using System.CommandLine;
using KzUkApi.Configuration;
using KzUkApi.Data;
using KzUkApi.Data.Loading;

namespace KzUkApi.Commands;

/// <summary>The database that a command works on, found as the service finds it: settings, variables, or <c>--database</c>.</summary>
internal sealed class StoreInUse
{
    private StoreInUse(Settings settings) =>
        (Settings, Connections, Dataset) = (settings, new SqliteConnections(settings.Database), new ReferenceDataset(settings.Dataset));

    public Settings Settings { get; }

    public SqliteConnections Connections { get; }

    public ReferenceDataset Dataset { get; }

    public TimeProvider Clock { get; } = TimeProvider.System;

    /// <summary>The option that every command has.</summary>
    public static Option<string?> DatabaseOption() => new("--database") { Description = "Path of the database; by default the one that the service uses (Kzuk__Database).", HelpName = "FILE" };

    public static bool IsFault(Exception exception) => SqliteConnections.IsStoreFault(exception);

    public static bool IsInterruption(Exception exception) => SqliteConnections.IsInterruption(exception);

    public static StoreInUse Find(string? database) => new(Settings.Read(new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"))
        .AddEnvironmentVariables()
        .AddInMemoryCollection(database is null ? [] : [new("Kzuk:Database", database)])
        .Build()));

    /// <summary>The database as it is, not created and not loaded; a sentence that says what to do where there is none.</summary>
    public static StoreInUse FindExisting(string? database)
    {
        var store = Find(database);
        return File.Exists(store.Connections.Path)
            ? store
            : throw new StartException($"There is no database {store.Connections.Path}. Name another with --database, or start the service once, which creates it.");
    }

    /// <summary>Creates, migrates and loads the database as the service does at its start.</summary>
    public StorePreparation.Result Prepare() => new StorePreparation(Connections, Dataset, Clock).Run();

    /// <summary>Creates and migrates a database without any data.</summary>
    public void PrepareEmpty() => new StorePreparation(Connections, Dataset, Clock).RunEmpty();
}
