using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KzUkApi.Overviews.Topics;

/// <summary>An area of cooperation, and how much is filed under it.</summary>
internal record Topic
{
    /// <summary>Code of the topic, as filters take it.</summary>
    /// <example>education</example>
    public required string Code { get; init; }

    /// <summary>English name.</summary>
    public required string NameEn { get; init; }

    /// <summary>Kazakh name; null where none is established.</summary>
    public required string? NameKk { get; init; }

    /// <summary>Russian name; null where none is established.</summary>
    public required string? NameRu { get; init; }

    /// <summary>The name in the language asked for; in English where it is missing.</summary>
    public required string Label { get; init; }

    /// <summary>The language in which the label really is: `en`, `kk` or `ru`.</summary>
    public required string LabelLanguage { get; init; }

    /// <summary>How many records are filed under the topic, as of the day asked.</summary>
    public required TopicCounts Counts { get; init; }
}

/// <summary>How many records are filed under a topic, by kind. A record can be filed under several topics.</summary>
internal sealed record TopicCounts
{
    /// <summary>Agreements, from their first event on; one without events from the release of the dataset.</summary>
    public required long Agreements { get; init; }

    /// <summary>Meetings, from the day on which they began.</summary>
    public required long Meetings { get; init; }

    /// <summary>Institutions, from their establishment on; one without a date from the release of the dataset.</summary>
    public required long Institutions { get; init; }

    /// <summary>Statements, from their date on.</summary>
    public required long Statements { get; init; }

    /// <summary>
    /// Investment figures of that sector, and for `trade-investment` those of all sectors, from their publication on; every figure
    /// held, preferred or not. Trade figures are filed under no topic.
    /// </summary>
    public required long Investments { get; init; }
}

/// <summary>A topic with everything that is filed under it.</summary>
internal sealed record TopicDetail : Topic
{
    [SetsRequiredMembers]
    public TopicDetail(Topic topic, IReadOnlyList<TopicItem> items)
        : base(topic) => Items = items;

    /// <summary>Everything filed under the topic, as of the day asked: by date, those without one last, then by type and id.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyList<TopicItem> Items { get; }
}

/// <summary>A record that is filed under a topic.</summary>
internal sealed record TopicItem
{
    /// <summary>
    /// Kind of record, as in the address of its list: `agreements`, `meetings`, `institutions`, `statements` or `investments`.
    /// </summary>
    /// <example>meetings</example>
    public required string Type { get; init; }

    /// <summary>Id of the record.</summary>
    public required string Id { get; init; }

    /// <summary>What it is, in a line of English, made of the fields of the record.</summary>
    public required string Title { get; init; }

    /// <summary>When it was, who says it and what limits its use, in the language of `lang`, as the record's own list has it.</summary>
    public required string Subtitle { get; init; }

    /// <summary>What it is, in the language of `lang`, as the record's own list displays it; of a figure the number.</summary>
    public required string Display { get; init; }

    /// <summary>What limits its use, as codes; `/v1/codelists/caveats` has them. Empty where nothing does.</summary>
    public required IReadOnlyList<string> Caveats { get; init; }

    /// <summary>
    /// When it happened: an agreement's signature (before it, or without one, its first event), a meeting's
    /// beginning, an institution's establishment, a statement's date, a figure's publication. A day, month or year;
    /// null where it is not stated.
    /// </summary>
    public required string? Date { get; init; }

    /// <summary>Address of the record.</summary>
    public required string Href { get; init; }

    /// <summary>Address of the page that shows the record to people; null where its kind has no pages.</summary>
    public required string? HtmlUrl { get; init; }
}
