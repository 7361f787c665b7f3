namespace KzUkApi.Domain.Text;

/// <summary>The title of a record in English, and in Kazakh and Russian where one is stored.</summary>
internal sealed record LocalTitle(string English, string? Kazakh, string? Russian)
{
    /// <summary>The title after a label: <c>Ratified: Double Taxation Convention (1994)</c>.</summary>
    /// <param name="label">The label in a language.</param>
    public LocalTitle After(Func<string, string> label)
    {
        return new(Labelled(TextLanguages.English), Labelled(TextLanguages.Kazakh), Labelled(TextLanguages.Russian));

        string Labelled(string language) => $"{label(language)}: {In(language)}";
    }

    /// <summary>The title in a language; the English one in quotation marks where none is stored.</summary>
    public string In(string language) => language switch
    {
        TextLanguages.Kazakh => Kazakh ?? OriginText.Quoted(English, language),
        TextLanguages.Russian => Russian ?? OriginText.Quoted(English, language),
        _ => English,
    };
}
