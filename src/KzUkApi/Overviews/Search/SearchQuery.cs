using KzUkApi.Http.Parameters;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Overviews.Search;

/// <summary>What is searched.</summary>
internal sealed record SearchQuery : Query<SearchFilter>
{
    private const int MaxLength = 4000;

    /// <summary>
    /// Words to look for, in Latin or Cyrillic letters, at least one. Case, diacritics and the special letters of Kazakh do not
    /// count, nor does any other sign: there are no operators. A word of three letters or more also finds words that begin with
    /// it; a shorter one must be a whole word. A name is found under its other spellings too (Тоқаев, Токаев, Tokayev, Tokaev).
    /// </summary>
    /// <example>strategic partnership</example>
    public string? Q { get; init; }

    /// <summary>Kinds of records; without it, all.</summary>
    /// <example>{search-example}</example>
    public string? Types { get; init; }

    protected override SearchFilter Parse(QueryParser query) => new()
    {
        Words = [.. query.Words(nameof(Q), MaxLength, required: true).Distinct(StringComparer.Ordinal)],
        Types = query.Codes(nameof(Types), RecordTypes.Searched),
    };
}

/// <summary>What is looked for, and in which kinds of records.</summary>
internal sealed record SearchFilter
{
    public string[] Words { get; init; } = [];

    public string[]? Types { get; init; }
}
