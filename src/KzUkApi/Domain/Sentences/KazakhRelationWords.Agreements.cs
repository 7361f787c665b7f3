using KzUkApi.Domain.Agreements;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Sentences;

/// <summary>Agreements in Kazakh.</summary>
internal sealed partial class KazakhRelationWords
{
    private const string NotSaidWhose = "қай тараптікі екені көрсетілмеген";

    public override string Signed(string title, string? date, string? city, bool adopted = false) =>
        date is null
            ? $"{title}: {(adopted ? "қабылданған" : "қол қойылған")} күні анықталмаған"
            : $"{title}: {(adopted ? "қабылданған" : "қол қойылған")} күні – {DateText.Of(date, Language)}"
                + $"{(city is null ? string.Empty : $", жері – {CityNames.Of(city, Language)}")}";

    public override string SignatureAnnounced(string title, string? date) =>
        $"{title}:{(date is null ? string.Empty : $" {DateText.When(date, Language)}")} қол қойылатыны жарияланған; "
            + "қол қойылғаны анықталмаған";

    public override string SignedNotInForce(string title, string? date, string? city, Ratification ratification) => Clauses(
        [
            Signed(title, date, city),
            .. ratification.By.Select(one => $"ратификациялаған: {Side(one.Side)}, {DateText.Of(one.Date, Language)}"),
            Reported(ratification),
            ratification.Missing.Count == 0
                ? null
                : $"ратификация туралы дерек жоқ: {ListText.Of([.. ratification.Missing.Select(Side)], Language)}",
            Entry(ratification, "күшіне енгені туралы дерек жоқ"),
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
        var stands = listedBy is null ? "күшінде" : $"{OriginText.Quoted(listedBy, Language)} деректері бойынша күшінде";
        var entry = (date, mayHaveEnded) switch
        {
            ({ } day, true) => $"күшіне енген күні – {DateText.Of(day, Language)}",
            ({ } day, _) => $"{stands}, күшіне енген күні – {DateText.Of(day, Language)}",
            (_, true) => "күшіне енген, күні анықталмаған",
            _ => $"{stands}, күшіне енген күні анықталмаған",
        };
        return Clauses(
            $"{title}: {entry}",
            mayHaveEnded ? StillInForce : null,
            date is null && signed is not null ? $"қол қойылған күні – {DateText.Of(signed, Language)}" : null
        );
    }

    public override string UnderNegotiation(string title, string? date) =>
        $"{title}: келіссөздер жүргізілуде{(date is null ? string.Empty : $", соңғы хабар – {DateText.Of(date, Language)}")}";

    public override string OfTheEuropeanUnion(EuropeanPaper paper)
    {
        var (whose, between) = paper.IsOfTheCommunities
            ? ("Еуропалық қоғамдастықтардың", "Еуропалық қоғамдастықтар мен Қазақстан арасында")
            : ("Еуропалық одақтың", "Еуропалық одақ пен Қазақстан арасында");
        if (paper.IsUnderNegotiation)
        {
            var from = paper.NegotiatedFrom is { } date ? $", басталуы – {DateText.Of(date, Language)}" : string.Empty;
            return $"{paper.Title}: {between} келіссөздер жүргізілуде{from}";
        }

        var inForce = paper.WithMemberStates && !paper.IsAfterWithdrawal ? "күшінде" : $"{between} күшінде";
        return Clauses(
            $"{paper.Title}: {whose}"
                + (paper.WithMemberStates ? " және мүше мемлекеттердің (ол кезде Ұлыбританияны қоса алғанда)" : string.Empty)
                + " Қазақстанмен келісімі",
            paper.SignedOn is { } signed ? $"қол қойылған күні – {DateText.Of(signed, Language)}" : null,
            (paper.InForceOn, paper.EndedOn, paper.MayHaveEnded) switch
            {
                (null, null, _) => "күшіне енгені туралы дерек жоқ",
                ({ } day, null, true) => $"күшіне енген күні – {DateText.Of(day, Language)}; {StillInForce}",
                ({ } day, null, _) => $"{inForce}, күшіне енген күні – {DateText.Of(day, Language)}",
                ({ } day, _, _) => $"күшіне енген күні – {DateText.Of(day, Language)}",
                _ => null,
            },
            paper.EndedOn is { } end ? $"қолданылуы тоқтатылған күні – {DateText.Of(end, Language)}" : null
        );
    }

    private string Side(string side) => side == AgreementStep.BothSides ? "екі тарап" : CountryNames.Of(side, Language);

    // Where somebody is named who said so, it is told as that person's word.
    private string? Reported(Ratification ratification)
    {
        var review = ratification.UnderReviewOn is { } day ? $"ратификация мәселесі қаралған ({DateText.Of(day, Language)})" : null;
        var awaited = (ratification.AwaitedOn, ratification.AwaitedBy) switch
        {
            (null, _) => null,
            ({ } date, null) => $"ратификация әлі күтілген ({DateText.Of(date, Language)})",
            ({ } date, { } by) =>
                $"ратификация әлі алда деп айтылған ({DateText.Of(date, Language)}, {Originators.First(by, Language)})",
        };
        return review is null && awaited is null ? null : Clauses(review, awaited, NotSaidWhose);
    }
}
