namespace KzUkApi.Domain.Text;

/// <summary>The first letter of words that begin a sentence, or no longer do.</summary>
internal static class Letters
{
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    public static string Small(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
