using KzUkApi.Editing;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Resources.Sources;

/// <summary>A source as an editor states it.</summary>
internal sealed record SourceInput : IRecordInput
{
    /// <summary>
    /// Id of the source: small letters, digits, and hyphens between them. Made of publisher, date and title where it is left
    /// out; required where those have no Latin letters. An id never changes.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>Who published it.</summary>
    /// <example>Kazinform</example>
    public required string Publisher { get; init; }

    /// <summary>Title in the language of the source.</summary>
    public required string Title { get; init; }

    /// <summary>Address of the publication, whole and beginning with `http://` or `https://`; left out where none is known.</summary>
    public string? Url { get; init; }

    /// <summary>Day, month or year of publication, which may not begin after today (UTC); left out where the source is undated.</summary>
    /// <example>2026-11-20</example>
    public string? PublishedOn { get; init; }

    /// <summary>Whose date that is: `publisher`, or `copy` of a third party; stated with a date, and only with one.</summary>
    /// <example>publisher</example>
    public string? PublishedOnBasis { get; init; }

    /// <summary>Language of the source (ISO 639-1).</summary>
    /// <example>en</example>
    public required string Language { get; init; }

    /// <summary>
    /// `dataset`, `encyclopedia`, `news`, `official-statistics`, `parliament`, `press-release`, `report`,
    /// `treaty-list` or `treaty-text`.
    /// </summary>
    /// <example>news</example>
    public required string Kind { get; init; }

    /// <summary>
    /// 1 statistical office or central bank, 2 international organisation or parliament, 3 ministry or its news agency, 4 other
    /// press and third-party data sets.
    /// </summary>
    /// <example>3</example>
    public required int Authority { get; init; }

    /// <summary>The statistical programme of which the source is one edition; left out where it belongs to none.</summary>
    public string? Dataset { get; init; }

    /// <summary>
    /// The publisher's own page, where `url` is that of a copy and the page is known; whole, beginning with `http://` or
    /// `https://`. Left out otherwise.
    /// </summary>
    public string? PublisherUrl { get; init; }

    /// <summary>What limits its use, as codes; `/v1/codelists/caveats` has them. Left out where nothing does.</summary>
    public IReadOnlyList<string>? Caveats { get; init; }

    public string ProposedId() => RecordId.Of(Publisher, PublishedOn, string.Join(' ', Title.Split(' ').Take(6)));

    public IReadOnlyList<DatasetRow> Rows(string id) =>
        [
            BodyRow.Of(
                SourceTable.Definition,
                string.Empty,
                SourceTable.Id.Of(id),
                SourceTable.Publisher.Of(Publisher),
                SourceTable.Title.Of(Title),
                SourceTable.Url.Of(Url),
                SourceTable.PublishedOn.Read(PublishedOn),
                SourceTable.Language.Of(Language),
                SourceTable.Kind.Of(Kind),
                SourceTable.PublishedOnBasis.Of(PublishedOnBasis),
                SourceTable.Authority.Of(Authority),
                SourceTable.Dataset.Of(Dataset),
                SourceTable.PublisherUrl.Of(PublisherUrl),
                CommonColumns.Caveats.Of(Caveats)
            ),
        ];
}
