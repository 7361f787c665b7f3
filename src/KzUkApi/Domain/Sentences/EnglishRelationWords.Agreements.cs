using KzUkApi.Domain.Agreements;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Sentences;

/// <summary>Agreements in English.</summary>
internal sealed partial class EnglishRelationWords
{
    protected override string NotSaidWhose => "which side's is not stated";

    public override string Signed(string title, string? date, string? city, bool adopted = false) =>
        date is null
            ? $"{title}: {(adopted ? "adopted" : "signed")}, the day is not on record"
            : $"{title}: {(adopted ? "adopted" : "signed")}{(city is null ? string.Empty : $" {CityNames.In(city, Language)}")} "
                + DateText.When(date, Language);

    public override string SignatureAnnounced(string title, string? date) =>
        $"{title}: announced as to be signed{(date is null ? string.Empty : $" {DateText.When(date, Language)}")}; "
            + "signature is not established";

    public override string SignedNotInForce(string title, string? date, string? city, Ratification ratification) => Clauses(
        [
            Signed(title, date, city),
            .. ratification.By.Select(one => $"ratified by {Side(one.Side)} {DateText.When(one.Date, Language)}"),
            Reported(ratification),
            ratification.Missing.Count == 0
                ? null
                : $"no ratification by {ListText.Of([.. ratification.Missing.Select(Side)], Language)} is on record",
            Entry(ratification, "no entry into force is on record"),
        ]
    );

    protected override string InForceSince(string? date, bool mayHaveEnded, string? listedBy)
    {
        var stands = mayHaveEnded ? "entered into force"
            : listedBy is null ? "in force"
            : RecordHeadings.ListedAsInForce(listedBy, Language);
        return stands + (date, mayHaveEnded, listedBy) switch
        {
            (null, _, _) => ", the day of entry into force is not on record",
            ({ } day, true, _) => $" {DateText.When(day, Language)}",
            ({ } day, _, null) => $" {Since(day)}",
            ({ } day, _, _) => $", {Since(day)}",
        };
    }

    protected override string NotYetInForce => "not in force on this day";

    protected override string SignedOn(string date) => $"signed {DateText.When(date, Language)}";

    public override string UnderNegotiation(string title, string? date) =>
        $"{title}: under negotiation{(date is null ? string.Empty : $", last reported {DateText.When(date, Language)}")}";

    public override string OfTheEuropeanUnion(EuropeanPaper paper)
    {
        var union = paper.IsOfTheCommunities ? "the European Communities" : "the European Union";
        if (paper.IsUnderNegotiation)
        {
            var from = paper.NegotiatedFrom is { } date ? $" {Since(date)}" : string.Empty;
            return $"{paper.Title}: under negotiation between {union} and Kazakhstan{from}";
        }

        var between = paper.WithMemberStates && !paper.IsAfterWithdrawal ? string.Empty : $" between {union} and Kazakhstan";
        var members = $" and {(paper.IsOfTheCommunities ? "their" : "its")} member states (then including the United Kingdom)";
        return Clauses(
            $"{paper.Title}: an agreement of {union}{(paper.WithMemberStates ? members : string.Empty)} with Kazakhstan",
            paper.SignedOn is { } signed ? $"signed {DateText.When(signed, Language)}" : null,
            (paper.InForceOn, paper.EndedOn, paper.MayHaveEnded) switch
            {
                (null, null, _) => "no entry into force is on record",
                ({ } day, null, true) => $"entered into force {DateText.When(day, Language)}; {StillInForce}",
                ({ } day, null, _) => $"in force{between} {Since(day)}",
                ({ } day, _, _) => $"entered into force {DateText.When(day, Language)}",
                _ => null,
            },
            paper.EndedOn is { } end ? $"ended {DateText.When(end, Language)}" : null
        );
    }

    private string Side(string side) => side == AgreementStep.BothSides ? "both sides" : CountryNames.Of(side, Language);

    protected override string UnderReview(string date) => $"ratification was under review {DateText.When(date, Language)}";

    protected override string Awaited(string date, string? by, bool isAfterReview) =>
        by is not null ? $"{DateText.When(date, Language)} {Originators.Of(by, Language)} still spoke of ratification as to come"
        : $"{DateText.When(date, Language)} a report still spoke of ratification as to come";

    private string Since(string date) => $"since {DateText.Of(date, Language)}";
}
