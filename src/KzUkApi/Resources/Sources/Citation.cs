using System.Globalization;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Text;

namespace KzUkApi.Resources.Sources;

/// <summary>A source as a reference, in three forms.</summary>
internal sealed record Citation
{
    /// <summary>For a list of references: publisher, date, title, address. An undated source has `n.d.`</summary>
    public required string Text { get; init; }

    /// <summary>A BibTeX entry in UTF-8; the key is the id of the source. An undated source has the year `n.d.`</summary>
    public required string Bibtex { get; init; }

    /// <summary>A CSL-JSON item (schema 1.0), for citation processors.</summary>
    public required CslItem CslJson { get; init; }

    public static Citation Of(Source source) => new()
    {
        Text =
            $"{Sentence(source.Publisher)} ({Date(source)}). "
                + $"{Sentence(source.Title)}{(source.Url is null ? string.Empty : " " + source.Url)}",
        Bibtex = BibtexEntry.Of(source),
        CslJson = CslItem.Of(source),
    };

    private static string Sentence(string text) => text[^1] is '.' or '?' or '!' ? text : text + ".";

    // 2023, October 3: as precise as the source states it.
    private static string Date(Source source)
    {
        if (!PartialDate.TryParse(source.PublishedOn, out var date))
        {
            return "n.d.";
        }

        var form = date.Text.Length switch { 4 => "yyyy", 7 => "yyyy, MMMM", _ => "yyyy, MMMM d" };
        return date.Start.ToString(form, CultureInfo.InvariantCulture)
            + (source.PublishedOnBasis switch
            {
                PublicationText.Copy => ", date of a copy",
                PublicationText.Inferred => ", date inferred",
                _ => string.Empty,
            });
    }
}
