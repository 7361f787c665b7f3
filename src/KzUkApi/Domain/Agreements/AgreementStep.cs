namespace KzUkApi.Domain.Agreements;

/// <summary>A step in the life of an agreement, as far as the rules need it.</summary>
internal sealed record AgreementStep
{
    public const string Signed = "signed";
    public const string EnteredIntoForce = "entered-into-force";
    public const string Superseded = "superseded";
    public const string Terminated = "terminated";

    // The order of an agreement's life, in which steps of one day follow each other.
    private static readonly string[] Life =
    [
        "negotiations-opened",
        "negotiations-reported",
        "initialled",
        Signed,
        "laid-before-parliament",
        "ratified",
        EnteredIntoForce,
        "amended",
        Superseded,
        Terminated,
    ];

    public required string Id { get; init; }

    public required string AgreementId { get; init; }

    public required string Event { get; init; }

    /// <summary>Day, month or year, as published.</summary>
    public required string Date { get; init; }

    /// <summary>The first day that the date can mean.</summary>
    public required DateOnly DateStart { get; init; }

    /// <summary>The last day that the date can mean; the step counts from it.</summary>
    public required DateOnly DateEnd { get; init; }

    public bool IsNegotiation => Event is "negotiations-opened" or "negotiations-reported" or "initialled";

    public bool IsEnd => Event is Superseded or Terminated;

    /// <summary>The steps as they are listed: by date, those of one day in the order of an agreement's life.</summary>
    public static IReadOnlyList<AgreementStep> InOrder(IEnumerable<AgreementStep> steps) =>
    [
        .. steps.OrderBy(step => step.DateStart)
            .ThenBy(step => step.DateEnd)
            .ThenBy(step => Array.IndexOf(Life, step.Event))
            .ThenBy(step => step.Id, StringComparer.Ordinal),
    ];

    /// <summary>The step that was known last; of several of one day, the last in the order of an agreement's life.</summary>
    public static AgreementStep? Latest(IEnumerable<AgreementStep> steps) =>
        steps.OrderBy(step => step.DateEnd)
            .ThenBy(step => Array.IndexOf(Life, step.Event))
            .ThenBy(step => step.Id, StringComparer.Ordinal)
            .LastOrDefault();

    /// <summary>The step from which the agreement is known.</summary>
    public static AgreementStep? First(IEnumerable<AgreementStep> steps) =>
        steps.OrderBy(step => step.DateEnd).ThenBy(step => step.DateStart).ThenBy(step => step.Id, StringComparer.Ordinal).FirstOrDefault();
}
