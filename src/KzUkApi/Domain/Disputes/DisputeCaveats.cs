using KzUkApi.Domain.Agreements;

namespace KzUkApi.Domain.Disputes;

/// <summary>The caveat that a record carries where sources disagree on one of its fields.</summary>
internal static class DisputeCaveats
{
    /// <summary>The caveats that name a field in dispute.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "audience-disputed", "date-disputed", "deals-disputed", "delegation-disputed", "first-disputed", "instrument-disputed",
        "kind-disputed", "office-disputed", "place-disputed", "signature-date-disputed", "speaker-disputed", "stage-disputed",
        "subject-disputed", "term-disputed", "title-disputed",
    ];

    /// <summary>The caveat of a field in dispute.</summary>
    /// <param name="table">The table that has the record, as the dataset names it.</param>
    /// <param name="field">The field, as the dataset names it; of an event of an agreement, which event.</param>
    public static string Of(string table, string field) => (table, field) switch
    {
        ("figures", _) => "value-disputed",
        ("ambassadors", "from" or "to") => "term-disputed",
        ("agreement_events", "amended" or AgreementStep.MultilateralInstrumentRatified) => "instrument-disputed",
        ("agreement_events", _) => "date-disputed",
        (_, "signed_on") => "signature-date-disputed",
        (_, "date" or "date_start" or "date_end" or "in_force_on" or "established_on") => "date-disputed",
        (_, "signed_in" or "city") => "place-disputed",
        (_, "kind") => "kind-disputed",
        (_, "title") => "title-disputed",
        (_, "subject" or "scope") => "subject-disputed",
        (_, "status") => "stage-disputed",
        (_, "office") => "office-disputed",
        (_, "business_leaders") => "delegation-disputed",
        (_, "queen_audience") => "audience-disputed",
        (_, "deals_value") => "deals-disputed",
        (_, "first_british_university") => "first-disputed",
        (_, "speaker_of_the_golden_triangle_proposal") => "speaker-disputed",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "a field without a caveat of its own"),
    };
}
