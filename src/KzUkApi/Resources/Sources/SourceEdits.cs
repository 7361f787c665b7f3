using KzUkApi.Editing;
using KzUkApi.Http.Problems;

namespace KzUkApi.Resources.Sources;

/// <summary>Adding, changing and withdrawing sources, and what was changed.</summary>
internal static class SourceEdits
{
    private static readonly EditTexts Texts = new()
    {
        Name = "Source",
        One = "a source",
        Noun = "source",
        Held = "kazinform-2023-10-03-strategic-dialogue",
        Added = "kazinform-2026-11-20-kazakhstan-and-uk-hold-the-9th",
    };

    public static void MapSourceEdits(this IEndpointRouteBuilder routes) =>
        routes.MapEdits<SourceInput, SourceDetail>(Texts, Records);

    private static EditableType Records(HttpContext http) =>
        new("sources", "sources", "source", async (snapshot, id) => await SourceStore.FindAsync(snapshot, id, http.PublicUrl));
}
