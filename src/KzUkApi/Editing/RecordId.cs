using System.Text.RegularExpressions;
using KzUkApi.Domain.Text;

namespace KzUkApi.Editing;

/// <summary>Ids in the scheme of the dataset: small letters, digits, and hyphens between the parts.</summary>
internal static partial class RecordId
{
    private const int Longest = 120;

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Between { get; }

    /// <summary>The parts that say something, joined; letters other than Latin ones are left out.</summary>
    public static string Of(params IEnumerable<string?> parts)
    {
        var id = string.Join(
            '-',
            parts.Select(part => Between.Replace(TextFolding.Fold(part ?? string.Empty), "-").Trim('-')).Where(part => part.Length > 0)
        );
        return id.Length <= Longest ? id : id[..Longest].TrimEnd('-');
    }
}
