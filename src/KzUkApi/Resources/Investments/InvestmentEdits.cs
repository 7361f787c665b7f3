using KzUkApi.Domain.Text;
using KzUkApi.Editing;
using KzUkApi.Http.Problems;

namespace KzUkApi.Resources.Investments;

/// <summary>Adding, changing and withdrawing investment figures, and what was changed.</summary>
internal static class InvestmentEdits
{
    private static readonly EditTexts Texts = new()
    {
        Name = "Investment",
        One = "an investment figure",
        Noun = "figure",
        Whole = "A correction of our record of what a source published; a newer edition is another figure, with another id.",
        Held = "fdi-gross-2022-kazinform-2023-10",
        Added = "fdi-gross-inflow-2025-kazinform-2023-10-03-strategic-dialogue",
    };

    public static void MapInvestmentEdits(this IEndpointRouteBuilder routes) =>
        routes.MapEdits<InvestmentInput, InvestmentDetail>(Texts, Records);

    private static EditableType Records(HttpContext http) =>
        new("investments", "investments", "figure", async (snapshot, id) =>
            (await InvestmentStore.FindAsync(snapshot, id, null)).Found is { } found
                ? new InvestmentDetail(found, TextLanguages.English, http.Links())
                : null
        );
}
