using KzUkApi.Domain.Figures;

namespace KzUkApi.Domain.Text;

/// <summary>When something was published, in words. The date of a copy is told as such: that of the publication is not known.</summary>
internal static class PublicationText
{
    public static bool IsOfCopy(SourceReference source) => source.PublishedOnBasis == "copy";

    /// <summary>A part of a subtitle: <c>published on 3 October 2023</c>, <c>as held in a copy of 25 September 2026</c>.</summary>
    public static string Of(string date, bool isOfCopy, string language) => (language, isOfCopy) switch
    {
        (TextLanguages.Russian, true) => $"по копии, сделанной {DateText.When(date, language)}",
        (TextLanguages.Russian, _) => $"опубликовано: {DateText.Of(date, language)}",
        (TextLanguages.Kazakh, true) => $"{DateText.When(date, language)} жасалған көшірме бойынша",
        (TextLanguages.Kazakh, _) => $"жарияланған күні: {DateText.Of(date, language)}",
        (_, true) => $"as held in a copy of {DateText.Of(date, language)}",
        _ => $"published {DateText.When(date, language)}",
    };

    /// <summary>Beside the figures of a sentence: <c>as published on 3 October 2023</c>, in the case of the figures.</summary>
    public static string As(string date, bool isOfCopy, string language) => (language, isOfCopy) switch
    {
        (TextLanguages.Russian, true) => $"взятым из копии, сделанной {DateText.When(date, language)}",
        (TextLanguages.Russian, _) => $"опубликованным {DateText.When(date, language)}",
        (TextLanguages.Kazakh, true) => $"{DateText.When(date, language)} көшірілген",
        (TextLanguages.Kazakh, _) => $"{DateText.When(date, language)} жарияланған",
        (_, true) => $"as held in a copy of {DateText.Of(date, language)}",
        _ => $"as published {DateText.When(date, language)}",
    };
}
