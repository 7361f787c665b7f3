using KzUkApi.Domain.Periods;

namespace KzUkApi.Domain.Figures;

/// <summary>The first later edition of its programme that no longer has a figure.</summary>
internal sealed record DroppingEdition
{
    /// <summary>Id of the edition, a source; `/v1/sources/{id}` has the whole of it.</summary>
    public required string Edition { get; init; }

    /// <summary>Its publication, a partial date by its last day; the figure counts as dropped from that day on.</summary>
    public required DateOnly PublishedOn { get; init; }
}

/// <summary>A figure among all editions of its series.</summary>
/// <param name="Edition">Id of the source.</param>
internal sealed record SeriesMember(string Id, string Edition, DateOnly PublishedEnd, Period Period);

/// <summary>Which figures a later edition of their programme no longer has, although it has the same series before and after.</summary>
/// <remarks>
/// Only figures of all commodities together are looked at: whether an edition was imported with all its commodities is not known, and
/// an absent commodity may mean nil.
/// </remarks>
internal static class DroppedFigures
{
    /// <summary>The figures that were dropped, by id, with the first edition that dropped them.</summary>
    /// <param name="series">Every figure of one series of one programme, of all editions, doubtful ones too.</param>
    public static IReadOnlyDictionary<string, DroppingEdition> Of(IReadOnlyCollection<SeriesMember> series)
    {
        var editions = series
            .GroupBy(figure => figure.Edition, StringComparer.Ordinal)
            .Select(edition => new EditionExtent(
                edition.Key,
                edition.Max(figure => figure.PublishedEnd),
                edition.Select(figure => figure.Period).ToHashSet(),
                edition.Min(figure => figure.Period),
                edition.Max(figure => figure.Period)
            ))
            .OrderBy(edition => edition.PublishedEnd)
            .ThenBy(edition => edition.Id, StringComparer.Ordinal)
            .ToList();
        return editions.Count < 2 ? new Dictionary<string, DroppingEdition>() : series
            .Select(figure => (figure.Id, By: editions.Find(edition => edition.Drops(figure))))
            .Where(figure => figure.By is not null)
            .ToDictionary(
                figure => figure.Id,
                figure => new DroppingEdition { Edition = figure.By!.Id, PublishedOn = figure.By.PublishedEnd },
                StringComparer.Ordinal
            );
    }

    private sealed record EditionExtent(string Id, DateOnly PublishedEnd, HashSet<Period> Periods, Period First, Period Last)
    {
        public bool Drops(SeriesMember figure) =>
            PublishedEnd > figure.PublishedEnd
            && First.CompareTo(figure.Period) < 0
            && Last.CompareTo(figure.Period) > 0
            && !Periods.Contains(figure.Period);
    }
}
