using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Claims;

/// <summary>What the sides can and cannot show, in Russian.</summary>
internal sealed partial class RussianClaimWords
{
    public override string NoEdition(DateOnly? asOf) => asOf is { } day
        ? $"данные за оба периода, опубликованные не позднее {DateText.Of(day, Language)}, есть, но ни в одной из этих публикаций нет "
            + "сопоставимых данных за оба"
        : "данные за оба периода есть, но ни в одной публикации нет сопоставимых данных за оба";

    public override string NoFigure(IReadOnlyList<string> periods, DateOnly? asOf) =>
        $"нет сопоставимых данных {ListText.Of([.. periods.Select(period => $"за {PeriodText.Of(period, Language)}")], Language)}"
            + (asOf is { } day ? $", опубликованных не позднее {DateText.Of(day, Language)}" : string.Empty);

    protected override string SoNotComputed => ", поэтому изменение вычислить нельзя";

    // The name is not inflected.
    public override string FiguresFrom(string reporter, string producer) => $"{FiguresOf(reporter)} из источника «{producer}»";

    // The same here.
    public override string FiguresOfBoth(string own, string producer) => $"{own} и тем данным другой стороны, которые публикует {producer}";

    public override string CounterpartAlone(string basis) =>
        $"данные другой стороны говорят иное: {basis}";

    public override string NoRefutation => "данные одной лишь другой стороны опровержением не считаются";

    public override string Disagreement(string basis) => $"данные сторон расходятся: {basis}";

    public override string Likewise(bool agrees, string basis) =>
        $"данные другой стороны этому тоже {(agrees ? "не противоречат" : "противоречат")}: {basis}";

    public override string Deviation(string basis) => $"другие официальные данные той же стороны говорят иное: {basis}";

    public override string CounterpartDeviation(string reporter, string basis, string verdict) =>
        $"другие официальные данные {CountryNames.Whose(reporter, Language)} говорят иное: {basis}, " + verdict switch
        {
            ClaimCheck.Supported => "чему утверждение соответствовало бы",
            ClaimCheck.Contradicted => "что утверждению противоречило бы",
            _ => "что утверждению не противоречило бы",
        };

    public override string DependsOnCurrency(string basis) =>
        $"согласуются ли с этим данные другой стороны, зависит от валюты: {basis}";
}
