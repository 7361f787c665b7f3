using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KzUkApi.Exporting;

/// <summary>JSON for readers: indented, Cyrillic as it is.</summary>
internal static class IndentedJson
{
    public static byte[] Indented(JsonObject document)
    {
        using var output = new MemoryStream();
        using (
            var writer = new Utf8JsonWriter(
                output,
                new()
                {
                    Indented = true,
                    NewLine = "\n",
                    Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                }
            )
        )
        {
            document.WriteTo(writer);
        }

        return [.. output.ToArray(), (byte)'\n'];
    }
}
