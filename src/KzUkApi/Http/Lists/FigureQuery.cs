using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Http.Lists;

/// <summary>The parameter of lists of figures that chooses one figure per group.</summary>
internal static class FigureQuery
{
    private const string Preferred = "preferred";

    /// <summary>Whether one figure per group is asked for; null where the parameter is left out.</summary>
    public static bool? PreferredOnly(this QueryParser query, string property) =>
        query.Parse(property, new CodeRule(Codes.FigureChoices, Preferred, always: false)) is { } choice ? choice == Preferred : null;

    /// <summary>Whether one figure per group is shown: by default, unless figures are asked for by their ids.</summary>
    public static bool PreferredOnly(bool? asked, ListPage page) => asked ?? page.Ids is null;
}
