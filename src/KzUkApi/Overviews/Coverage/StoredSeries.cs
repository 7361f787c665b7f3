using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;

namespace KzUkApi.Overviews.Coverage;

/// <summary>What sets a series apart; what a kind of figure does not have is null.</summary>
internal record SeriesKey
{
    public required string Records { get; init; }

    public string? Dataset { get; init; }

    public required string Reporter { get; init; }

    public string? Flow { get; init; }

    public string? ProductType { get; init; }

    public string? Classification { get; init; }

    public string? Level { get; init; }

    public string? Adjustment { get; init; }

    public string? Valuation { get; init; }

    public string? Currency { get; init; }

    public string? Measure { get; init; }

    public string? Sector { get; init; }

    public string? Unit { get; init; }

    public required string Frequency { get; init; }

    public string Id =>
        field ??= string.Join(
                '-',
                new[]
                {
                    Records,
                    Dataset ?? "none",
                    Reporter,
                    Flow,
                    ProductType,
                    Classification,
                    Level,
                    Adjustment,
                    Valuation,
                    Currency,
                    Measure,
                    Sector,
                    Unit,
                    Frequency,
                }.OfType<string>()
            )
            .ToLowerInvariant();

    /// <summary>What another dataset must have in common to hold the same facts.</summary>
    public object Subject => (Records, Reporter, Flow, ProductType, Classification, Level, Measure, Sector, Frequency);
}

/// <summary>A period of a series: how much of it had been published by the day asked.</summary>
internal sealed record PeriodRow
{
    public required string Period { get; init; }

    public long Figures { get; init; }

    public long Doubtful { get; init; }

    /// <summary>The first publication after the day asked; null where there is none.</summary>
    public DateOnly? Later { get; init; }

    /// <summary>The same with the figures of one more edition.</summary>
    /// <param name="known">Whether the edition had been published by the day asked.</param>
    public PeriodRow With(EditionRow edition, long figures, bool known) => known
        ? this with { Figures = Figures + figures, Doubtful = Doubtful + (edition.Status == Preference.Doubtful ? figures : 0) }
        : this with { Later = Later < edition.PublishedEnd ? Later : edition.PublishedEnd };
}

/// <summary>The figures of one edition and status of a series.</summary>
internal sealed record EditionRow : SeriesKey
{
    public long Number { get; init; }

    public required string Status { get; init; }

    public required string SourceId { get; init; }

    public required string PublishedOn { get; init; }

    public DateOnly PublishedStart { get; init; }

    public DateOnly PublishedEnd { get; init; }
}

/// <summary>A series with its periods. Those without any publication by the day of the question are told apart.</summary>
internal sealed class StoredSeries(SeriesKey key, IEnumerable<PeriodRow> rows)
{
    private readonly Dictionary<Period, PeriodRow> _rows = rows.ToDictionary(row => Read(row.Period));

    public SeriesKey Key => key;

    public IReadOnlyList<Period> Periods => field ??= [.. _rows.Where(row => row.Value.Figures > 0).Select(row => row.Key).Order()];

    public bool Holds(Period period) => _rows.GetValueOrDefault(period)?.Figures > 0;

    public SeriesCoverage Cover(IReadOnlyCollection<EditionRow> editions, IReadOnlyList<StoredSeries> others) => new()
    {
        Id = key.Id,
        Records = key.Records,
        Dataset = key.Dataset,
        Reporter = key.Reporter,
        Flow = key.Flow,
        ProductType = key.ProductType,
        Classification = key.Classification,
        Level = key.Level,
        Adjustment = key.Adjustment,
        Valuation = key.Valuation,
        Currency = key.Currency,
        Measure = key.Measure,
        Sector = key.Sector,
        Unit = key.Unit,
        Frequency = key.Frequency,
        First = Periods[0].Text,
        Last = Periods[^1].Text,
        Figures = _rows.Values.Sum(row => row.Figures),
        Periods = Periods.Count,
        Doubtful = _rows.Values.Sum(row => row.Doubtful),
        Editions = new()
        {
            Count = editions.Select(edition => edition.SourceId).Distinct(StringComparer.Ordinal).Count(),
            First = editions.MinBy(edition => (edition.PublishedStart, edition.PublishedEnd))!.PublishedOn,
            Last = editions.MaxBy(edition => (edition.PublishedEnd, edition.PublishedStart))!.PublishedOn,
        },
        Gaps = [.. Gaps([.. others.Where(other => other.Key.Dataset != key.Dataset)])],
    };

    // Spans follow no calendar: after one comes no next.
    private IEnumerable<CoverageGap> Gaps(IReadOnlyList<StoredSeries> others)
    {
        List<Period> missing = [];
        for (var next = Periods[0].Next; next is { } period && period.CompareTo(Periods[^1]) < 0; next = period.Next)
        {
            if (missing.Count > 0 && (Holds(period) || Why(period) != Why(missing[^1])))
            {
                yield return Gap(missing, others);
                missing = [];
            }

            if (!Holds(period))
            {
                missing.Add(period);
            }
        }

        if (missing.Count > 0)
        {
            yield return Gap(missing, others);
        }
    }

    private string Why(Period period) => _rows.ContainsKey(period) ? "held-only-in-later-editions" : "not-held";

    private CoverageGap Gap(List<Period> missing, IReadOnlyList<StoredSeries> others) =>
        new()
        {
            From = missing[0].Text,
            To = missing[^1].Text,
            Periods = missing.Count,
            Why = Why(missing[0]),
            HeldBy =
            [
                .. others
                    .Select(other => new SeriesElsewhere
                    {
                        Id = other.Key.Id,
                        Dataset = other.Key.Dataset,
                        Periods = missing.Count(other.Holds),
                    })
                    .Where(held => held.Periods > 0)
                    .OrderBy(held => held.Id, StringComparer.Ordinal),
            ],
        };

    private static Period Read(string text) =>
        Period.TryParse(text, out var period) ? period : throw new InvalidOperationException($"'{text}' is no period.");
}
