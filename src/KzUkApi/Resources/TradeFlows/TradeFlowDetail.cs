using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Text;

namespace KzUkApi.Resources.TradeFlows;

/// <summary>One figure with all that is held about the same fact.</summary>
internal sealed record TradeFlowDetail : TradeFlow, ILocalized<TradeFlowDetail>
{
    private readonly FigureGroup<TradeFlow> _group;

    [SetsRequiredMembers]
    public TradeFlowDetail(FigureGroup<TradeFlow> group, string language, Func<string, string> link)
        : base(group.Figure)
    {
        (_group, Language, Link) = (group, language, link);
        Revisions =
        [
            .. group.Revisions.Select(edition =>
                new TradeFlowEdition(edition.Figure with { Language = language, Link = link }, edition.Kind)),
        ];
        Competing =
        [
            .. group.Competing.Select(other =>
                new CompetingTradeFlow(other.Figure with { Language = language, Link = link }, other.DiffersIn)),
        ];
        Preference = group.Choice;
        EarliestHeld = group.EarliestHeld;
    }

    /// <summary>
    /// The editions of this figure in its programme, in order of publication, itself included. What is filed under
    /// `official-statements` belongs to no programme: it has itself alone.
    /// </summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyList<TradeFlowEdition> Revisions { get; }

    /// <summary>
    /// The other figures of the group (same reporter, partner, flow, product type, classification,
    /// commodity and period), best first.
    /// </summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyList<CompetingTradeFlow> Competing { get; }

    /// <summary>Which figure of the group is preferred, and why.</summary>
    [JsonPropertyOrder(1)]
    public FigureChoice Preference { get; }

    /// <summary>Publication of the earliest edition of the group that is held (a partial date by its last day), whatever `asOf`.</summary>
    [JsonPropertyOrder(1)]
    public DateOnly EarliestHeld { get; }

    public TradeFlowDetail In(string language) => new TradeFlowDetail(_group, language, Link);
}

/// <summary>One edition of a figure.</summary>
internal sealed record TradeFlowEdition : TradeFlow
{
    [SetsRequiredMembers]
    public TradeFlowEdition(TradeFlow figure, string? kind)
        : base(figure) => Kind = kind;

    /// <summary>
    /// What it does to the edition before: `revision` (the number is another), `precision` (the same number with more digits or
    /// fewer) or `undetermined` (both can be right, and neither range contains the other). Null where it repeats that edition,
    /// and for the first.
    /// </summary>
    public string? Kind { get; }
}
