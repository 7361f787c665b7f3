using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Mirror;

namespace KzUkApi.Resources.TradeFlows;

/// <summary>The commodities of one period, reporter, flow and level, largest first.</summary>
internal sealed record CommodityRanking
{
    /// <summary>The period that is ranked.</summary>
    public required string Period { get; init; }

    /// <summary>The country whose statistics these are.</summary>
    public required string Reporter { get; init; }

    /// <summary>`export` or `import`, from the reporter's point of view.</summary>
    public required string Flow { get; init; }

    /// <summary>`1`, `2` or `3` digits, or `end-use`.</summary>
    public required string Level { get; init; }

    /// <summary>Commodity classification.</summary>
    public required string Classification { get; init; }

    /// <summary>The statistical programme from which all figures of the ranking come; null where no figure is held.</summary>
    public required string? Dataset { get; init; }

    /// <summary>Currency of all amounts; null where no figure is held.</summary>
    public required string? Currency { get; init; }

    /// <summary>
    /// The published figure for all commodities together, of the same programme where it has one; null where
    /// none is held in the currency.
    /// </summary>
    public required TradeFlow? PublishedTotal { get; init; }

    /// <summary>The sum of the commodities; null for `end-use`, whose codes overlap.</summary>
    public required BoundedAmount? Sum { get; init; }

    /// <summary>The published total less the sum; null where either is unknown.</summary>
    public required BoundedAmount? Difference { get; init; }

    /// <summary>Whether rounding alone can explain the difference; null where it is unknown.</summary>
    public required bool? WithinRounding { get; init; }

    /// <summary>The commodities, largest value first, ties by code.</summary>
    public required IReadOnlyList<RankedCommodity> Data { get; init; }

    /// <summary>What holds for the whole ranking.</summary>
    public required ListMeta Meta { get; init; }
}

/// <summary>One commodity in a ranking.</summary>
internal sealed record RankedCommodity
{
    /// <summary>Place, 1 is the largest; equal values share a place.</summary>
    public required int Rank { get; init; }

    /// <summary>Commodity code.</summary>
    public required string Commodity { get; init; }

    /// <summary>Its English name.</summary>
    public required string Name { get; init; }

    /// <summary>The code above it; null where it has none.</summary>
    public required string? Parent { get; init; }

    /// <summary>Id of the figure.</summary>
    public required string FigureId { get; init; }

    /// <summary>The value in whole units of the ranking's currency.</summary>
    public required long Value { get; init; }

    /// <summary>Lower bound of the true value; null where there is none.</summary>
    public required long? Lower { get; init; }

    /// <summary>Upper bound of the true value; null where there is none.</summary>
    public required long? Upper { get; init; }

    /// <summary>Share of the published total in per cent; null where the total is unknown or can be zero.</summary>
    public required Share? Share { get; init; }

    /// <summary>Id of the figure of the same programme a year before; null where none is held.</summary>
    public required string? YearBeforeFigureId { get; init; }

    /// <summary>Its value; null where none is held.</summary>
    public required long? YearBeforeValue { get; init; }

    /// <summary>Change on the year before in per cent; null where that is not held, or can be zero.</summary>
    public required Share? Change { get; init; }

    /// <summary>The publication in which the figure stands.</summary>
    public required SourceReference Source { get; init; }
}
