using KzUkApi.Domain.Text;

namespace KzUkApi.Storage.Dataset;

/// <summary>A stored column with the folded words of a row and their spelling keys, in which filters find words.</summary>
/// <remarks>It follows from the values, and is made again whenever <see cref="SpellingKeys.Edition"/> rises.</remarks>
/// <param name="Text">The text of which the words are.</param>
/// <param name="HasSpellings">Whether the keys stand in it; not where lists are ordered by it.</param>
internal sealed record SearchColumn(string Name, Func<DatasetRow, string> Text, bool HasSpellings = true)
{
    /// <summary>The column in which the filter <c>q</c> of a list finds words.</summary>
    public static SearchColumn Of(params Column[] columns) =>
        new("search_text", row => string.Join(' ', columns.Select(row.Text)));

    public string Searchable(DatasetRow row) => HasSpellings ? SpellingKeys.Searchable(Text(row)) : TextFolding.Fold(Text(row));
}
