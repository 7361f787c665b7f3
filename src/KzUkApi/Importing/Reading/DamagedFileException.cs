namespace KzUkApi.Importing.Reading;

/// <summary>A file that breaks the rules of its kind; the message says in plain words which.</summary>
internal sealed class DamagedFileException(string reason) : Exception(reason);
