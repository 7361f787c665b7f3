using KzUkApi.Domain.Agreements;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Text;
using static KzUkApi.Storage.Dataset.SearchText.SearchField;

namespace KzUkApi.Storage.Dataset.SearchText;

/// <summary>Makes records of one kind for search.</summary>
/// <param name="Type">The kind.</param>
/// <param name="Released">The release of the dataset, from which undated records and the notes of its makers count.</param>
/// <param name="Lists">What stands in the list columns of the records.</param>
/// <param name="Life">The life of an agreement, by its id.</param>
/// <param name="TitleOf">The title of another record, by its kind and id; null where there is none.</param>
internal sealed record SearchTexts(
    string Type,
    DateOnly Released,
    JoinedText Lists,
    Func<string, AgreementLife> Life,
    Func<string, string, string?> TitleOf
)
{
    /// <summary>A figure: it is found by its description, which says less of it than a title does of a text.</summary>
    public SearchRecord Figure(SearchRow row, string sentence, params IEnumerable<SearchPart> parts) => Record(
        row,
        $"{sentence}, {row.Publisher}",
        [
            new(Body, sentence),
            // The words and the unit of the publication are searched beside ours.
            new(Labels, row.Words),
            new(Labels, row.Unit),
            .. parts,
            new(Labels, FigureSentences.Period(row.Period!)),
            .. SearchLabels.Country(row.Country),
            .. SearchLabels.Country(row.Partner),
            .. SearchLabels.Of(Codes.Datasets, row.Dataset),
        ]);

    /// <summary>A record that has a title of its own.</summary>
    public SearchRecord Titled(SearchRow row, params IEnumerable<SearchPart> parts) =>
        Record(row, row.Name!, [new(Heading, row.Name), .. parts]);

    /// <summary>A record under a title that is made of its fields.</summary>
    /// <remarks>The publisher is known from the publication, which may be later than what it tells of.</remarks>
    public SearchRecord Record(SearchRow row, string title, params IEnumerable<SearchPart> parts) =>
        new(Type, row.Id, Shown(row, title), row.KnownFrom ?? Released, row.SourceId)
        {
            Parts = [.. parts, new(Publisher, row.Publisher, row.Published ?? Released), new(Note, row.Note, Released)],
            Dates = row.LaterDate is null ? [(row.Date, null)] : [(row.Date, null), (row.LaterDate, row.LaterFrom)],
        };

    private static string Shown(SearchRow row, string title) =>
        row.Caveats is { } caveats && PartialDate.TryParse(row.Date, out var date)
            ? Announcement.Title(title, Announcement.Told(caveats, date.Start, row.Published))
            : title;
}
