namespace KzUkApi.Tests.Support;

/// <summary>Sixty records of the reference dataset, with the sources and topics that they name.</summary>
/// <remarks>To check and load them takes a few milliseconds, where the whole dataset takes seconds.</remarks>
internal static class SmallDataset
{
    /// <summary>The folder with its files.</summary>
    public static string Folder { get; } = Repository.PathOf("tests", "KzUkApi.Tests", "Support", "SmallDataset");

    /// <summary>Tells the program to take this dataset for its own.</summary>
    public static (string Name, string Value) Variable => ("Kzuk__Dataset", Folder);

    /// <summary>A copy in a folder of its own, to be changed or damaged.</summary>
    public static DatasetCopy Copy() => new(Folder);
}
