namespace KzUkApi.Importing.Reading;

/// <summary>What a file says, as far as a message repeats it.</summary>
internal static class Truncated
{
    private const int Length = 200;

    /// <summary>The text, or its beginning; never half of a surrogate pair.</summary>
    public static string Of(string text) =>
        text.Length <= Length ? text : text[..(char.IsHighSurrogate(text[Length - 1]) ? Length - 1 : Length)] + "…";
}
