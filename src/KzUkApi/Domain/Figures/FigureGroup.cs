using KzUkApi.Domain.Periods;

namespace KzUkApi.Domain.Figures;

/// <summary>What the choice among the figures of a group looks at.</summary>
internal interface IRanked
{
    string Status { get; }

    /// <summary>Last day that the date of publication covers.</summary>
    DateOnly PublishedEnd { get; }

    /// <summary>The day from which a later edition no longer has it (<see cref="DroppedFigures"/>); null where none drops it.</summary>
    DateOnly? DroppedEnd => null;

    /// <summary>Sorts the figures of a group, best first.</summary>
    string PreferenceOrder { get; }
}

/// <summary>What a figure must tell to be compared with the others of its group.</summary>
internal interface IFigure : IRanked
{
    string Id { get; }

    string? Dataset { get; }

    string Period { get; }

    string Frequency { get; }

    long Value { get; }

    string Qualifier { get; }

    long Precision { get; }

    /// <summary>The number as the source states it.</summary>
    StatedValue Stated => new(Value, Precision, Qualifier, Signed);

    /// <summary>Whether the true value may be negative.</summary>
    bool Signed => false;

    string PublishedOn { get; }

    SourceReference Source { get; }

    /// <summary>Who said it first; null where the publication names nobody.</summary>
    string? StatedBy { get; }

    /// <summary>What limits its use, as codes.</summary>
    IReadOnlyList<string> Caveats { get; }

    /// <summary>The fields in which competing figures can differ, by their name on the wire.</summary>
    IReadOnlyList<(string Name, object? Value)> Comparable { get; }

    /// <summary>What one programme must leave equal for two figures to be editions of one series.</summary>
    object Series { get; }
}

/// <summary>One figure among all that are stored for the same fact: its revisions, and what competes with it.</summary>
internal sealed record FigureGroup<T>(
    T Figure,
    IReadOnlyList<(T Figure, string? Kind)> Revisions,
    IReadOnlyList<(T Figure, IReadOnlyList<string> DiffersIn)> Competing,
    FigureChoice Choice,
    DateOnly EarliestHeld
)
    where T : class, IFigure
{
    /// <summary>
    /// The figure as of a day; null where it was not published by then, with the publication of its earliest stored edition.
    /// </summary>
    /// <param name="group">Every stored figure of the group, best first; empty where no figure has the id.</param>
    public static (FigureGroup<T>? Found, DateOnly? EarliestHeld) Find(string id, DateOnly? asOf, IReadOnlyList<T> group)
    {
        if (group.FirstOrDefault(member => member.Id == id) is not { } figure)
        {
            return (null, null);
        }

        var known = group.Where(member => Visibility.On(asOf, member.PublishedEnd)).ToList();
        if (!known.Contains(figure))
        {
            return (null, group.Where(member => IsRevision(member, figure)).Min(member => member.PublishedEnd));
        }

        return (
            new(
                figure,
                Kinds([.. known.Where(member => IsRevision(member, figure))]),
                [.. known.Where(member => !IsRevision(member, figure)).Select(member => (member, Differences(member, figure)))],
                FigureChoice.Explain(known, asOf),
                group.Min(member => member.PublishedEnd)
            ),
            null
        );
    }

    // Another adjustment, valuation or currency in one programme is another series, not a revision of this one.
    private static bool IsRevision(T member, T figure) =>
        ReferenceEquals(member, figure)
        || (Programme.HasEditions(figure.Dataset) && member.Dataset == figure.Dataset && member.Series.Equals(figure.Series));

    // In order of publication, each with what it does to the one before.
    private static IReadOnlyList<(T Figure, string? Kind)> Kinds(IReadOnlyList<T> editions)
    {
        var before = EditionOrder
            .Pairs(editions, edition => edition.PublishedEnd, edition => edition.Id)
            .ToDictionary(pair => pair.Later.Id, pair => pair.Earlier, StringComparer.Ordinal);
        return
        [
            .. editions
                .OrderBy(edition => edition.PublishedEnd)
                .ThenBy(edition => edition.Id, StringComparer.Ordinal)
                .Select(edition =>
                    (edition, before.GetValueOrDefault(edition.Id) is { } earlier ? Revision.KindOf(earlier.Stated, edition.Stated) : null)
                ),
        ];
    }

    private static IReadOnlyList<string> Differences(T member, T figure) =>
        [
            .. member
                .Comparable.Zip(figure.Comparable)
                .Where(pair => !Equals(pair.First.Value, pair.Second.Value))
                .Select(pair => pair.First.Name),
        ];
}
