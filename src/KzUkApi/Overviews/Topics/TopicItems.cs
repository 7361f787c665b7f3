using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Meetings;
using KzUkApi.Storage.Store;

namespace KzUkApi.Overviews.Topics;

/// <summary>Reads what is filed under a topic, and tells each record in the words of its own list.</summary>
internal static class TopicItems
{
    /// <summary>Everything filed under a topic as of the day of the agreements.</summary>
    /// <param name="language">The language of the words; titles are in English.</param>
    public static async Task<IReadOnlyList<TopicItem>> OfAsync(
        StoreSession snapshot,
        string topic,
        KnownAgreements agreements,
        string language,
        Func<string, string> link
    )
    {
        var items = new List<TopicItem>();
        var people = await MeetingParticipants.ReadAsync(snapshot, null);
        foreach (var kind in TopicSql.All)
        {
            var filter = new SqlFilter();
            var rows = await snapshot.RowsAsync<TopicItemRow, SourceReference>(
                kind.Select(filter, topic, agreements),
                filter.Parameters,
                (row, source) => row with
                {
                    Source = source,
                    People = [.. people[row.Id]],
                    Caveats = kind.Entry is null ? row.Caveats : Announcement.Told(row.Caveats, row.Date, source),
                }
            );
            items.AddRange(rows.Select(row => Item(kind, row, agreements, language, link)));
        }

        return
        [
            .. items
                .OrderBy(item => PartialDate.TryParse(item.Date, out var date) ? date.Start : DateOnly.MaxValue)
                .ThenBy(item => PartialDate.TryParse(item.Date, out var date) ? date.End : DateOnly.MaxValue)
                .ThenBy(item => item.Type, StringComparer.Ordinal)
                .ThenBy(item => item.Id, StringComparer.Ordinal),
        ];
    }

    private static TopicItem Item(
        TopicSql kind,
        TopicItemRow row,
        KnownAgreements agreements,
        string language,
        Func<string, string> link
    )
    {
        var isAgreement = kind.Type == "agreements";
        var told = isAgreement ? agreements.On(row) : row;
        var heading = Heading(kind, told, agreements, language);
        return new()
        {
            Type = kind.Type,
            Id = row.Id,
            Title = kind.Type switch
            {
                "statements" => RecordTitles.Statement(row.Name!, null, row.Words!),
                "investments" => Figure(row),
                _ => Heading(kind, told, agreements, TextLanguages.English).Title,
            },
            Subtitle = heading.Subtitle,
            Display = heading.Display,
            Caveats = told.Caveats,
            Date = isAgreement ? agreements.Date(row.Id, row.Date) : row.Date,
            Href = link(RecordDefinitions.OfType(kind.Type).Address + row.Id),
            HtmlUrl = link.ToPage(RecordDefinitions.OfType(kind.Type).Address + row.Id),
        };
    }

    private static Heading Heading(TopicSql kind, TopicItemRow row, KnownAgreements agreements, string language) => kind.Entry is { } entry
        ? entry.Heading(row, language)
        : kind.Type == "agreements"
            ? agreements.Heading(row, language)
            : new(
                string.Empty,
                FigureHeadings.Subtitle(
                    new(Origin.Of(row.Dataset, row.Source!, row.StatedBy), null, null, row.Status!, row.Date, row.Caveats)
                    {
                        PublishedOnBasis = PublicationText.BasisOf(row.Source!),
                    },
                    language
                ),
                Amount(row, language)
            );

    private static string Figure(TopicItemRow row)
    {
        var title = FigureHeadings.Investment(new(row.Code!, row.Country!, row.Place!, null), row.Period, TextLanguages.English);
        return $"{title}: {Amount(row, TextLanguages.English)}";
    }

    private static string Amount(TopicItemRow row, string language) =>
        AmountText.Of(new(row.Value!.Value, row.Precision!.Value, row.Words!, row.Unit!), language);
}

/// <summary>A record that is filed under a topic, as the store has it.</summary>
internal sealed record TopicItemRow : TimelineFields
{
    public required string Id { get; init; }

    public string? Period { get; init; }

    public string? Unit { get; init; }

    public long? Value { get; init; }

    public long? Precision { get; init; }

    public string? Dataset { get; init; }

    public string? Status { get; init; }

    public SourceReference? Source { get; init; }
}
