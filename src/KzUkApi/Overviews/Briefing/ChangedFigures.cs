using KzUkApi.Domain.Figures;

namespace KzUkApi.Overviews.Briefing;

/// <summary>The figures that became the preferred ones between two days.</summary>
internal static class ChangedFigures
{
    public static IEnumerable<ChangedFigure> Between(AsOfView before, AsOfView now, Func<BriefingRow, BriefingFigure> figure)
    {
        var then = before.Trade.Concat(before.Investment).ToDictionary(row => row.Group);
        return now
            .Trade.Concat(now.Investment)
            .Where(row => then.GetValueOrDefault(row.Group)?.Id != row.Id)
            .Select(row => Of(then.GetValueOrDefault(row.Group), row, figure))
            .OfType<ChangedFigure>();
    }

    // Null for an edition that repeats the one before: nothing changed.
    private static ChangedFigure? Of(BriefingRow? before, BriefingRow row, Func<BriefingRow, BriefingFigure> figure)
    {
        var isEdition = before is not null && row.IsEditionOf(before);
        var revision = isEdition ? Revision.KindOf(before!.Stated, row.Stated) : null;
        return isEdition && revision is null
            ? null
            : new()
            {
                Figure = figure(row),
                Replaced = before is null ? null : figure(before),
                IsAnotherNumber = before is null
                    || (revision != Revision.Precision && (before.Stated, before.Unit) != (row.Stated, row.Unit)),
                ReplacesId = before?.Id,
                ReplacesValue = before?.Value,
                Revision = revision,
            };
    }
}
