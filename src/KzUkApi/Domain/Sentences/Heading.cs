namespace KzUkApi.Domain.Sentences;

/// <summary>A record in words of one language.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Subtitle">Who says it and what limits it, parts separated by semicolons; empty where there is nothing to add.</param>
/// <param name="Display">What it says, in as few words as can stand in a table.</param>
internal sealed record Heading(string Title, string Subtitle, string Display);
