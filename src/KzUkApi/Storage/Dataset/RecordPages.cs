namespace KzUkApi.Storage.Dataset;

/// <summary>The pages that show single records to people, each kind by where its pages stand, up to the id.</summary>
internal static class RecordPages
{
    public const string Figures = "/f/";

    public const string Agreements = "/a/";

    public const string Meetings = "/m/";

    public const string People = "/p/";

    /// <summary>Where records stand in the API, up to their ids, with where their pages stand.</summary>
    public static IReadOnlyList<(string Api, string Page)> All { get; } =
    [
        .. RecordDefinitions.All
            .Where(table => table.Page is not null)
            .Select(table => (table.Address, table.Page!))
            .Append((RecordTypes.AddressOf(RecordTypes.People, string.Empty), People))
            .Distinct(),
    ];

    /// <summary>The path of the page; null where the record has none.</summary>
    /// <param name="api">The path of the record in the API.</param>
    public static string? Of(string api) => All
        .Where(kind => api.StartsWith(kind.Api, StringComparison.Ordinal) && api.Length > kind.Api.Length)
        .Select(kind => kind.Page + api[kind.Api.Length..])
        .FirstOrDefault();

    /// <summary>A link to the page of a record; null where the record has none.</summary>
    /// <param name="link">Makes links of paths.</param>
    /// <param name="api">The path of the record in the API.</param>
    public static string? ToPage(this Func<string, string> link, string api) => Of(api) is { } page ? link(page) : null;
}
