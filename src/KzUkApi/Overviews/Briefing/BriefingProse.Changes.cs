using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;

namespace KzUkApi.Overviews.Briefing;

/// <summary>Figures that changed between two days, in sentences.</summary>
internal sealed partial class BriefingProse
{
    private BriefingSentence Changed(ChangedFigure change, DateOnly after)
    {
        var (figure, replaced) = (change.Figure, change.Replaced);
        var isRevised = change.Revision == Revision.Revised && replaced?.Unit == figure.Unit;
        var (now, before) = isRevised
            ? ReplacedFigure.Apart(AmountOf(figure), AmountOf(replaced!), _language)
            : (Shown(figure, _language), replaced is null ? string.Empty : Shown(replaced, _language));
        return Sentence(
            RelationSections.Changes,
            Lead.None,
            _words.Changed(
                $"{figure.Title} ({OriginText.Name(OriginOf(figure), _language)})",
                now + CaveatText.InBrackets(figure.Caveats, _language) + Cite(figure),
                replaced is null ? null : new(
                    before,
                    change.Revision,
                    isRevised ? ReplacedFigure.ChangeOf(figure.Value, replaced.Value, _language) : null,
                    OriginText.Name(OriginOf(replaced), _language),
                    DateText.Of(after, _language),
                    From(figure, replaced),
                    figure.Unit == replaced.Unit
                )
            ),
            figure.Caveats
        );
    }

    private static ReplacedFrom From(BriefingFigure figure, BriefingFigure replaced) =>
        !Programme.HasEditions(figure.Dataset) || !Programme.HasEditions(replaced.Dataset) ? ReplacedFrom.Source
        : figure.Dataset == replaced.Dataset ? ReplacedFrom.Series
        : ReplacedFrom.Programme;

    private static Origin OriginOf(BriefingFigure figure) => Origin.Of(figure.Dataset, figure.Source, figure.StatedBy);

    private static Amount AmountOf(BriefingFigure figure) => new(figure.Value, figure.Precision, figure.Qualifier, figure.Unit);
}
