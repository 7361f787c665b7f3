using System.Text.Json.Nodes;

namespace KzUkApi.Tests.Support;

/// <summary>Parts of JSON that a test leaves out of a comparison.</summary>
internal static class JsonParts
{
    /// <summary>The same record without some of its fields. It must have each of them.</summary>
    public static JsonNode Without(this JsonNode record, params string[] fields)
    {
        var copy = record.DeepClone().AsObject();
        foreach (var field in fields)
        {
            Assert.That(copy.Remove(field), Is.True, field);
        }

        return copy;
    }
}
