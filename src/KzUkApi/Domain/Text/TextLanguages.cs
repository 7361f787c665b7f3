namespace KzUkApi.Domain.Text;

/// <summary>The languages in which sentences are made (ISO 639-1).</summary>
internal static class TextLanguages
{
    public const string English = "en";
    public const string Kazakh = "kk";
    public const string Russian = "ru";

    public static readonly IReadOnlyList<string> All = [English, Kazakh, Russian];
}
