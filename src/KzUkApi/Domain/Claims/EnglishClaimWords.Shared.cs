using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Claims;

/// <summary>What holds for several claims, in English.</summary>
internal sealed partial class EnglishClaimWords
{
    public override string BoundsAre =>
        "\"Allowed\" are the changes, in per cent, that the bounds of the figures allow; bounds less than 0.1 percentage points apart "
            + "are left out";

    protected override string Allowed => "allowed";

    protected override string GoodsAloneOfClaims => "goods, while the claims may include services";

    protected override string ForMonths => "for several months: sum of monthly figures";

    protected override string LaterThanClaim => "later than the claim";

    public override string OfClaims(IReadOnlyList<int> exceptions, string limits) =>
        "Of all these claims"
            + (exceptions.Count == 0
                ? string.Empty
                : $" but the {ListText.Of([.. exceptions.Select(EnglishOrdinals.InWords)], Language)}")
            + $": {limits}";

    public override string FiguresAre(string reporter, string name, string published, bool areLater, string scope) =>
        $"{Letters.Capital(FiguresOf(reporter))}: {name}, {published}{(areLater ? ", later than the claims" : string.Empty)} ({scope})";

    public override string WhereNoFigure(DateOnly? asOf) =>
        "Where no comparable figure"
            + (asOf is { } day ? $" that was published by {DateText.Of(day, Language)}" : string.Empty)
            + " is on record, the change cannot be computed";

    protected override string Allow(string lower, string upper) => $"the figures allow {Between(lower, upper)}";

    protected override string Between(string lower, string upper) => $"about {lower} to {upper}";

    protected override string TurnoverIs(string made) => $"turnover: {made}";

    protected override string ChangesIn(string currency) => $"changes computed in {currency}";

    protected override string RatesOf(string currency) =>
        $"changes in {currency} at the average rates of the periods, of the months where months are added";

    protected override string About(string currency, string percent) => $"in {currency} about {percent} per cent";

    protected override string ByShared(string figures, string notes, string change) => $"by {figures}{notes}, {change}";
}
