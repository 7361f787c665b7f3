using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Text;

namespace KzUkApi.Storage.Dataset;

/// <summary>Stored columns that several tables derive alike.</summary>
internal static class Derivations
{
    /// <summary>What a figure has from its source, and its rank among the figures of the same fact.</summary>
    /// <param name="group">What the figures of the fact have in common.</param>
    public static void Figure(DatasetRow row, StoredRow stored, LoadContext context, string? adjustment, string group)
    {
        var source = context.Find("sources", row[CommonColumns.Source]!)!;
        stored.Values["dataset"] = source[SourceTable.Dataset];
        stored.Values["group_key"] = group;
        stored.Values["preference_order"] = Preference.Order(
            (int)source[SourceTable.Authority]!,
            adjustment,
            row[CommonColumns.PublishedOn]!.Value.End,
            row[FigureColumns.Precision]!.Value,
            row.Text(row.Table.Id!));
    }

    /// <summary>A text as an id: small letters, digits, and hyphens between them.</summary>
    public static string Slug(string text) => TextFolding.Fold(text).Replace(' ', '-');
}
