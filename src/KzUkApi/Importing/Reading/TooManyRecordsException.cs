namespace KzUkApi.Importing.Reading;

/// <summary>A file has more records than are taken at once; thrown so that the rest of it is not read.</summary>
internal sealed class TooManyRecordsException() : Exception(ImportDraft.TooMany);
