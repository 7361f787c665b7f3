namespace KzUkApi.Domain.Text;

/// <summary>Several things in one sentence.</summary>
internal static class ListText
{
    /// <summary>Parts with commas, and "and" before the last.</summary>
    public static string Of(IReadOnlyList<string> parts, string language) =>
        parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.SkipLast(1))} {And(language)} {parts[^1]}";

    private static string And(string language) => language switch
    {
        TextLanguages.Russian => "и",
        TextLanguages.Kazakh => "және",
        _ => "and",
    };
}
