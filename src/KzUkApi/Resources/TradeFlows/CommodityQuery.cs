using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Resources.TradeFlows;

/// <summary>Which commodities are ranked.</summary>
internal sealed record CommodityQuery : Query<CommodityFilter>
{
    /// <summary>The period that is ranked: a year, quarter or month.</summary>
    /// <example>2022</example>
    public string? Period { get; init; }

    /// <summary>The country whose statistics are ranked.</summary>
    /// <example>GBR</example>
    public string? Reporter { get; init; }

    /// <summary>Exports or imports, from the reporter's point of view.</summary>
    /// <example>import</example>
    public string? Flow { get; init; }

    /// <summary>Number of digits of the codes, or `end-use` for ONS sub-codes, which overlap and are never summed.</summary>
    /// <example>1</example>
    public string? Level { get; init; }

    /// <summary>
    /// Statistical programme. Without it, the one with the best source, then with the most commodities;
    /// a ranking never mixes two.
    /// </summary>
    /// <example>ons-trade-by-commodity</example>
    public string? Dataset { get; init; }

    /// <summary>
    /// The day as of which the public record is read, `YYYY-MM-DD`, up to its end (UTC). Without it, all that is held today.
    /// </summary>
    /// <example>2026-11-28</example>
    public string? AsOf { get; init; }

    protected override IValidator<CommodityFilter> Validator => CommodityValidator.Instance;

    protected override CommodityFilter Parse(QueryParser query) => new()
    {
        Period = query.RequiredPeriod(nameof(Period)),
        Reporter = query.RequiredCode(nameof(Reporter), Codes.Reporters),
        Flow = query.RequiredCode(nameof(Flow), Codes.Directions),
        Level = query.RequiredCode(nameof(Level), Codes.RankedLevels),
        Dataset = query.Code(nameof(Dataset), Codes.Datasets),
        AsOf = query.AsOf(nameof(AsOf)),
    };
}

/// <summary>Which commodities are ranked.</summary>
internal sealed record CommodityFilter
{
    public required Period Period { get; init; }

    public required string Reporter { get; init; }

    public required string Flow { get; init; }

    public required string Level { get; init; }

    public string? Dataset { get; init; }

    public DateOnly? AsOf { get; init; }
}

/// <summary>The rules of the filters of the commodity ranking beyond single texts.</summary>
internal sealed class CommodityValidator : AbstractValidator<CommodityFilter>
{
    public static readonly CommodityValidator Instance = new();

    private CommodityValidator()
    {
        RuleFor(filter => filter.AsOf).NotInFuture(nameof(CommodityQuery.AsOf));
    }
}
