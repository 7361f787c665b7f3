using KzUkApi.Storage.Dataset;

namespace KzUkApi.Storage.Records;

/// <summary>One way to write the rows of a change set.</summary>
internal interface IStoredRowWriter
{
    /// <summary>Writes the rows, and counts the figures again.</summary>
    /// <returns>The sum over all rows as they are now.</returns>
    ContentSum Write();

    /// <summary>Brings search up to date, and publishes the changes.</summary>
    /// <param name="version">The number of the data version; null where the data are as before, and nothing is published.</param>
    /// <param name="day">The day from which corrections and undated records count.</param>
    void Describe(int? version, DateOnly day);
}
