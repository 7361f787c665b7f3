namespace KzUkApi.Pages;

/// <summary>The currencies that the bar offers: those of the two countries, and that in which most figures are published.</summary>
internal static class PageCurrencies
{
    private static readonly string[] Usual = ["USD", "GBP", "KZT"];

    /// <param name="chosen">The currency of the address, which is offered whatever it is; null for none.</param>
    public static IEnumerable<string> Offered(string? chosen) => chosen is null ? Usual : Usual.Union([chosen]);
}
