using KzUkApi.Domain.Agreements;
using KzUkApi.Domain.Figures;

namespace KzUkApi.Resources.Agreements;

/// <summary>A step in the life of an agreement.</summary>
internal sealed record AgreementEvent
{
    /// <summary>Stable id of the event.</summary>
    /// <example>strategic-partnership-and-cooperation-agreement-2024-signed-both-2024-04-24</example>
    public required string Id { get; init; }

    /// <summary>
    /// `negotiations-opened`, `negotiations-reported`, `initialled`, `signature-announced`, `adopted`, `signed`,
    /// `laid-before-parliament`, `ratification-under-review`, `ratification-awaited`, `ratified`, `entered-into-force`,
    /// `multilateral-instrument-ratified` (which of itself modifies nothing), `amended`, `superseded` or `terminated`.
    /// </summary>
    /// <example>signed</example>
    public required string Event { get; init; }

    /// <summary>Whose step it is: `KAZ`, `GBR`, `both` sides, or `not-stated` by the source.</summary>
    /// <example>both</example>
    public required string Party { get; init; }

    /// <summary>Day, month or year of it.</summary>
    /// <example>2024-04-24</example>
    public required string Date { get; init; }

    /// <summary>The publication on which the event rests.</summary>
    public required SourceReference Source { get; init; }

    /// <summary>What a reader should know; null where there is nothing.</summary>
    public required string? Note { get; init; }

    /// <summary>
    /// Who said it first, in English, where the publication names one: a ministry, a bank, a person. Null where it names
    /// none.
    /// </summary>
    public required string? StatedBy { get; init; }

    /// <summary>
    /// What limits its use, as codes, also where its agreement is limited or in dispute; `/v1/codelists/caveats` has them. Empty where
    /// nothing does.
    /// </summary>
    public IReadOnlyList<string> Caveats { get; init; } = [];

    /// <summary>The step with what limits it as one of its agreement.</summary>
    public AgreementEvent Of(AgreementRecord agreement) =>
        this with { Caveats = AgreementStep.LimitedBy(Event, Caveats, agreement.Caveats) };
}
