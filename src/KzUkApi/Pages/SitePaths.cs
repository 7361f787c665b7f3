namespace KzUkApi.Pages;

/// <summary>Which page shows a record of the API.</summary>
internal static class SitePaths
{
    private static readonly (string Api, string Page)[] Pages =
    [
        ("/v1/trade-flows/", "/f/"),
        ("/v1/investments/", "/f/"),
        ("/v1/agreements/", "/a/"),
        ("/v1/meetings/", "/m/"),
        ("/v1/people/", "/p/"),
    ];

    /// <summary>Beginnings of paths of the API, with those of the pages that show such records.</summary>
    public static IReadOnlyList<(string Api, string Page)> All => Pages;

    public static string Figure(string id) => $"/f/{Uri.EscapeDataString(id)}";

    public static string Agreement(string id) => $"/a/{Uri.EscapeDataString(id)}";

    public static string Meeting(string id) => $"/m/{Uri.EscapeDataString(id)}";

    public static string Person(string id) => $"/p/{Uri.EscapeDataString(id)}";

    /// <summary>The path of the page; null where the record has none.</summary>
    /// <param name="api">The path of a record in the API.</param>
    public static string? Of(string api) => Pages
        .Where(page => api.StartsWith(page.Api, StringComparison.Ordinal) && api.Length > page.Api.Length)
        .Select(page => page.Page + api[page.Api.Length..])
        .FirstOrDefault();
}
