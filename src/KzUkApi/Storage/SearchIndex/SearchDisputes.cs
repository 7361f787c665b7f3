using static KzUkApi.Storage.SearchIndex.SearchField;

namespace KzUkApi.Storage.SearchIndex;

/// <summary>Disputes as they are searched: the claims of the sources together.</summary>
internal static class SearchDisputes
{
    /// <remarks>Sources disagree as soon as the second of them is published.</remarks>
    /// <param name="claims">The claims of one dispute.</param>
    /// <param name="released">The release of the dataset, from which undated claims and notes count.</param>
    public static SearchRecord Of(IGrouping<string, SearchRow> claims, DateOnly released)
    {
        var days = claims.Select(claim => claim.KnownFrom ?? released).Order().ToList();
        var first = claims.First();
        var subject = first.Name!.Replace('-', ' ');
        var title = $"Sources disagree on {first.Other!.Replace('_', ' ')}: {subject}";
        return new("disputes", claims.Key, title, days[Math.Min(1, days.Count - 1)], first.SourceId)
        {
            Parts =
            [
                new(Body, title),
                .. claims.SelectMany(claim =>
                    new SearchPart[]
                    {
                        new(Body, claim.Words, claim.Published ?? released),
                        new(Publisher, claim.Publisher, claim.Published ?? released),
                        new(Note, claim.Note, released),
                    }
                ),
            ],
            Dates =
            [
                .. claims
                    .OrderBy(claim => claim.KnownFrom ?? released)
                    .Select(claim => (claim.Date, (DateOnly?)(claim.KnownFrom ?? released))),
            ],
        };
    }
}
