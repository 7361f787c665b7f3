namespace KzUkApi.Http.Representations;

/// <summary>There are more rows than a file of this format may have; thrown before the first byte is written.</summary>
internal sealed class TooManyRowsException(Format format, int most)
    : Exception($"As {format.Name} at most {most:N0} rows are given. CSV (format=csv) has no limit; filters make the list shorter.");
