namespace KzUkApi.Domain.Text;

/// <summary>Several things in one sentence.</summary>
internal static class EnglishList
{
    /// <summary>Parts with commas, and <c>and</c> before the last.</summary>
    public static string Of(IReadOnlyList<string> parts) =>
        parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}";
}
