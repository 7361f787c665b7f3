using KzUkApi.Domain.Text;
using KzUkApi.Editing;
using KzUkApi.Http.Problems;

namespace KzUkApi.Resources.TradeFlows;

/// <summary>Adding, changing and withdrawing trade figures, and what was changed.</summary>
internal static class TradeFlowEdits
{
    private static readonly EditTexts Texts = new()
    {
        Name = "TradeFlow",
        One = "a trade figure",
        Noun = "figure",
        Whole = "A correction of our record of what a source published; a newer edition is another figure, with another id.",
        Held = "kaz-total-unspecified-total-2022-kazinform-2023-10",
        Added = "kaz-export-goods-total-2024-12-kazinform-2023-10-03-strategic-dialogue",
    };

    public static void MapTradeFlowEdits(this IEndpointRouteBuilder routes) =>
        routes.MapEdits<TradeFlowInput, TradeFlowDetail>(Texts, Records);

    private static EditableType Records(HttpContext http) =>
        new("trade-flows", "trade_flows", "figure", async (snapshot, id) =>
            (await TradeFlowStore.FindAsync(snapshot, id, null)).Found is { } found
                ? new TradeFlowDetail(found, TextLanguages.English, http.Links())
                : null
        );
}
