using KzUkApi.Domain.Figures;

namespace KzUkApi.Domain.Text;

/// <summary>When something was published, in words: the date of a copy is told as such, since that of the publication is not known.</summary>
internal static class PublicationText
{
    public static bool IsOfCopy(SourceReference source) => source.PublishedOnBasis == "copy";

    /// <summary>A part of a subtitle: <c>published on 3 October 2023</c>, <c>as held in a copy of 25 September 2026</c>.</summary>
    public static string Of(string date, bool isOfCopy, string language) => (language, isOfCopy) switch
    {
        (TextLanguages.Russian, true) => $"по копии, датированной: {DateText.Of(date, language)}",
        (TextLanguages.Russian, _) => $"опубликовано: {DateText.Of(date, language)}",
        (TextLanguages.Kazakh, true) => $"көшірмесінің күні: {DateText.Of(date, language)}",
        (TextLanguages.Kazakh, _) => $"жарияланған күні: {DateText.Of(date, language)}",
        (_, true) => $"as held in a copy of {DateText.Of(date, language)}",
        _ => $"published {DateText.When(date, language)}",
    };

    /// <summary>The figures that a sentence rests on: <c>by figures as published on 3 October 2023</c>.</summary>
    public static string By(string date, bool isOfCopy, string language) => (language, isOfCopy) switch
    {
        (TextLanguages.Russian, true) => $"по данным из копии, датированной {DateText.When(date, language)}",
        (TextLanguages.Russian, _) => $"по данным, опубликованным {DateText.When(date, language)}",
        (TextLanguages.Kazakh, true) => $"көшірмесінің күні {DateText.Of(date, language)} болған деректер бойынша",
        (TextLanguages.Kazakh, _) => $"{DateText.When(date, language)} жарияланған деректер бойынша",
        (_, true) => $"by figures as held in a copy of {DateText.Of(date, language)}",
        _ => $"by figures as published {DateText.When(date, language)}",
    };
}
