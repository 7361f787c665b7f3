using KzUkApi.Editing;
using KzUkApi.Http.Problems;

namespace KzUkApi.Resources.Agreements;

/// <summary>Adding, changing and withdrawing agreements, and what was changed.</summary>
internal static class AgreementEdits
{
    private static readonly EditTexts Texts = new()
    {
        Name = "Agreement",
        One = "an agreement",
        Noun = "agreement",
        Whole = "Signatories and events are part of it.",
        Held = "strategic-partnership-and-cooperation-agreement-2024",
        Added = "memorandum-of-understanding-on-the-water-of-the-aral-sea-2026",
    };

    public static void MapAgreementEdits(this IEndpointRouteBuilder routes) =>
        routes.MapEdits<AgreementInput, AgreementDetail>(Texts, Records);

    private static EditableType Records(HttpContext http) =>
        new("agreements", "agreements", "agreement", async (snapshot, id) =>
            (await AgreementStore.FindAsync(snapshot, id, null, http.PublicUrl)).Agreement
        );
}
