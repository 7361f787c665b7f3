using KzUkApi.Domain.Figures;
using static KzUkApi.Domain.Mirror.MirrorPairs;

namespace KzUkApi.Domain.Mirror;

/// <summary>The figures of one period for trade in one direction, and the pairs that they make.</summary>
internal sealed class MirrorDirection
{
    public const string KazToGbr = "kaz-to-gbr";
    public const string GbrToKaz = "gbr-to-kaz";

    private readonly List<MirrorRow> _exports;
    private readonly List<MirrorRow> _imports;

    /// <param name="name"><see cref="KazToGbr"/> or <see cref="GbrToKaz"/>.</param>
    /// <param name="figures">All stored figures of the period, best first.</param>
    /// <param name="scope">Which of them may be shown.</param>
    public MirrorDirection(string name, IReadOnlyList<MirrorRow> figures, MirrorScope scope)
    {
        Name = name;
        var (exporter, importer) = name == KazToGbr ? ("KAZ", "GBR") : ("GBR", "KAZ");
        var (exports, imports) = (Side(exporter, "export"), Side(importer, "import"));
        (_exports, _imports) = ([.. exports.Where(scope.Shows)], [.. imports.Where(scope.Shows)]);
        (ExportMissing, ImportMissing) = (scope.Missing(exports), scope.Missing(imports));
        Pairs = MirrorPairs.Of(_exports, _imports);

        List<MirrorRow> Side(string reporter, string flow) => [.. figures.Where(row => row.Reporter == reporter && row.Flow == flow)];
    }

    public string Name { get; }

    public IReadOnlyList<PairChoice> Pairs { get; }

    /// <summary>The pair that is shown before all others; null where a side is missing.</summary>
    public PairChoice? First => Pairs.Count > 0 ? Pairs[0] : null;

    /// <summary>The exporter's figure that is shown: of the first pair, else the preferred one; null where there is none.</summary>
    public MirrorRow? Export => First?.Export ?? _exports.FirstOrDefault();

    public MirrorRow? Import => First?.Import ?? _imports.FirstOrDefault();

    public string? ExportMissing { get; }

    public string? ImportMissing { get; }

    /// <summary>Where a pair is of other programmes than the pair of the same place in the period before.</summary>
    public IReadOnlyList<MirrorBreak> Breaks(PairChoice pair, MirrorDirection? before) =>
    [
        .. pair == Pairs[0] ? Changes("first", pair, before?.First) : [],
        .. pair.Preferred ? Changes("preferred", pair, before?.Pairs.FirstOrDefault(other => other.Preferred)) : [],
    ];

    private static IEnumerable<MirrorBreak> Changes(string sequence, PairChoice now, PairChoice? before) =>
        before is null
            ? []
            : new[] { (before.Export, now.Export), (before.Import, now.Import) }
                .Where(side => side.Item1.Dataset != side.Item2.Dataset)
                .Select(side => new MirrorBreak
                {
                    Reporter = side.Item2.Reporter,
                    Sequence = sequence,
                    Before = side.Item1.Dataset,
                    Now = side.Item2.Dataset,
                });
}

/// <summary>Which figures may be shown in the mirror.</summary>
/// <param name="AsOf">The day by whose end a figure must have been published; null for all that is stored.</param>
/// <param name="Datasets">The programmes; null for all.</param>
internal sealed record MirrorScope(DateOnly? AsOf, IReadOnlyCollection<string>? Datasets)
{
    private const string Services = "services";

    public bool Shows(MirrorRow row) =>
        row.ProductType != Services && IsOfDatasets(row) && Soundness.IsSound(row, AsOf);

    /// <summary>Whether the figure would be shown, were it not doubtful or a forecast.</summary>
    public bool LeavesOut(MirrorRow row) =>
        row.ProductType != Services && IsOfDatasets(row) && !Soundness.IsSound(row.Status) && Periods.Visibility.On(AsOf, row.PublishedEnd);

    /// <summary>Why a side has no figure to show; null where it has.</summary>
    /// <param name="side">All stored figures of the side.</param>
    public string? Missing(IEnumerable<MirrorRow> side)
    {
        var all = side.Where(row => row.ProductType != Services).ToList();
        var asked = all.Where(IsOfDatasets).ToList();
        return asked.Exists(Shows) ? null
            : all.Count == 0 ? "not-held"
            : asked.Count == 0 ? "only-other-datasets"
            : Soundness.AreForecasts(asked.Select(row => row.Status)) ? "only-forecasts"
            : asked.TrueForAll(row => !Soundness.IsSound(row.Status)) ? "only-doubtful-figures"
            : asked.Exists(row => Soundness.IsDropped(row, AsOf)) ? "dropped-by-a-later-edition"
            : "held-only-in-later-editions";
    }

    private bool IsOfDatasets(MirrorRow row) => Datasets is null || (row.Dataset is { } dataset && Datasets.Contains(dataset));
}
