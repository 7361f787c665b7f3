using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;

namespace KzUkApi.Storage.Dataset.SearchText;

/// <summary>The words by which readers of English, Kazakh and Russian call what records have as codes, each language by itself.</summary>
internal static class SearchLabels
{
    /// <summary>A code with its labels; nothing where there is no code.</summary>
    public static IEnumerable<SearchPart> Of(CodeList list, string? code) =>
        code is null ? [] : Of(list.Find(code)!);

    /// <summary>A country with the names by which it is called.</summary>
    public static IEnumerable<SearchPart> Country(string? code) =>
        code switch
        {
            null => [],
            "GBR" => [.. Of(Codes.Countries, code), .. Texts("UK, Britain, British", null, "Британия")],
            "KAZ" => [.. Of(Codes.Countries, code), .. Texts("Kazakh", null, null)],
            _ => Of(Codes.Countries, code),
        };

    /// <summary>The same in each language; null where it is called nothing in one.</summary>
    public static IEnumerable<SearchPart> Texts(string? english, string? kazakh, string? russian) =>
        [
            new(SearchField.Labels, english),
            new(SearchField.Labels, kazakh) { Language = SearchLanguage.Kazakh },
            new(SearchField.Labels, russian) { Language = SearchLanguage.Russian },
        ];

    // The code itself stands beside a label that does not have its words: Kazakhstan (KAZ).
    private static IEnumerable<SearchPart> Of(Code code)
    {
        var hasCode = TextFolding.Words(code.Value).Except(TextFolding.Words(code.English), StringComparer.Ordinal).Any();
        return Texts(hasCode ? $"{code.English} ({code.Value})" : code.English, code.Kazakh, code.Russian);
    }
}
