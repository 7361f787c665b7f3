using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Disputes;

/// <summary>What one claim of a dispute is about.</summary>
/// <param name="Record">The title of the record.</param>
/// <param name="Table">The table that has it, as the dataset names it.</param>
/// <param name="Field">The field, as the dataset names it; of an event of an agreement, which event.</param>
internal readonly record struct DisputedFact(string Record, string Table, string Field);

/// <summary>The title of a dispute: one on every route.</summary>
internal static class DisputeTitles
{
    /// <summary><c>Double Taxation Convention (1994): date of entry into force</c>.</summary>
    /// <remarks>Each record and each field is named once, in the order of the claims.</remarks>
    public static string Of(IReadOnlyCollection<DisputedFact> claims) =>
        $"{Listed(claims.Select(claim => claim.Record))}: {Listed(claims.Select(FieldOf))}";

    private static string Listed(IEnumerable<string> parts) =>
        ListText.Of([.. parts.Distinct(StringComparer.Ordinal)], TextLanguages.English);

    private static string FieldOf(DisputedFact claim) => claim.Table == "agreement_events" ? StepOf(claim.Field) : claim.Field switch
    {
        "date" or "date_start" => "date",
        "date_end" => "last day",
        "session_number" => "session number",
        "signed_on" => "date of signature",
        "signed_in" => "place of signature",
        "in_force_on" => "date of entry into force",
        "established_on" => "date of establishment",
        "from" => "beginning of the term",
        "to" => "end of the term",
        "office" => "office of a participant",
        "business_leaders" => "number of business leaders",
        "queen_audience" => "date of the audience with the Queen",
        "deals_value" => "value of the deals",
        "kind" => "kind of document",
        "first_british_university" => "which was the first British university",
        "speaker_of_the_golden_triangle_proposal" => "who made the \"golden triangle\" proposal",
        _ => claim.Field.Replace('_', ' '),
    };

    // What is in dispute of an amendment is the instrument rather than its date.
    private static string StepOf(string step) => step switch
    {
        "adopted" => "date of adoption",
        "amended" => "amendment",
        "approved-by-parliament" => "date on which parliament approved it",
        "draft-approved" => "date on which the draft was approved",
        "entered-into-force" => "date of entry into force",
        "initialled" => "date of initialling",
        "laid-before-parliament" => "date on which it was laid before parliament",
        "multilateral-instrument-ratified" => "ratification of the Multilateral Instrument",
        "negotiations-opened" => "opening of negotiations",
        "negotiations-reported" => "report of negotiations",
        "ratification-awaited" => "report that ratification is awaited",
        "ratification-under-review" => "report that ratification is under review",
        "ratified" => "date of ratification",
        "signature-announced" => "date of the announced signature",
        "signed" => "date of signature",
        "superseded" => "date on which it was superseded",
        "terminated" => "date of termination",
        _ => step.Replace('-', ' '),
    };
}
