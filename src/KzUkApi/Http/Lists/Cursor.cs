using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using KzUkApi.Http.Caching;

namespace KzUkApi.Http.Lists;

/// <summary>The place where a page ended: the last id, bound to the data version and to the question asked.</summary>
/// <param name="DataVersion">The data version in which the page was read.</param>
/// <param name="Question">A hash of the path, filters and order.</param>
/// <param name="Id">Id of the last row of the page.</param>
internal sealed record Cursor(string DataVersion, string Question, string Id)
{
    private const char Separator = '|';
    private const int CheckLength = 8;

    /// <summary>The opaque text of the cursor.</summary>
    public override string ToString()
    {
        var content = string.Join(Separator, DataVersion, Question, Id);
        return Base64Url.EncodeToString(Encoding.UTF8.GetBytes(content + Separator + Check(content)));
    }

    /// <summary>Reads a cursor; null where there is none, or where it is damaged.</summary>
    public static Cursor? Read(string? text)
    {
        if (string.IsNullOrEmpty(text) || !Base64Url.IsValid(text))
        {
            return null;
        }

        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(Separator);
        if (parts.Length != 4)
        {
            return null;
        }

        // One text a cursor: the decoder overlooks blanks and padding, a comparison does not.
        var cursor = new Cursor(parts[0], parts[1], parts[2]);
        return cursor.ToString() == text ? cursor : null;
    }

    /// <summary>The question of a request: its path and parameters without those that only choose a page or its wording.</summary>
    public static string QuestionOf(CanonicalRequest request) =>
        Check(request.Path + request.Query("cursor", "limit", "lang", "dataVersion", "format"));

    private static string Check(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..CheckLength];
}
