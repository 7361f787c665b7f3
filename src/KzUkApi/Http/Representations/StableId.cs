using System.Security.Cryptography;
using System.Text;

namespace KzUkApi.Http.Representations;

/// <summary>Ids for feeds and calendars, which are the same wherever and whenever they are made.</summary>
internal static class StableId
{
    /// <summary>A UUID from a name (RFC 9562, version 8).</summary>
    public static Guid Of(string key)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes("kzuk " + key)).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new(hash, bigEndian: true);
    }
}
