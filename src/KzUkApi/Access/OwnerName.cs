using KzUkApi.Domain.Text;

namespace KzUkApi.Access;

/// <summary>The name of the person or program that has a key or token, as it stands in the history of changes.</summary>
internal static class OwnerName
{
    public const int Longest = 200;

    public static readonly string Expected = $"a name of 1 to {Longest} characters, {TextRules.Expected}";

    public static bool IsRight(string name) =>
        !string.IsNullOrWhiteSpace(name) && name.Length <= Longest && TextRules.IsSound(name);
}
