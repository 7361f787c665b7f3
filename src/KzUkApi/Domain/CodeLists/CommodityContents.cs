using System.Collections.Frozen;

namespace KzUkApi.Domain.CodeLists;

/// <summary>Goods that readers look for by name, and the codes that contain them.</summary>
/// <remarks>
/// From the groups of the Standard International Trade Classification, Revision 4 (United Nations, Statistical Papers M/34/Rev.4). It
/// says where such goods are counted, and nothing of how much of a figure they are.
/// </remarks>
internal static class CommodityContents
{
    private static readonly FrozenDictionary<string, string> Sitc = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["0"] = "also coffee, tea, cocoa and spices (07)",
        ["2"] = "also hides and furskins (21), pulp and waste paper (25)",
        ["3"] = "coal, coke and briquettes (32), petroleum (33), natural gas (34), electric current (35)",
        ["26"] = "cotton (263), wool (268), other textile fibres and worn clothing (269)",
        ["27"] = "crude fertilisers (272), stone, sand and gravel (273), sulphur (274), natural abrasives and industrial diamonds (277), "
            + "salt, asbestos and other crude minerals (278)",
        ["28"] = "iron ore (281), ferrous scrap (282), copper ores (283), nickel ores (284), aluminium ores (285), uranium and thorium "
            + "ores (286), ores of lead, zinc, tin, manganese, chromium, tungsten, titanium and other base metals (287), non-ferrous "
            + "scrap (288), ores of gold, silver and platinum (289)",
        ["33"] = "crude petroleum (333), petroleum products (334, 335)",
        ["34"] = "liquefied propane and butane (342), natural gas (343), other petroleum gases (344), coal gas (345)",
        ["3OF"] = "coal, coke and briquettes (32), natural gas (34), electric current (35)",
        ["52"] = "chemical elements, oxides and halogen salts (522), other metal salts (523), other inorganic chemicals (524), "
            + "radioactive materials (525): natural uranium, enriched and depleted uranium and their compounds",
        ["66"] = "lime and cement (661), glass and glassware (664, 665), pottery (666), pearls, diamonds and other precious stones (667)",
        ["67"] = "pig iron and ferro-alloys (671), steel in ingots and products (672 to 679)",
        ["68"] = "silver and platinum (681), copper (682), nickel (683), aluminium (684), lead (685), zinc (686), tin (687), titanium, "
            + "tungsten, molybdenum, cobalt and other base metals (689)",
        ["897C"] = "jewellery and the wares of goldsmiths and silversmiths (897)",
        ["9"] = "postal packages (911), special transactions (931), coin that is not legal tender (961), non-monetary gold (971)",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The codes of SITC whose contents are told.</summary>
    public static IReadOnlyCollection<string> Codes => Sitc.Keys;

    /// <summary>What a code contains, in a line of English; null where its name says all that is looked for.</summary>
    public static string? Of(string classification, string code) =>
        classification == "SITC" && Sitc.TryGetValue(code, out var contents) ? $"In SITC Rev. 4: {contents}" : null;
}
