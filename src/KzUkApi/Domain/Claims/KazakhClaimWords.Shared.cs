using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Claims;

/// <summary>What holds for several claims, in Kazakh.</summary>
internal sealed partial class KazakhClaimWords
{
    public override string BoundsAre =>
        "«Мүмкін» – деректердің шектері жол беретін өзгерістер; шектердің айырмасы 0,1 пайыздық тармақтан аз болса, олар келтірілмейді";

    protected override string Allowed => "мүмкін";

    protected override string GoodsAloneOfClaims => "тауарлар, ал мәлімдемелер қызметтерді де қамтуы мүмкін";

    protected override string ForMonths => "бірнеше ай бойынша: айлық деректердің қосындысы";

    protected override string LaterThanClaim => "мәлімдемеден кейін";

    public override string OfClaims(IReadOnlyList<int> exceptions, string limits) =>
        (exceptions.Count == 0
            ? string.Empty
            : $"{ListText.Of([.. exceptions.Select(place => $"{place}-мәлімдемеден")], Language)} басқа ")
            + $"осы мәлімдемелердің бәріне қатысты: {limits}";

    public override string FiguresAre(string reporter, string name, string published, bool areLater, string scope) =>
        $"{FiguresOf(reporter)}: {name}, {published}{(areLater ? ", мәлімдемелерден кейін" : string.Empty)} ({scope})";

    public override string WhereNoFigure(DateOnly? asOf) =>
        (asOf is { } day ? $"{DateText.OfDayInKazakh(day)} жағдай бойынша жарияланған салыстырмалы" : "Салыстырмалы")
            + " деректер болмаса, өзгерісті есептеу мүмкін емес";

    protected override string Allow(string lower, string upper) => $"деректер бойынша {Between(lower, upper)} болуы мүмкін";

    protected override string Between(string lower, string upper) => $"шамамен {lower}\u00a0%-дан {upper}\u00a0%-ға дейін";

    protected override string TurnoverIs(string made) => $"сауда айналымы: {made}";

    protected override string ChangesIn(string currency) => $"өзгерістер {currency} есептелген";

    protected override string RatesOf(string currency) =>
        $"{currency} берілген өзгерістер – кезеңдердің, ал айлық деректер қосылғанда айлардың орташа бағамымен";

    protected override string About(string currency, string percent) => $"{currency} шамамен {percent}\u00a0%";

    protected override string ByShared(string figures, string notes, string change) => $"{figures} бойынша{notes} {change}";
}
