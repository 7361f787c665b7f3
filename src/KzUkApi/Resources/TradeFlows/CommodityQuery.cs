using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Resources.TradeFlows;

/// <summary>Which commodities are ranked.</summary>
internal sealed record CommodityQuery
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

    /// <summary>Statistical programme. Without it, the one with the best source, then with the most commodities; a ranking never mixes two.</summary>
    /// <example>ons-trade-by-commodity</example>
    public string? Dataset { get; init; }

    /// <summary>The day as of which the public record is read, `YYYY-MM-DD`, up to its end (UTC). Without it, all that is held today.</summary>
    /// <example>2026-11-23</example>
    public string? AsOf { get; init; }
}

internal sealed class CommodityQueryValidator : AbstractValidator<CommodityQuery>
{
    public CommodityQueryValidator(TimeProvider clock)
    {
        RuleFor(query => query.Period).Required().OnePeriod();
        RuleFor(query => query.Reporter).Required().OneCode(Codes.Reporters);
        RuleFor(query => query.Flow).Required().OneCode(Codes.Directions);
        RuleFor(query => query.Level).Required().OneCode(Codes.RankedLevels);
        RuleFor(query => query.Dataset).OneCode(Codes.Datasets);
        RuleFor(query => query.AsOf).AsOf(clock);
    }
}
