using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Claims;

/// <summary>What holds for several claims, in Russian.</summary>
internal sealed partial class RussianClaimWords
{
    public override string BoundsAre =>
        "«Допустимо» – изменения, которые допускают границы данных; если границы отличаются менее чем на 0,1 процентного пункта, "
            + "они не приводятся";

    protected override string Allowed => "допустимо";

    protected override string GoodsAloneOfClaims => "товары, тогда как утверждения могут включать и услуги";

    protected override string ForMonths => "за несколько месяцев: сумма месячных данных";

    protected override string LaterThanClaim => "позже утверждения";

    public override string OfClaims(IReadOnlyList<int> exceptions, string limits) =>
        "Ко всем этим утверждениям"
            + (exceptions.Count == 0
                ? " относится"
                : $", кроме {ListText.Of([.. exceptions.Select(place => $"{place}-го")], Language)}, относится")
            + $": {limits}";

    public override string FiguresAre(string reporter, string name, string published, bool areLater, string scope) =>
        $"Данные {CountryNames.Whose(reporter, Language)}: {name}, {published}"
            + $"{(areLater ? ", позже утверждений" : string.Empty)} ({scope})";

    public override string WhereNoFigure(DateOnly? asOf) =>
        "Если нет сопоставимых данных"
            + (asOf is { } day ? $", опубликованных не позднее {DateText.Of(day, Language)}" : string.Empty)
            + ", изменение вычислить нельзя";

    protected override string Allow(string lower, string upper) => $"данные допускают {Between(lower, upper)}";

    protected override string Between(string lower, string upper) => $"примерно от {lower} до {upper}\u00a0%";

    protected override string TurnoverIs(string made) => $"торговый оборот: {made}";

    protected override string ChangesIn(string currency) => $"расчёт изменений в {currency}";

    protected override string RatesOf(string currency) =>
        $"изменения в {currency} – по средним курсам периодов, для суммы месячных данных – по средним курсам месяцев";

    protected override string About(string currency, string percent) => $"в {currency} примерно {percent}\u00a0%";

    protected override string ByShared(string figures, string notes, string change) => $"по {figures}{notes} {change}";
}
