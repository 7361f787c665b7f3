namespace KzUkApi.Domain.Text;

/// <summary>Brackets in sentences and titles that are made of parts.</summary>
internal static class Brackets
{
    /// <summary>A text in which no bracket follows another: what stands in both stands in one, after a semicolon.</summary>
    public static string Joined(string text) => text.Replace(") (", "; ", StringComparison.Ordinal);
}
