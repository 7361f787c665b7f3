namespace KzUkApi.Domain.Figures;

/// <summary>The publication on which a figure or fact rests.</summary>
internal sealed record SourceReference
{
    /// <summary>Id of the source; <c>/sources/{id}</c> has the whole of it.</summary>
    /// <example>kazinform-2023-10-03-strategic-dialogue</example>
    public required string Id { get; init; }

    /// <summary>Who published it.</summary>
    /// <example>Kazinform</example>
    public required string Publisher { get; init; }

    /// <summary>Title in the language of the source.</summary>
    public required string Title { get; init; }

    /// <summary>Address of the publication; null where none is known.</summary>
    public required string? Url { get; init; }

    /// <summary>The publisher's own page, where `url` is that of a copy and the page is known; null otherwise.</summary>
    public required string? PublisherUrl { get; init; }

    /// <summary>Day, month or year of publication (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`); null where the source is undated.</summary>
    public required string? PublishedOn { get; init; }

    /// <summary>
    /// Whose date that is: `publisher`, `copy` of a third party, or `inferred` where the page itself is undated and only taken as of it;
    /// null where no date is known.
    /// </summary>
    public required string? PublishedOnBasis { get; init; }

    /// <summary>
    /// 1 statistical office or central bank, 2 international organisation or parliament, 3 ministry or its news agency, 4 other
    /// press and third-party data sets.
    /// </summary>
    /// <example>3</example>
    public required int Authority { get; init; }
}
