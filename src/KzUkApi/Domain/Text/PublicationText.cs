using KzUkApi.Domain.Figures;

namespace KzUkApi.Domain.Text;

/// <summary>
/// When something was published, in words. The date of a copy is told as such: that of the publication is not known. Of what is undated,
/// and only taken as of a date, that is told.
/// </summary>
internal static class PublicationText
{
    /// <summary>The basis of a date that is that of a copy.</summary>
    public const string Copy = "copy";

    /// <summary>The basis of a date that is inferred.</summary>
    public const string Inferred = "inferred";

    public static bool IsOfCopy(SourceReference source) => source.PublishedOnBasis == Copy;

    /// <summary>The date of a source as it is cited: alone where it is the publisher's own, else with whose it is.</summary>
    public static string Cited(string date, string? basis, string language) =>
        basis is Copy or Inferred ? Of(date, basis, language) : DateText.Of(date, language);

    /// <summary>Whose date of publication a figure has: where its source is undated, the date is inferred.</summary>
    public static string? BasisOf(SourceReference source) => source.PublishedOn is null ? Inferred : source.PublishedOnBasis;

    /// <summary>What a citation says of a date; null of the publisher's own.</summary>
    public static string? Remark(string? basis) => basis switch
    {
        Copy => "The date is that of a copy",
        Inferred => "The date is inferred",
        _ => null,
    };

    /// <summary>A part of a subtitle: <c>published on 3 October 2023</c>, <c>as held in a copy of 25 September 2026</c>.</summary>
    /// <param name="basis">Whose date it is, as a code.</param>
    public static string Of(string date, string? basis, string language) => (language, basis) switch
    {
        (TextLanguages.Russian, Copy) => $"по копии, сделанной {DateText.When(date, language)}",
        (TextLanguages.Russian, Inferred) => $"без даты, отнесено к дате: {DateText.Of(date, language)}",
        (TextLanguages.Russian, _) => $"опубликовано: {DateText.Of(date, language)}",
        (TextLanguages.Kazakh, Copy) => $"{DateText.When(date, language)} жасалған көшірме бойынша",
        (TextLanguages.Kazakh, Inferred) => $"күні көрсетілмеген, мына уақытқа жатқызылған: {DateText.Of(date, language)}",
        (TextLanguages.Kazakh, _) => $"жарияланған күні: {DateText.Of(date, language)}",
        (_, Copy) => $"as held in a copy of {DateText.Of(date, language)}",
        (_, Inferred) => $"undated, taken as of {DateText.Of(date, language)}",
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
