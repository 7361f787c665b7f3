using KzUkApi.Domain.Agreements;
using KzUkApi.Domain.Figures;

namespace KzUkApi.Resources.Agreements;

/// <summary>An agreement as the store has it; filters and orders see only what is shown of it.</summary>
internal sealed record AgreementRecord
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public string? ShortTitle { get; init; }

    public string? ShortTitleKk { get; init; }

    public string? ShortTitleRu { get; init; }

    public required string Kind { get; init; }

    public string? SignedOn { get; init; }

    public DateOnly? SignedStart { get; init; }

    public DateOnly? SignedEnd { get; init; }

    public string? SignedIn { get; init; }

    public required string Status { get; init; }

    public string? InForceOn { get; init; }

    public DateOnly? InForceStart { get; init; }

    public DateOnly? InForceEnd { get; init; }

    public string? TreatySeries { get; init; }

    public string? Note { get; init; }

    public IReadOnlyList<string> Caveats { get; init; } = [];

    public required string SearchText { get; init; }

    public required string TitleSearchText { get; init; }

    public SourceReference Source { get; init; } = null!;

    /// <summary>The status on the day that is shown.</summary>
    public AgreementStatus StatusOnDay { get; private init; } = null!;

    /// <summary>Where it stands between the two countries on the day that is shown.</summary>
    public AgreementStanding Standing { get; private init; } = null!;

    /// <summary>The events up to the day that is shown, in the order in which they are listed.</summary>
    public IReadOnlyList<AgreementStep> Steps { get; private init; } = [];

    /// <summary>Whether the signature is known on the day that is shown.</summary>
    public bool ShowsSignature { get; private init; }

    /// <summary>The agreement as the public record had it on a day; null before its first event.</summary>
    /// <param name="day">The day; null for all that is stored.</param>
    public AgreementRecord? On(DateOnly? day, AgreementLife life)
    {
        if (life.On(day) is not { } status || life.StandingOn(day) is not { } standing)
        {
            return null;
        }

        var (signed, inForce) = (life.ShowsSignature(day), life.ShowsEntryIntoForce(day));
        return this with
        {
            StatusOnDay = status,
            Standing = standing,
            Steps = [.. life.StepsOn(day)],
            ShowsSignature = signed,
            ShortTitle = ShortTitle is null ? null : life.TitleOn(day, ShortTitle),
            ShortTitleKk = ShortTitleKk is null ? null : life.TitleOn(day, ShortTitleKk),
            ShortTitleRu = ShortTitleRu is null ? null : life.TitleOn(day, ShortTitleRu),
            Caveats = life.LimitsOn(day, Caveats),
            SignedOn = signed ? SignedOn : null,
            SignedStart = signed ? SignedStart : null,
            SignedEnd = signed ? SignedEnd : null,
            SignedIn = signed ? SignedIn : null,
            InForceOn = inForce ? InForceOn : null,
            InForceStart = inForce ? InForceStart : null,
            InForceEnd = inForce ? InForceEnd : null,
            TreatySeries = signed ? TreatySeries : null,
            Note = signed ? Note : null,
            SearchText = signed ? SearchText : TitleSearchText,
        };
    }
}
