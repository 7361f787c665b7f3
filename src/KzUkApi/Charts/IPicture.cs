using KzUkApi.Domain.Figures;

namespace KzUkApi.Charts;

/// <summary>What every picture has, before it is drawn.</summary>
internal interface IPicture
{
    string Title { get; }

    /// <summary>The language of its words.</summary>
    string Language { get; }

    /// <summary><c>light</c> or <c>dark</c>; null for what the reader prefers.</summary>
    string? Theme { get; }

    /// <summary>The publications on which it rests.</summary>
    IReadOnlyList<SourceReference> Sources { get; }

    /// <summary>Which state of the data it shows, as a sentence.</summary>
    string Edition { get; }

    /// <summary>Whom to name, and under which licence, in English.</summary>
    string Licence { get; }
}
