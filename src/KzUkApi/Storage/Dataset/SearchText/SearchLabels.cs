using KzUkApi.Domain.CodeLists;

namespace KzUkApi.Storage.Dataset.SearchText;

/// <summary>The words by which readers of English, Kazakh and Russian call what records have as codes.</summary>
internal static class SearchLabels
{
    /// <summary>A code with all its labels; null where there is no code.</summary>
    public static string? Of(CodeList list, string? code) => code is null ? null : Of(list.Find(code)!);

    /// <summary>A country with the names by which it is called.</summary>
    public static string? Country(string? code) => code switch
    {
        null => null,
        "GBR" => $"{Of(Codes.Countries, code)} UK Britain British Британия",
        "KAZ" => $"{Of(Codes.Countries, code)} Kazakh",
        _ => Of(Codes.Countries, code),
    };

    private static string Of(Code code) =>
        string.Join(' ', new[] { code.Value, code.English, code.Kazakh, code.Russian }.OfType<string>().Distinct(StringComparer.Ordinal));
}
