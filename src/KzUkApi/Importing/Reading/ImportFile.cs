using System.Text;
using System.Text.Json;

namespace KzUkApi.Importing.Reading;

/// <summary>A file that is to be imported, in memory up to a limit.</summary>
internal sealed class ImportFile(string name, byte[] bytes)
{
    /// <summary>Far above a million rows; a file beyond is a mistake.</summary>
    public const long LargestFile = 512L * 1024 * 1024;

    private JsonDocument? _json;
    private JsonFault? _notJson;

    public string Name { get; } = name;

    public byte[] Bytes { get; } = bytes;

    /// <summary>The rows of CSV tables that stand in one folder are one import.</summary>
    public IReadOnlyList<ImportFile> Further { get; init; } = [];

    public bool IsWorkbook => Bytes.AsSpan().StartsWith("PK\u0003\u0004"u8);

    /// <summary>Whether there is nothing in it but blanks.</summary>
    public bool IsEmpty => WithoutMark(Bytes).Trim(" \t\r\n"u8).IsEmpty;

    /// <summary>Whether it is a text in UTF-16, by its mark or by the zeros that every Latin letter has there.</summary>
    public bool IsUtf16 => Bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [not 0, 0, not 0, 0, ..] or [0, not 0, 0, not 0, ..];

    /// <summary>The first line, to tell what a file is.</summary>
    public string FirstLine
    {
        get
        {
            var text = WithoutMark(Bytes);
            var end = text.IndexOfAny((byte)'\n', (byte)'\r');
            return Encoding.UTF8.GetString(text[..(end < 0 ? Math.Min(text.Length, 4096) : Math.Min(end, 4096))]);
        }
    }

    /// <summary>The document of a JSON file; null for other files.</summary>
    public JsonElement? Json
    {
        get
        {
            var text = WithoutMark(Bytes);
            if (_json is null && _notJson is null && text.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..])
            {
                (_json, _notJson) = JsonText.Read(text.ToArray());
            }

            return _json?.RootElement;
        }
    }

    /// <summary>Why a file that begins like JSON is none; null for other files.</summary>
    public JsonFault? JsonFault => Json is null ? _notJson : null;

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
}
