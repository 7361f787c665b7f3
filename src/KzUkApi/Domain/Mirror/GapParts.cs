using KzUkApi.Domain.Figures;

namespace KzUkApi.Domain.Mirror;

/// <summary>A gap and its parts: what an assumed margin of freight and insurance explains, and what is left.</summary>
/// <param name="Whole">The gap; null where a side is missing or not converted.</param>
/// <param name="Assumed">The margin that is assumed; null where none is.</param>
/// <param name="Margin">What the margin comes to; null where none is assumed.</param>
/// <param name="Valuation">The part of the gap that it explains; null where it explains none.</param>
/// <param name="Reason">Why there is no such part; null where there is one.</param>
internal sealed record GapParts(Gap? Whole, FreightMargin? Assumed, Gap? Margin, Gap? Valuation, string? Reason)
{
    public const string WrongSign = "wrong-sign";
    public const string ExceedsGap = "exceeds-gap";

    /// <summary>Imports c.i.f. over exports f.o.b. (IMF, Direction of Trade Statistics Yearbook 2017).</summary>
    public const decimal Factor = 1.06m;

    /// <summary>Id of the publication that uses the factor.</summary>
    public const string SourceId = "imf-dots-yearbook-2017";

    public Gap? Unexplained => Whole is null || Valuation is null ? Whole : Whole.Less(Valuation);

    /// <summary>The gap less all that the margin comes to, whether that explains a part of it or not; null where none is assumed.</summary>
    public Gap? BesideMargin => Whole is null || Margin is null ? null : Whole.Less(Margin);

    /// <summary>Whether a side is the estimate of a compiler, of whose error the rounding of its digits says nothing.</summary>
    public bool HasEstimate { get; init; }

    /// <summary>What rounding cannot explain; nothing that rests on an assumption or an estimate is "at least".</summary>
    public long? Least => Assumed is null && !HasEstimate ? Whole?.Least : null;

    /// <param name="source">The publication that uses the factor; null where its record is not stored.</param>
    public static GapParts Of(MirrorFigure? export, MirrorFigure? import, SourceReference? source) =>
        Measure(export, import, source) with { HasEstimate = MirrorEstimates.IsIn(export, import) };

    private static GapParts Measure(MirrorFigure? export, MirrorFigure? import, SourceReference? source)
    {
        var whole = Gap.Between(export, import);
        if (whole is null)
        {
            return new(null, null, null, null, "side-missing");
        }

        switch ((export!.Valuation, import!.Valuation))
        {
            case ("fob", "cif"):
                var margin = Gap.PartOf(export, Factor - 1);
                var reason = whole.Value <= 0 ? WrongSign : margin.Value > whole.Value ? ExceedsGap : null;
                return new(
                    whole,
                    new() { Factor = Factor, Range = null, Source = source },
                    margin,
                    reason is null ? margin : null,
                    reason
                );
            case (null, _) or (_, null):
                return new(whole, null, null, null, "valuation-not-stated");
            default:
                var alike = export.Valuation == import.Valuation;
                return new(whole, null, null, null, alike ? "same-valuation" : "not-a-fob-cif-pair");
        }
    }
}
