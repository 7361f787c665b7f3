using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;

namespace KzUkApi.Http.Lists;

/// <summary>A cursor as it was sent.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Place">What the text says; null where it is damaged.</param>
internal sealed record SentCursor(string Text, Cursor? Place);

/// <summary>The place where the last page ended. What it says is checked where the request as a whole is known.</summary>
internal sealed class CursorRule : ParameterRule<SentCursor?>
{
    private const int MaxLength = 400;

    public override ParameterShape Shape() => new() { MaxLength = MaxLength, Pattern = "^[A-Za-z0-9_-]+$" };

    public override SentCursor? Parse(string text, List<ParameterError> errors)
    {
        if (text.Length > MaxLength || !text.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-'))
        {
            errors.Add(Error("invalid-cursor", text, null, "The cursor is damaged. Take it whole from `page.next`."));
            return null;
        }

        return new(text, Cursor.Read(text));
    }
}
