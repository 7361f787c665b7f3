using System.Security.Cryptography;

namespace KzUkApi.Tests.Support;

/// <summary>Bytes in short. NUnit compares arrays element by element, which takes seconds for a database.</summary>
internal static class Hash
{
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexString(SHA256.HashData(bytes));

    public static string OfFile(string path) => Of(File.ReadAllBytes(path));
}
