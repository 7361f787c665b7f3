namespace KzUkApi.Domain.Text;

/// <summary>Parts with commas, and <c>and</c> before the last.</summary>
internal static class EnglishLists
{
    public static string Of(IReadOnlyList<string> parts) =>
        parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}";
}
