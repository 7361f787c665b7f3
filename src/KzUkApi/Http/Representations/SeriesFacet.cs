using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;

namespace KzUkApi.Http.Representations;

/// <summary>One thing that tells series apart, as a dimension of a cube.</summary>
/// <param name="Name">Name of the dimension, as that of the field.</param>
/// <param name="Title">The dimension in words.</param>
/// <param name="Code">The category of the series, as a code; <see cref="NotStated"/> where it has none.</param>
/// <param name="Label">The category in words.</param>
internal sealed record SeriesFacet(string Name, string Title, string Code, string Label)
{
    public const string NotStated = "not-stated";

    /// <param name="name">Name of the field.</param>
    /// <param name="list">The list that has its codes.</param>
    public static SeriesFacet Of(string name, CodeList list, string? code, string language) =>
        code is null
            ? new(name, Dimension(name, language), NotStated, Codes.ProductTypes.Find("unspecified")!.Label(language).Text)
            : new(name, Dimension(name, language), code, list.Label(code, language));

    /// <summary>A facet whose codes are in a list that comes with the data.</summary>
    /// <param name="name">Name of the field.</param>
    /// <param name="label">What the code is called in the language; null where it is not known, so that the code is its own label.</param>
    public static SeriesFacet Plain(string name, string? code, string? label, string language) =>
        new(
            name,
            Dimension(name, language),
            code ?? NotStated,
            label ?? code ?? Codes.ProductTypes.Find("unspecified")!.Label(language).Text
        );

    private static string Dimension(string name, string language) => (name, language) switch
    {
        ("reporter", TextLanguages.Kazakh) => "Деректері алынған ел",
        ("reporter", TextLanguages.Russian) => "Страна, чьи это данные",
        ("reporter", _) => "Reporter",
        ("flow", TextLanguages.Kazakh) => "Сауда ағыны",
        ("flow", TextLanguages.Russian) => "Торговый поток",
        ("flow", _) => "Flow",
        ("productType", TextLanguages.Kazakh) => "Сауда нысаны",
        ("productType", TextLanguages.Russian) => "Предмет торговли",
        ("productType", _) => "Product type",
        ("commodity", TextLanguages.Kazakh) => "Тауар",
        ("commodity", TextLanguages.Russian) => "Товар",
        ("commodity", _) => "Commodity",
        ("measure", TextLanguages.Kazakh) => "Көрсеткіш",
        ("measure", TextLanguages.Russian) => "Показатель",
        ("measure", _) => "Measure",
        ("investor", TextLanguages.Kazakh) => "Инвестор ел",
        ("investor", TextLanguages.Russian) => "Страна-инвестор",
        ("investor", _) => "Investor",
        ("host", TextLanguages.Kazakh) => "Инвестиция баратын ел",
        ("host", TextLanguages.Russian) => "Страна вложения",
        ("host", _) => "Host",
        ("sector", TextLanguages.Kazakh) => "Сала",
        ("sector", TextLanguages.Russian) => "Отрасль",
        ("sector", _) => "Sector",
        ("dataset", TextLanguages.Kazakh) => "Статистикалық бағдарлама",
        ("dataset", TextLanguages.Russian) => "Статистическая программа",
        ("dataset", _) => "Programme",
        ("adjustment", TextLanguages.Kazakh) => "Маусымдық түзету",
        ("adjustment", TextLanguages.Russian) => "Сезонная корректировка",
        ("adjustment", _) => "Seasonal adjustment",
        ("valuation", TextLanguages.Kazakh) => "Бағалау",
        ("valuation", TextLanguages.Russian) => "Оценка",
        ("valuation", _) => "Valuation",
        ("frequency", TextLanguages.Kazakh) => "Кезеңділігі",
        ("frequency", TextLanguages.Russian) => "Периодичность",
        ("frequency", _) => "Frequency",
        ("unit", TextLanguages.Kazakh) => "Өлшем бірлігі",
        ("unit", TextLanguages.Russian) => "Единица",
        _ => "Unit",
    };
}
