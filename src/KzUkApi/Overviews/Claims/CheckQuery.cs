using FluentValidation;
using KzUkApi.Domain.Claims;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Overviews.Claims;

/// <summary>A claim of change that a reader met.</summary>
internal sealed record CheckQuery : Query<CheckFilter>
{
    private const string Exact = ClaimedChange.Exact;

    /// <summary>What the claim is about.</summary>
    /// <example>trade</example>
    public string? Subject { get; init; }

    /// <summary>The country whose figures are meant.</summary>
    /// <example>KAZ</example>
    public string? Reporter { get; init; }

    /// <summary>For trade: what is said to have changed, from the reporter's point of view. Without it, `total`.</summary>
    /// <example>total</example>
    public string? Flow { get; init; }

    /// <summary>For investment: what is said to have changed.</summary>
    public string? Measure { get; init; }

    /// <summary>For trade: what is traded. Without it, goods and figures that do not say it serve.</summary>
    public string? ProductType { get; init; }

    /// <summary>For trade: a commodity code. Without it, all commodities together.</summary>
    public string? Commodity { get; init; }

    /// <summary>The period that is compared, in the dataset's spelling.</summary>
    /// <example>2025</example>
    public string? Period { get; init; }

    /// <summary>The earlier period of the same length with which it is compared. Without it, the same months a year before.</summary>
    /// <example>2024</example>
    public string? BasePeriod { get; init; }

    /// <summary>
    /// The claimed change in per cent, as published; negative for a fall. Give exactly one of percent, factor and direction.
    /// </summary>
    /// <example>84</example>
    public string? Percent { get; init; }

    /// <summary>The claimed multiple of the base: `2` for "doubled", `0.5` for "halved". An alternative to percent and direction.</summary>
    public string? Factor { get; init; }

    /// <summary>The claimed direction: "grew" is `up`, "fell" is `down`. An alternative to percent and factor.</summary>
    public string? Direction { get; init; }

    /// <summary>How the number is qualified; only with percent or factor. Without it, `exact`.</summary>
    /// <example>exact</example>
    public string? Qualifier { get; init; }

    /// <summary>Value of the last published digit, in the unit of the number. Without it, that of the last digit given.</summary>
    /// <example>1</example>
    public string? Precision { get; init; }

    /// <summary>
    /// The day as of which the public record is read, `YYYY-MM-DD`, up to its end (UTC). Without it, all that is held today.
    /// </summary>
    /// <example>2026-11-23</example>
    public string? AsOf { get; init; }

    protected override IValidator<CheckFilter> Validator => CheckValidator.Instance;

    protected override CheckFilter Parse(QueryParser query)
    {
        var subject = query.RequiredCode(nameof(Subject), Codes.ClaimSubjects);
        var reporter = query.RequiredCode(nameof(Reporter), Codes.Reporters);
        var (flow, measure) = (query.Code(nameof(Flow), Codes.Flows), query.Code(nameof(Measure), Codes.Measures));
        var (period, basePeriod) = (query.RequiredPeriod(nameof(Period)), query.OnePeriod(nameof(BasePeriod)));
        var commodity = query.Code(nameof(Commodity), lists => lists.Commodities);
        return new()
        {
            AsOf = query.AsOf(nameof(AsOf)),
            Period = period,
            BasePeriod = basePeriod,
            Claim = new()
            {
                Subject = subject,
                Measure = subject == ClaimTerms.Investment ? measure ?? string.Empty : flow ?? "total",
                Reporter = reporter,
                ProductType = query.Code(nameof(ProductType), Codes.ProductTypes),
                Commodity = commodity,
                CommodityEntry = query.Entry(commodity, lists => lists.Commodities),
                Period = period.Text,
                BasePeriod = (basePeriod ?? period.YearBefore)?.Text ?? string.Empty,
                Change = Change(query),
            },
        };
    }

