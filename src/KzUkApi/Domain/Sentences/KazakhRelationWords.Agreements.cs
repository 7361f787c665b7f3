using KzUkApi.Domain.Agreements;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Sentences;

/// <summary>Agreements in Kazakh.</summary>
internal sealed partial class KazakhRelationWords
{
    protected override string NotSaidWhose => "қай тараптікі екені көрсетілмеген";

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

    protected override string InForceSince(string? date, bool mayHaveEnded, string? listedBy)
    {
        var stands = listedBy is null ? "күшінде" : RecordHeadings.ListedAsInForce(listedBy, Language);
        return (date, mayHaveEnded) switch
        {
            ({ } day, true) => $"күшіне енген күні – {DateText.Of(day, Language)}",
            ({ } day, _) => $"{stands}, күшіне енген күні – {DateText.Of(day, Language)}",
            (_, true) => "күшіне енген, күні анықталмаған",
            _ => $"{stands}, күшіне енген күні анықталмаған",
        };
    }

    protected override string NotYetInForce => "бұл күні әлі күшінде емес";

    protected override string SignedOn(string date) => $"қол қойылған күні – {DateText.Of(date, Language)}";

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

    protected override string UnderReview(string date) => $"ратификация мәселесі қаралған ({DateText.Of(date, Language)})";

    protected override string Awaited(string date, string? by, bool isAfterReview) =>
        by is null ? $"хабарда ратификация әлі алда деп айтылған ({DateText.Of(date, Language)})"
        : $"ратификация әлі алда деп айтылған ({DateText.Of(date, Language)}, {Originators.First(by, Language)})";
}
