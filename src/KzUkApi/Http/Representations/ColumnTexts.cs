using System.Reflection;
using System.Text.RegularExpressions;

namespace KzUkApi.Http.Representations;

/// <summary>What a column means: the comment on its field, which is also the text of the contract.</summary>
internal static partial class ColumnTexts
{
    private static readonly Lazy<Dictionary<string, string>> Summaries = new(Read);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks { get; }

    public static string Of(MemberInfo? field) =>
        field is null ? string.Empty : Summaries.Value.GetValueOrDefault($"P:{field.DeclaringType!.FullName}.{field.Name}", string.Empty);

    private static Dictionary<string, string> Read() => XmlTexts.Load()
        .Descendants("member")
        .Where(member => member.Element("summary") is not null)
        .ToDictionary(
            member => member.Attribute("name")!.Value,
            member => Blanks.Replace(member.Element("summary")!.Value, " ").Replace("`", null, StringComparison.Ordinal).Trim(),
            StringComparer.Ordinal);
}
