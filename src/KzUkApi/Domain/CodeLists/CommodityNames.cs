using System.Collections.Frozen;

namespace KzUkApi.Domain.CodeLists;

/// <summary>Names of commodities in other languages than English, which the dataset has.</summary>
/// <remarks>Sections of the Standard International Trade Classification, as the Russian edition of it names them.</remarks>
internal static class CommodityNames
{
    private static readonly FrozenDictionary<string, string> RussianSections = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["0"] = "Пищевые продукты и живые животные",
        ["1"] = "Напитки и табак",
        ["2"] = "Непродовольственное сырьё, кроме топлива",
        ["3"] = "Минеральное топливо и смазочные масла",
        ["4"] = "Животные и растительные масла, жиры и воски",
        ["5"] = "Химические вещества и продукты",
        ["6"] = "Промышленные товары, классифицированные по материалу",
        ["7"] = "Машины и транспортное оборудование",
        ["8"] = "Различные промышленные изделия",
        ["9"] = "Прочие товары",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name of a commodity in a language; null where none is known, as in English.</summary>
    public static string? Of(string classification, string code, string language) =>
        classification == "SITC" && language == "ru" ? RussianSections.GetValueOrDefault(code) : null;
}
