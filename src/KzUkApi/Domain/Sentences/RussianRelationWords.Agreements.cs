using KzUkApi.Domain.Agreements;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Sentences;

/// <summary>Agreements in Russian.</summary>
internal sealed partial class RussianRelationWords
{
    private const string NotSaidWhose = "чьей стороной, не указано";

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

    public override string InForce(
        string title,
        string? date,
        string? signed = null,
        bool mayHaveEnded = false,
        string? listedBy = null
    )
    {
        var stands = listedBy is null ? "действует" : $"по данным {OriginText.Quoted(listedBy, Language)}, действует";
        var entry = (date, mayHaveEnded) switch
        {
            ({ } day, true) => $"вступление в силу – {DateText.Of(day, Language)}",
            ({ } day, _) => $"{stands}, вступление в силу – {DateText.Of(day, Language)}",
            (_, true) => "вступление в силу состоялось, день не установлен",
            _ => $"{stands}, день вступления в силу не установлен",
        };
        return Clauses(
            $"{title}: {entry}",
            mayHaveEnded ? StillInForce : null,
            date is null && signed is not null ? $"подписание – {DateText.Of(signed, Language)}" : null
        );
    }

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

    // Where somebody is named who said so, it is told as that person's word.
    private string? Reported(Ratification ratification)
    {
        var review = ratification.UnderReviewOn is { } day ? $"вопрос о ратификации рассматривался ({DateText.Of(day, Language)})" : null;
        var awaited = (ratification.AwaitedOn, ratification.AwaitedBy) switch
        {
            (null, _) => null,
            ({ } date, null) => $"ратификация ещё ожидалась ({DateText.Of(date, Language)})",
            ({ } date, { } by) =>
                $"о ратификации ещё говорилось как о предстоящей ({DateText.Of(date, Language)}, {Originators.First(by, Language)})",
        };
        return review is null && awaited is null ? null : Clauses(review, awaited, NotSaidWhose);
    }
}
