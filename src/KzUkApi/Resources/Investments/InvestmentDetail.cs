using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Text;

namespace KzUkApi.Resources.Investments;

/// <summary>One figure with all that is held about the same fact.</summary>
internal sealed record InvestmentDetail : Investment, ILocalized<InvestmentDetail>
{
    private readonly FigureGroup<Investment> _group;

    [SetsRequiredMembers]
    public InvestmentDetail(FigureGroup<Investment> group, string language, Func<string, string> link)
        : base(group.Figure)
    {
        (_group, Language, Link) = (group, language, link);
        Revisions =
        [
            .. group.Revisions.Select(edition =>
                new InvestmentEdition(edition.Figure with { Language = language, Link = link }, edition.Kind)),
        ];
        Competing =
        [
            .. group.Competing.Select(other =>
                new CompetingInvestment(other.Figure with { Language = language, Link = link }, other.DiffersIn)),
        ];
        Preference = group.Choice;
        EarliestHeld = group.EarliestHeld;
    }

    /// <summary>
    /// The editions of this figure in its programme, in order of publication, itself included. What is filed under
    /// `official-statements` belongs to no programme: it has itself alone.
    /// </summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyList<InvestmentEdition> Revisions { get; }

    /// <summary>The other figures of the group (same measure, investor, host, reporter, sector and period), best first.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyList<CompetingInvestment> Competing { get; }

    /// <summary>Which figure of the group is preferred, and why.</summary>
    [JsonPropertyOrder(1)]
    public FigureChoice Preference { get; }

    /// <summary>Publication of the earliest edition of the group that is held (a partial date by its last day), whatever `asOf`.</summary>
    [JsonPropertyOrder(1)]
    public DateOnly EarliestHeld { get; }

    public InvestmentDetail In(string language) => new InvestmentDetail(_group, language, Link);
}

/// <summary>One edition of a figure.</summary>
internal sealed record InvestmentEdition : Investment
{
    [SetsRequiredMembers]
    public InvestmentEdition(Investment figure, string? kind)
        : base(figure) => Kind = kind;

    /// <summary>
    /// What it does to the edition before: `revision` (the number is another), `precision` (the same number with more digits or
    /// fewer) or `undetermined` (both can be right, and neither range contains the other). Null where it repeats that edition,
    /// and for the first.
    /// </summary>
    public string? Kind { get; }
}

/// <summary>Another figure for the same fact.</summary>
internal sealed record CompetingInvestment : Investment
{
    [SetsRequiredMembers]
    public CompetingInvestment(Investment figure, IReadOnlyList<string> differsIn)
        : base(figure) => DiffersIn = differsIn;

    /// <summary>In what it differs from the figure asked for: `dataset`, `unit`, `qualifier`, `precision`, `status`, `value`.</summary>
    public IReadOnlyList<string> DiffersIn { get; }
}
