using System.Text.Json.Serialization;
using KzUkApi.Domain.Text;

namespace KzUkApi.Overviews.Briefing;

/// <summary>A sentence that can be quoted as it is.</summary>
internal sealed record BriefingSentence
{
    /// <summary>The sentence, with the caveats of the records on which it rests, and without references.</summary>
    /// <example>Roadmap on Agriculture (2025): signed in London on 30 April 2025.</example>
    public required string Text { get; init; }

    /// <summary>The language it is in: `en`, `kk` or `ru`. Titles of which no translation is stored stand in it as they are.</summary>
    public required string Lang { get; init; }

    /// <summary>
    /// The part of the page: `head`, `trade`, `claims`, `investment`, `agreements`, `meetings`, `milestones` or `changes`.
    /// </summary>
    public required string Section { get; init; }

    /// <summary>Figures on which it rests; empty where it rests on none.</summary>
    public required IReadOnlyList<string> FigureIds { get; init; }

    /// <summary>
    /// Other records on which it rests: claims, agreements, meetings, milestones, and after its agreement each step that has a source
    /// of its own; empty where it rests on none.
    /// </summary>
    public required IReadOnlyList<string> RecordIds { get; init; }

    /// <summary>The caveats that it carries in words (`/v1/codelists/caveats`); empty where there are none.</summary>
    public required IReadOnlyList<string> Caveats { get; init; }

    /// <summary>The words before what is said: who says it; empty where that is not told.</summary>
    [JsonIgnore]
    public string Lead { get; init; } = string.Empty;

    /// <summary>What is said, with the marks of references and without a full stop.</summary>
    [JsonIgnore]
    public string Body { get; init; } = string.Empty;

    /// <summary>What is said in a list above which stands what its entries share; null where the whole sentence is an entry.</summary>
    [JsonIgnore]
    public string? Entry { get; init; }

    /// <summary>Whether the lead names statistics, which a paragraph needs only once; who reports something is named every time.</summary>
    [JsonIgnore]
    public bool IsLeadShared { get; init; }

    /// <summary>The sentence as it follows another one.</summary>
    public string Marked(BriefingSentence? before) =>
        Finished((IsLeadShared && before?.Lead == Lead ? string.Empty : Lead) + (Entry ?? Body));

    /// <summary>A sentence with its capital letter and full stop.</summary>
    public static string Finished(string text) => $"{Letters.Capital(text)}.";

    /// <summary>The sentence by itself.</summary>
    public static string Standalone(string lead, string body) => Brackets.Joined(CitationMarks.WithoutMarks(Finished(lead + body)));
}

/// <summary>Sentences that belong together: a paragraph, or a list with what it shows.</summary>
/// <param name="List">What a list shows, as a code of the headings; null for a paragraph.</param>
internal sealed record BriefingParagraph(string Section, string? List, IReadOnlyList<BriefingSentence> Sentences)
{
    /// <summary>Sentences on what the entries of a list share, which stand above it; empty where there are none.</summary>
    public string Shared { get; init; } = string.Empty;
}

/// <summary>What a reference leads to.</summary>
/// <param name="AsPublished">The number as the source words it; null of what is no figure, and where the words lack the qualifier.</param>
internal sealed record BriefingReference(string Id, string? AsPublished, Domain.Figures.SourceReference Source)
{
    /// <summary>Whether it leads to a figure, not to another record.</summary>
    public bool IsFigure { get; init; }

    public static BriefingReference Of(BriefingFigure figure) =>
        new(figure.Id, PublishedWords.Quotable(figure.AsPublished, figure.Qualifier), figure.Source) { IsFigure = true };

    /// <summary>The record to which it belongs: of a step, its agreement.</summary>
    public string RecordId { get; init; } = Id;
}
