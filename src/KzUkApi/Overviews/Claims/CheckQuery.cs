using FluentValidation;
using KzUkApi.Domain.Claims;
using KzUkApi.Domain.CodeLists;
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
        var productType = query.Code(nameof(ProductType), Codes.ProductTypes);
        var commodity = query.Code(nameof(Commodity), lists => lists.Commodities);
        if (subject == ClaimTerms.Investment && !query.IsGiven(nameof(Measure)))
        {
            query.Refuse(nameof(Measure), "required", [.. Codes.Measures.Values], "A claim of investment needs a measure. Give one.");
        }

        var period = query.RequiredPeriod(nameof(Period));
        var basePeriod = Base(query, period);
        var change = Change(query);
        return new()
        {
            AsOf = query.AsOf(nameof(AsOf)),
            Claim = new()
            {
                Subject = subject,
                Measure = subject == ClaimTerms.Investment ? measure ?? string.Empty : flow ?? "total",
                Reporter = reporter,
                ProductType = productType,
                Commodity = commodity,
                Period = period.Text,
                BasePeriod = basePeriod?.Text ?? string.Empty,
                Change = change,
            },
        };
    }

    private static Period? Base(QueryParser query, Period period)
    {
        var given = query.OnePeriod(nameof(BasePeriod));
        if (period.Text is null)
        {
            return given;
        }

        if (given is not { } other)
        {
            if (!query.IsGiven(nameof(BasePeriod)) && period.YearBefore is null)
            {
                query.Refuse(
                    nameof(BasePeriod),
                    "required",
                    null,
                    $"{period.Text} has no period a year before it. Give the period with which it is compared."
                );
            }

            return period.YearBefore;
        }

        if (other.Frequency != period.Frequency || other.Months != period.Months)
        {
            query.Refuse(
                nameof(BasePeriod),
                "different-frequency",
                period.YearBefore is { } fitting ? [fitting.Text] : null,
                $"basePeriod ({other.Text}) is not of the same length as period ({period.Text}). Compare years with years, quarters with "
                    + "quarters, months with months, and spans with spans of as many months."
            );
        }
        else if (other.End >= period.End)
        {
            query.Refuse(
                nameof(BasePeriod),
                "base-not-before",
                period.YearBefore is { } earlier ? [earlier.Text] : null,
                $"basePeriod ({other.Text}) does not lie before period ({period.Text}). Exchange them, and turn the change round."
            );
        }

        return other;
    }

    private static ClaimedChange Change(QueryParser query)
    {
        var (percent, factor) = (query.Number(nameof(Percent)), query.Number(nameof(Factor), positive: true));
        var direction = query.Code(nameof(Direction), Codes.ClaimDirections);
        var (qualifier, precision) = (
            query.Code(nameof(Qualifier), Codes.ChangeQualifiers, Exact),
            query.Number(nameof(Precision), positive: true)
        );
        foreach (var property in (string[])[nameof(Qualifier), nameof(Precision)])
        {
            if (query.IsGiven(nameof(Direction)) && query.IsGiven(property))
            {
                query.Refuse(property, "cannot-combine", null, $"{QueryTexts.NameOf(property)} goes with percent or factor. Leave it out.");
            }
        }

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
        foreach (var property in (string[])[nameof(CheckQuery.Flow), nameof(CheckQuery.ProductType), nameof(CheckQuery.Commodity)])
        {
            rule.OnlyWith(property, nameof(CheckQuery.Subject), ClaimTerms.Trade);
        }

        rule.OnlyWith(nameof(CheckQuery.Measure), nameof(CheckQuery.Subject), ClaimTerms.Investment);
        rule.ExactlyOneOf(nameof(CheckQuery.Percent), nameof(CheckQuery.Factor), nameof(CheckQuery.Direction));
        RuleFor(filter => filter.AsOf).NotInFuture(nameof(CheckQuery.AsOf));
    }
}
