using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace KzUkApi.Access;

/// <summary>The text of a key: <c>kzuk_</c>, eight letters that name it, <c>_</c>, and 256 random bits in base64url.</summary>
internal static class KeyText
{
    private const int LookupLength = 8;
    private const int SecretBytes = 32;

    // These letters are not mistaken for one another when they are read out.
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    private static readonly int Length = PresentedKey.Prefix.Length + LookupLength + 1 + Base64Url.GetEncodedLength(SecretBytes);

    public static string Make() =>
        $"{PresentedKey.Prefix}{RandomNumberGenerator.GetString(Letters, LookupLength)}_"
            + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));

    /// <summary>The part that names the key; null where the text is no key at all.</summary>
    public static string? LookupOf(string text) =>
        text.Length == Length
        && text.StartsWith(PresentedKey.Prefix, StringComparison.Ordinal)
        && text[PresentedKey.Prefix.Length + LookupLength] == '_'
            ? text.Substring(PresentedKey.Prefix.Length, LookupLength)
            : null;

    /// <summary>What is stored of it. A key is random: no salt and no slow hash would add anything.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Compares in a time that does not tell where the first difference is.</summary>
    public static bool IsEqual(string hash, string other) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(other));
}