    private static ClaimedChange Change(QueryParser query)
    {
        var (percent, factor) = (query.Number(nameof(Percent)), query.Number(nameof(Factor), positive: true));
        var direction = query.Code(nameof(Direction), Codes.ClaimDirections);
        var (qualifier, precision) = (
            query.Code(nameof(Qualifier), Codes.ChangeQualifiers, Exact),
            query.Number(nameof(Precision), positive: true)
        );
        return percent is { } change ? ClaimedChange.OfPercent(change, precision ?? LastDigit(change), qualifier)
            : factor is { } multiple ? ClaimedChange.OfFactor(multiple, precision ?? LastDigit(multiple), qualifier)
            : ClaimedChange.OfDirection(direction ?? ClaimedChange.Up);
    }

    // 51.1 has 0.1, 60.0 too, 60 has 1.
    private static decimal LastDigit(decimal number) => new(1, 0, 0, false, number.Scale);
}

/// <summary>The claim that is tested, and the day.</summary>
internal sealed record CheckFilter
{
    public required ClaimTerms Claim { get; init; }

    /// <summary>The period that is compared.</summary>
    public required Period Period { get; init; }

    /// <summary>The period with which it is compared, where one is given; otherwise it is the same months a year before.</summary>
    public Period? BasePeriod { get; init; }

    /// <summary>The day; null for all that is stored today.</summary>
    public DateOnly? AsOf { get; init; }
}

/// <summary>The rules of several parameters of a claim together.</summary>
internal sealed class CheckValidator : AbstractValidator<CheckFilter>
{
    public static readonly CheckValidator Instance = new();

    private CheckValidator()
    {
        var rule = RuleFor(filter => filter);
        rule.RequiredIf(
            filter => filter.Claim.Subject == ClaimTerms.Investment,
            nameof(CheckQuery.Measure),
            Codes.Measures,
            "A claim of investment needs a measure. Give one."
        );
        RuleFor(filter => filter.BasePeriod).EarlierThan(filter => filter.Period, nameof(CheckQuery.BasePeriod), nameof(CheckQuery.Period));
        foreach (var property in (string[])[nameof(CheckQuery.Qualifier), nameof(CheckQuery.Precision)])
        {
            rule.NotWith(property, nameof(CheckQuery.Direction), nameof(CheckQuery.Percent), nameof(CheckQuery.Factor));
        }

        foreach (var property in (string[])[nameof(CheckQuery.Flow), nameof(CheckQuery.ProductType), nameof(CheckQuery.Commodity)])
        {
            rule.OnlyWith(property, nameof(CheckQuery.Subject), ClaimTerms.Trade);
        }

        rule.OnlyWith(nameof(CheckQuery.Measure), nameof(CheckQuery.Subject), ClaimTerms.Investment);
        rule.NotBelow(
            filter => InvestmentMeasure.IsSigned(filter.Claim.Measure) ? null : filter.Claim.Change.Percent,
            -100,
            nameof(CheckQuery.Percent),
            "Nothing that is never negative can fall by more than 100 per cent. Did the text mean a multiple? Give `factor` then."
        );
        foreach (var property in (string[])[nameof(CheckQuery.Percent), nameof(CheckQuery.Factor)])
        {
            rule.RefusedIf(
                filter => InvestmentMeasure.IsRank(filter.Claim.Measure),
                property,
                "A rank is a place, not an amount, so that a change of it in per cent or as a multiple means nothing. Compare the ranks "
                    + "themselves: `/v1/investments?measure=investor-rank`."
            );
        }

        rule.RefusedIf(
            filter => InvestmentMeasure.IsRank(filter.Claim.Measure),
            nameof(CheckQuery.Direction),
            "A rank whose number rises falls in standing, so `up` and `down` say nothing plain of it. Compare the ranks themselves: "
                + "`/v1/investments?measure=investor-rank`."
        );
        rule.ExactlyOneOf(nameof(CheckQuery.Percent), nameof(CheckQuery.Factor), nameof(CheckQuery.Direction));
        RuleFor(filter => filter.AsOf).NotInFuture(nameof(CheckQuery.AsOf));
    }
}
