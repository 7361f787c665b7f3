using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;

namespace KzUkApi.Domain.Text;

/// <summary>What was only announced: nothing that is stored says that it took place, so that it is told as announced.</summary>
internal static class Announcement
{
    private const string Announced = "date-announced";

    // Why a record may be of a later day than its source, and still tell of something that took place.
    private static readonly string[] Explained = ["date-announced-kept", "end-stated-elsewhere", "entry-from-undated-note"];

    /// <summary>Whether only the announcement is known, by the caveats as they are told.</summary>
    public static bool IsOnly(IReadOnlyList<string> told) => told.Contains(Announced);

    /// <summary>
    /// The caveats that are told: a source that was published before the first day of what it tells can only have announced it,
    /// unless a caveat says where else that is stated.
    /// </summary>
    /// <param name="caveats">The caveats as they are stored.</param>
    /// <param name="start">The first day that the date can mean; null where there is none.</param>
    /// <param name="published">The last day on which the source can have been published; null where it is undated.</param>
    public static IReadOnlyList<string> Told(IReadOnlyList<string> caveats, DateOnly? start, DateOnly? published) =>
        published < start && !IsOnly(caveats) && !caveats.Any(Explained.Contains)
            ? [.. caveats.Append(Announced).Order(StringComparer.Ordinal)]
            : caveats;

    /// <inheritdoc cref="Told(IReadOnlyList{string}, DateOnly?, DateOnly?)"/>
    public static IReadOnlyList<string> Told(IReadOnlyList<string> caveats, string? date, SourceReference source) =>
        PartialDate.TryParse(date, out var day) && PartialDate.TryParse(source.PublishedOn, out var published)
            ? Told(caveats, day.Start, published.End)
            : caveats;

    /// <summary>A title: <c>Announced: Steppe Eagle exercise</c> where no more is known.</summary>
    /// <param name="told">The caveats as they are told.</param>
    public static string Title(string title, IReadOnlyList<string> told, string language = TextLanguages.English) =>
        IsOnly(told) ? $"{Word(language)}: {Quoted(title, language)}" : title;

    /// <inheritdoc cref="Title(string, IReadOnlyList{string}, string)"/>
    public static LocalTitle Title(LocalTitle title, IReadOnlyList<string> told) => IsOnly(told)
        ? new(
            Title(title.English, told),
            Title(title.In(TextLanguages.Kazakh), told, TextLanguages.Kazakh),
            Title(title.In(TextLanguages.Russian), told, TextLanguages.Russian)
        )
        : title;

    // After a colon stands a small letter, or a quotation: a title may begin with a name. Marks within it are the inner ones.
    private static string Quoted(string title, string language) =>
        language == TextLanguages.English || (title.StartsWith('«') && title.IndexOf('»') == title.Length - 1)
            ? title
            : $"«{title.Replace('«', '„').Replace('»', '“')}»";

    private static string Word(string language) => language switch
    {
        TextLanguages.Russian => "Объявлено",
        TextLanguages.Kazakh => "Жарияланған",
        _ => "Announced",
    };
}
