namespace KzUkApi.Domain.CodeLists;

/// <summary>One code of a list with its labels.</summary>
/// <param name="Value">The code in the dataset's spelling, for example <c>KAZ</c> or <c>in-force</c>.</param>
/// <param name="English">The English label; every code has one.</param>
/// <param name="Kazakh">The Kazakh label; null where none is established.</param>
/// <param name="Russian">The Russian label; null where none is established.</param>
/// <param name="Note">What the code means for a statistician, where the label does not say it; null otherwise.</param>
internal sealed record Code(
    string Value, string English, string? Kazakh = null, string? Russian = null, string? Note = null)
{
    /// <summary>The classification to which a code of goods belongs; null for all others.</summary>
    public string? Scheme { get; init; }

    /// <summary>The label in a language, and the language it really is in: English where the asked one is missing.</summary>
    public (string Text, string Language) Label(string language) => language switch
    {
        "kk" when Kazakh is not null => (Kazakh, "kk"),
        "ru" when Russian is not null => (Russian, "ru"),
        _ => (English, "en"),
    };
}
