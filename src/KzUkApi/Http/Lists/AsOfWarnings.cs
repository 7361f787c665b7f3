using KzUkApi.Domain.Lists;

namespace KzUkApi.Http.Lists;

/// <summary>The warning of lists to which <c>asOf</c> does not apply.</summary>
internal static class AsOfWarnings
{
    /// <param name="total">Rows of the list.</param>
    /// <param name="reason">Why it does not apply, as a sentence.</param>
    public static IReadOnlyList<Warning> DoesNotApply(ListPage page, long total, string reason) =>
        page.AsOf is null ? [] : [Warning.Of("as-of-does-not-apply", total, $"{reason} asOf changes nothing here.")];
}
