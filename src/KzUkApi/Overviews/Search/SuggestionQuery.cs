using KzUkApi.Domain.Text;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Overviews.Search;

/// <summary>What is being typed.</summary>
internal sealed record SuggestionQuery : Query<string>
{
    /// <summary>
    /// The beginning of a name or title, in Latin or Cyrillic letters, at least one letter or digit. Case, diacritics and the special
    /// letters of Kazakh do not count.
    /// </summary>
    /// <example>toka</example>
    public string? Q { get; init; }

    protected override string Parse(QueryParser query) => TextFolding.Fold(query.Text(nameof(Q), required: true) ?? string.Empty);
}
