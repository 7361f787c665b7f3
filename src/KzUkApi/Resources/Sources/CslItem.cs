using System.Text.Json.Serialization;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Text;

namespace KzUkApi.Resources.Sources;

/// <summary>
/// A source as an item of CSL-JSON, schema 1.0. That schema has no null: what is missing is left out, and styles
/// print an undated item as `n.d.`
/// </summary>
internal sealed record CslItem
{
    /// <summary>Id of the source.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// Kind of item in the words of CSL: `article-newspaper`, `dataset`, `entry-encyclopedia`, `report`, `treaty` or `webpage`.
    /// </summary>
    /// <example>article-newspaper</example>
    public required string Type { get; init; }

    /// <summary>The publisher, in the place of an author.</summary>
    public required IReadOnlyList<CslName> Author { get; init; }

    /// <summary>Date of publication, as precise as the source states it; left out where the source is undated.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required CslDate? Issued { get; init; }

    /// <summary>Title in the language of the source.</summary>
    public required string Title { get; init; }

    /// <summary>Who published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>Language of the source (ISO 639-1).</summary>
    public required string Language { get; init; }

    /// <summary>Address of the publication; left out where none is known.</summary>
    [JsonPropertyName("URL")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required string? Url { get; init; }

    /// <summary>That the date is a copy's; left out otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required string? Note { get; init; }

    public static CslItem Of(Source source) => new()
    {
        Id = source.Id,
        Type = TypeOf(source.Kind),
        Author = [new() { Literal = source.Publisher }],
        Issued = CslDate.Of(source.PublishedOn),
        Title = source.Title,
        Publisher = source.Publisher,
        Language = source.Language,
        Url = source.Url,
        Note = PublicationText.Remark(source.PublishedOnBasis) is { } remark ? $"{remark}." : null,
    };

    private static string TypeOf(string kind) => kind switch
    {
        "dataset" or "official-statistics" => "dataset",
        "encyclopedia" => "entry-encyclopedia",
        "news" => "article-newspaper",
        "parliament" or "report" => "report",
        "treaty-text" => "treaty",
        _ => "webpage",
    };
}

/// <summary>A name that is not parted into given and family name.</summary>
internal sealed record CslName
{
    /// <summary>The name as it stands.</summary>
    /// <example>Kazinform</example>
    public required string Literal { get; init; }
}

/// <summary>A date of CSL.</summary>
internal sealed record CslDate
{
    /// <summary>One date: year, then month and day as far as they are stated.</summary>
    [JsonPropertyName("date-parts")]
    public required IReadOnlyList<IReadOnlyList<int>> DateParts { get; init; }

    public static CslDate? Of(string? text)
    {
        if (!PartialDate.TryParse(text, out var date))
        {
            return null;
        }

        var day = date.Start;
        return new()
        {
            DateParts =
            [
                text.Length switch
                {
                    4 => [day.Year],
                    7 => [day.Year, day.Month],
                    _ => [day.Year, day.Month, day.Day],
                },
            ],
        };
    }
}
