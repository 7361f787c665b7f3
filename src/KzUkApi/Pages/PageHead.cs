using System.Text.Json.Nodes;

namespace KzUkApi.Pages;

/// <summary>What the head of a page says of it.</summary>
/// <param name="Title">The title, without the name of the site.</param>
/// <param name="Description">The page in a sentence, for search engines and previews.</param>
/// <param name="Data">The page as linked data (schema.org); null where it has none.</param>
internal sealed record PageHead(string Title, string? Description, JsonObject? Data = null)
{
    /// <summary>The same as JSON, address of the API; null where there is none.</summary>
    public string? Json { get; init; }

    /// <summary>The page with all that this one shows a part of; null where it is whole.</summary>
    public string? Whole { get; init; }

    /// <summary>Whether search engines are asked to leave the page out.</summary>
    public bool IsPassing { get; init; }
}
