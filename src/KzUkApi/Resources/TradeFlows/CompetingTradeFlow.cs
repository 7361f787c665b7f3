using System.Diagnostics.CodeAnalysis;

namespace KzUkApi.Resources.TradeFlows;

/// <summary>Another figure for the same fact.</summary>
internal sealed record CompetingTradeFlow : TradeFlow
{
    [SetsRequiredMembers]
    public CompetingTradeFlow(TradeFlow figure, IReadOnlyList<string> differsIn)
        : base(figure) => DiffersIn = differsIn;

    /// <summary>
    /// In what it differs from the figure asked for: `dataset`, `adjustment`, `valuation`, `currency`, `qualifier`,
    /// `precision`, `status`, `value`.
    /// </summary>
    public IReadOnlyList<string> DiffersIn { get; }
}
