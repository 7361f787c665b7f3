namespace KzUkApi.Tests.Support;

/// <summary>Sixty records of the reference dataset with the sources and topics that they name. To check and load them takes a few milliseconds.</summary>
internal static class SmallDataset
{
    /// <summary>The folder with its files.</summary>
    public static string Folder { get; } = Repository.PathOf("tests", "KzUkApi.Tests", "Support", "SmallDataset");

    /// <summary>A copy in a folder of its own, to be changed or damaged.</summary>
    public static DatasetCopy Copy() => new(Folder);
}
