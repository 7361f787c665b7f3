using KzUkApi.Domain.CodeLists;

namespace KzUkApi.Domain.Mirror;

/// <summary>Which figures of an exporter and an importer are set against each other, and in which order.</summary>
internal static class MirrorPairs
{
    public const string SameProgramme = "same-programme";
    public const string DifferentProgrammes = "different-programmes";
    public const string Press = "press";

    /// <summary>
    /// First the pairs of one programme, then the pair of both sides' preferred figures, then the rest, best first.
    /// </summary>
    /// <remarks>A programme gives its preferred figure. Goods and what is not specified are compared, and flagged.</remarks>
    /// <param name="exports">The exporter's figures that may be shown, best first.</param>
    /// <param name="imports">The importer's, likewise.</param>
    public static IReadOnlyList<PairChoice> Of(IReadOnlyList<MirrorRow> exports, IReadOnlyList<MirrorRow> imports)
    {
        var pairs =
            from export in exports.DistinctBy(row => row.Dataset)
            from import in imports.DistinctBy(row => row.Dataset)
            select new PairChoice(export, import, export == exports[0] && import == imports[0]);
        return [.. pairs.OrderBy(pair => pair.Basis == SameProgramme ? 0 : pair.Preferred ? 1 : 2)];
    }

    /// <summary>Two figures that are set against each other.</summary>
    /// <param name="Preferred">Whether each is the preferred one of its side, whatever the programme.</param>
    internal sealed record PairChoice(MirrorRow Export, MirrorRow Import, bool Preferred)
    {
        public string Basis => !Codes.IsProgramme(Export.Dataset) || !Codes.IsProgramme(Import.Dataset) ? Press
            : Export.Dataset == Import.Dataset ? SameProgramme
            : DifferentProgrammes;

        /// <summary>What a reader must know to compare the two, in a fixed order.</summary>
        private (string Name, string? Export, string? Import)[] Properties =>
        [
            ("programme", Programme(Export.Dataset), Programme(Import.Dataset)),
            ("concept", Codes.ConceptOf(Export.Dataset), Codes.ConceptOf(Import.Dataset)),
            ("valuation", Export.Valuation, Import.Valuation),
            ("adjustment", Export.Adjustment, Import.Adjustment),
            ("productType", Stated(Export.ProductType), Stated(Import.ProductType)),
            ("currency", Export.Currency, Import.Currency),
        ];

        public IReadOnlyList<string> Differs =>
            [.. Properties.Where(property => property.Export != property.Import).Select(property => property.Name)];

        public IReadOnlyList<string> NotStated =>
            [.. Properties.Where(property => property.Export is null || property.Import is null).Select(property => property.Name)];

        private static string? Programme(string? dataset) => Codes.IsProgramme(dataset) ? dataset : null;

        private static string? Stated(string productType) => productType == "unspecified" ? null : productType;
    }
}
