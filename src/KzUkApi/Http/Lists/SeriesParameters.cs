using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Representations;

namespace KzUkApi.Http.Lists;

/// <summary>The parameters of lists of series: those of every list, with several days.</summary>
/// <remarks>The framework binds what a type declares itself, so each stands here too.</remarks>
internal sealed record SeriesParameters : ListParameters
{
    /// <summary>Ids of records, separated by commas, at most 100. An id that the list does not have is named in `meta.warnings`.</summary>
    public override string? Id { get; init; }

    /// <summary>
    /// The day as of which the public record is read, `YYYY-MM-DD`, up to its end (UTC). Without it, all that is held today. Up to
    /// 4 days, separated by commas: the points are those of the latest, whose day `meta.asOf` has, and each has `vintages` with its value
    /// on every day, the earliest first; CSV and workbooks have a column a day. A period that any of the days knew is a point.
    /// </summary>
    /// <example>2026-11-28</example>
    public override string? AsOf { get; init; }

    /// <summary>Rows on a page. In a format that has the whole list in one piece, the most rows of it; there, without it, all.</summary>
    /// <example>2</example>
    public override string? Limit { get; init; }

    /// <summary>
    /// Where the page begins: taken from `page.next` of the page before, with all other parameters as they were.
    /// Leave it out for the first page.
    /// </summary>
    public override string? Cursor { get; init; }

    /// <summary>What is wrong with several days in a format that has no place for them.</summary>
    public static IEnumerable<ParameterError> NotFor(ListParameters? page, Format format)
    {
        if (page?.Value.Vintages is { } days && format == Format.JsonStat)
        {
            var detail = $"{days.Length} days do not go with the format {format.Name}. Ask for one day, or for json, csv, ndjson or xlsx.";
            yield return AnyParameterRule.Error("cannot-combine", page.AsOf, ["one day"], detail) with
            {
                Parameter = QueryTexts.NameOf(nameof(AsOf)),
            };
        }
    }

    protected override ListPage Parse(QueryParser query)
    {
        var days = query.Parse(nameof(AsOf), new DaysRule());
        return query.Page(nameof(Limit), nameof(Cursor)) with
        {
            Ids = query.Ids(nameof(Id)),
            AsOf = days is [.., var latest] ? latest : null,
            Vintages = days.Length > 1 ? days : null,
        };
    }
}
