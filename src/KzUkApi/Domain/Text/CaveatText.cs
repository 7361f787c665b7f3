using KzUkApi.Domain.CodeLists;

namespace KzUkApi.Domain.Text;

/// <summary>What limits the use of records, in words that a sentence or title carries.</summary>
internal static class CaveatText
{
    /// <summary>One caveat as a clause: <c>the date is inferred, or is that of the report</c>.</summary>
    public static string Of(string caveat, string language) =>
        Letters.Small(Codes.Caveats.Find(caveat)!.Label(language).Text);

    /// <summary>Caveats in brackets, with a blank before them; empty where there are none.</summary>
    public static string InBrackets(IReadOnlyList<string> caveats, string language) =>
        caveats.Count == 0 ? string.Empty : $" ({string.Join("; ", caveats.Select(caveat => Of(caveat, language)))})";
}
