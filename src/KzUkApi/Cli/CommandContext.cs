using System.CommandLine;
using KzUkApi.Configuration;
using KzUkApi.Storage;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Records;
using KzUkApi.Storage.Schema;
using KzUkApi.Storage.Store;

namespace KzUkApi.Cli;

/// <summary>The database that a command works on, found as the service finds it: settings, variables, or <c>--database</c>.</summary>
internal sealed class CommandContext
{
    private CommandContext(Settings settings) =>
        (Settings, Engine, Dataset) = (settings, StoreEngine.Of(settings), new ReferenceDataset(settings.Dataset));

    public Settings Settings { get; }

    public IStoreEngine Engine { get; }

    public ReferenceDataset Dataset { get; }

    public TimeProvider Clock { get; } = TimeProvider.System;

    /// <summary>The option that every command has.</summary>
    public static Option<string?> DatabaseOption() =>
        new("--database")
        {
            Description = "Path of the database; by default the one that the service uses (Kzuk__Database).",
            HelpName = "FILE",
        };

    public static bool IsFault(Exception exception) => StoreEngine.FaultOf(exception).IsFault();

    public static bool IsFull(Exception exception) =>
        StoreEngine.FaultOf(exception) == StoreFaultKind.Full || DiskSpace.IsFull(exception);

    public static bool IsInterruption(Exception exception) => StoreEngine.FaultOf(exception) == StoreFaultKind.Interrupted;

    public static CommandContext Find(string? database)
    {
        var settings = Settings.Read(new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"))
            .AddEnvironmentVariables()
            .AddInMemoryCollection(database is null ? [] : [new("Kzuk:Database", database)])
            .Build());
        return database is null || settings.PostgreSql is null ? new(settings)
            : throw new OperatorException(
                "--database names a file, and Kzuk__PostgreSql a server: leave out one of them. Nothing was changed.");
    }

    /// <summary>
    /// A database that is created where there is none; one that was named is not begun in a folder that does not exist,
    /// which is a mistake in writing.
    /// </summary>
    public static CommandContext FindToFill(string? database)
    {
        var store = Find(database);
        var folder = Path.GetDirectoryName(store.Engine.Path);
        return database is null || Directory.Exists(folder)
            ? store
            : throw new OperatorException(
                $"There is no folder {folder}, so no database {store.Engine.Path}. Name another with --database, "
                    + "or make the folder first. Nothing was changed.");
    }

    /// <summary>Does a work that writes to a disk, and says where to make room if it is full.</summary>
    public static T WithRoomOn<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (IsFull(exception))
        {
            throw new OperatorException(
                $"There is no room to write: {exception.Message.ReplaceLineEndings(" ").TrimEnd('.')}. "
                    + $"Make room on the disk of {path}, and try again. Nothing that was held is changed.", exception);
        }
    }

    /// <summary>The database as it is, not created and not loaded; a sentence that says what to do where there is none.</summary>
    public static CommandContext FindExisting(string? database)
    {
        var store = Find(database);
        if (!store.Engine.Exists)
        {
            throw new OperatorException(
                $"There is no database {store.Engine.Path}. Name another with --database, or start the service once, which creates it.");
        }

        store.Engine.RequireOwn();
        return store;
    }

    /// <summary>Creates, migrates and loads the database as the service does at its start.</summary>
    public StorePreparation.Result Prepare() => new StorePreparation(Engine, Dataset, Clock).Run();

    /// <summary>Migrates a copy of a database, and makes what follows from its data; the data stay as they are.</summary>
    public void BringUpToDate(IStoreEngine copy)
    {
        _ = new Migrator(copy, Migration.Of(copy.Schema), Clock).Migrate();
        DatasetLoader.BringUpToDate(copy);
    }

    /// <summary>Creates the database where there is none, and migrates it; its data stay as they are.</summary>
    public void PrepareEmpty() => new StorePreparation(Engine, Dataset, Clock).RunEmpty();
}
