using KzUkApi.Domain.Periods;

namespace KzUkApi.Domain.Figures;

/// <summary>An average exchange rate of a year or month, as published: units of the quote for one of the base.</summary>
internal sealed record ExchangeRate
{
    public required string Id { get; init; }

    public required string Period { get; init; }

    public required string Base { get; init; }

    public required string Quote { get; init; }

    public required decimal Value { get; init; }

    public required SourceReference Source { get; init; }

    /// <summary>
    /// Sorts the stored rates of the same two currencies and period, best first: authority, latest date (unknown
    /// last), more decimals, id.
    /// </summary>
    public static readonly Comparison<ExchangeRate> Preference = (left, right) =>
    {
        int[] rules =
        [
            left.Source.Authority.CompareTo(right.Source.Authority),
            PublishedEnd(right).CompareTo(PublishedEnd(left)),
            right.Value.Scale.CompareTo(left.Value.Scale),
            string.CompareOrdinal(left.Id, right.Id),
        ];
        return Array.Find(rules, rule => rule != 0);
    };

    private static DateOnly PublishedEnd(ExchangeRate rate) =>
        PartialDate.TryParse(rate.Source.PublishedOn, out var date) ? date.End : DateOnly.MinValue;
}
