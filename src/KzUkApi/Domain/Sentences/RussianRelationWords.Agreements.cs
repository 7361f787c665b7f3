using KzUkApi.Domain.Agreements;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Sentences;

/// <summary>Agreements in Russian.</summary>
internal sealed partial class RussianRelationWords
{
    protected override string NotSaidWhose => "чьей стороной, не указано";

    public override string Signed(string title, string? date, string? city, bool adopted = false) =>
        date is null
            ? $"{title}: день {(adopted ? "принятия" : "подписания")} не установлен"
            : $"{title}: дата {(adopted ? "принятия" : "подписания")} – {DateText.Of(date, Language)}"
                + $"{(city is null ? string.Empty : $", место – {CityNames.Of(city, Language)}")}";

    public override string SignatureAnnounced(string title, string? date) =>
        $"{title}: объявлено, что подписание состоится{(date is null ? string.Empty : $" {DateText.When(date, Language)}")}; "
            + "само подписание не установлено";

    public override string SignedNotInForce(string title, string? date, string? city, Ratification ratification) => Clauses(
        [
            Signed(title, date, city),
            .. ratification.By.Select(one => $"ратификация: {Side(one.Side)}, {DateText.Of(one.Date, Language)}"),
            Reported(ratification),
            ratification.Missing.Count == 0
                ? null
                : $"сведений о ратификации нет: {ListText.Of([.. ratification.Missing.Select(Side)], Language)}",
            Entry(ratification, "сведений о вступлении в силу нет"),
        ]
    );

    protected override string InForceSince(string? date, bool mayHaveEnded, string? listedBy)
    {
        var stands = listedBy is null ? "действует" : RecordHeadings.ListedAsInForce(listedBy, Language);
        return (date, mayHaveEnded) switch
        {
            ({ } day, true) => $"вступление в силу – {DateText.Of(day, Language)}",
            ({ } day, _) => $"{stands}, вступление в силу – {DateText.Of(day, Language)}",
            (_, true) => "вступление в силу состоялось, день не установлен",
            _ => $"{stands}, день вступления в силу не установлен",
        };
    }

    protected override string NotYetInForce => "в этот день ещё не действует";

    protected override string SignedOn(string date) => $"подписание – {DateText.Of(date, Language)}";

    public override string UnderNegotiation(string title, string? date) =>
        $"{title}: на стадии переговоров{(date is null ? string.Empty : $", последнее сообщение – {DateText.Of(date, Language)}")}";

    public override string OfTheEuropeanUnion(EuropeanPaper paper)
    {
        var (whose, with) = paper.IsOfTheCommunities
            ? ("Европейских сообществ", "Европейскими сообществами")
            : ("Европейского союза", "Европейским союзом");
        if (paper.IsUnderNegotiation)
        {
            var from = paper.NegotiatedFrom is { } date ? $", начало – {DateText.Of(date, Language)}" : string.Empty;
            return $"{paper.Title}: на стадии переговоров между {with} и Казахстаном{from}";
        }

        var between = paper.WithMemberStates && !paper.IsAfterWithdrawal ? string.Empty : $" между {with} и Казахстаном";
        return Clauses(
            $"{paper.Title}: соглашение {whose}"
                + (paper.WithMemberStates ? " и государств-членов (тогда включая Великобританию)" : string.Empty)
                + " с Казахстаном",
            paper.SignedOn is { } signed ? $"подписание – {DateText.Of(signed, Language)}" : null,
            (paper.InForceOn, paper.EndedOn, paper.MayHaveEnded) switch
            {
                (null, null, _) => "сведений о вступлении в силу нет",
                ({ } day, null, true) => $"вступление в силу – {DateText.Of(day, Language)}; {StillInForce}",
                ({ } day, null, _) => $"действует{between}, вступление в силу – {DateText.Of(day, Language)}",
                ({ } day, _, _) => $"вступление в силу – {DateText.Of(day, Language)}",
                _ => null,
            },
            paper.EndedOn is { } end ? $"прекращение – {DateText.Of(end, Language)}" : null
        );
    }

    private string Side(string side) => side == AgreementStep.BothSides ? "обе стороны" : CountryNames.Of(side, Language);

    protected override string UnderReview(string date) => $"вопрос о ратификации рассматривался ({DateText.Of(date, Language)})";

    protected override string Awaited(string date, string? by, bool isAfterReview) =>
        by is null ? $"в сообщении о ратификации ещё говорилось как о предстоящей ({DateText.Of(date, Language)})"
        : $"о ратификации ещё говорилось как о предстоящей ({DateText.Of(date, Language)}, {Originators.First(by, Language)})";
}
