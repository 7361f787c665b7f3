using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;

namespace KzUkApi.Http.Representations;

/// <summary>An entry of a feed.</summary>
internal sealed record FeedEntry
{
    /// <summary>What is unique over all feeds of the service; the id is made of it.</summary>
    public required string Key { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    /// <summary>The day on which it counts on the public record.</summary>
    public required DateOnly Published { get; init; }

    /// <summary>The day from which the data have it so.</summary>
    public required DateOnly Updated { get; init; }

    /// <summary>Address of the page that shows it, else of the record.</summary>
    public required string Address { get; init; }

    /// <summary>The media type that is there.</summary>
    public required string AddressType { get; init; }

    /// <summary>The publication on which it rests, and its address; null where there is none.</summary>
    public required (string Title, string Address)? Via { get; init; }

    public required IReadOnlyList<string> Categories { get; init; }
}

/// <summary>A feed as Atom (RFC 4287).</summary>
internal sealed record AtomFeed
{
    private const string Author = "KzUkApi";

    public required string Title { get; init; }

    public required string Language { get; init; }

    public required string Rights { get; init; }

    /// <summary>The address of the feed's first page, without the host: it is the same feed under every name of the service.</summary>
    public required string Key { get; init; }

    public required string Self { get; init; }

    public required string? Next { get; init; }

    /// <summary>The page for people.</summary>
    public required string Page { get; init; }

    /// <summary>What holds where no entry has a date of its own.</summary>
    public required DateTimeOffset Updated { get; init; }

    public required IReadOnlyList<FeedEntry> Entries { get; init; }

    public string Write()
    {
        var feed = new SyndicationFeed(Entries.Select(ItemOf))
        {
            Id = IdOf(Key),
            Title = Text(Title),
            Language = Language,
            Copyright = Text(Rights),
            LastUpdatedTime = Entries.Count == 0 ? Updated : Entries.Max(entry => At(entry.Updated)),
        };
        feed.Authors.Add(new SyndicationPerson { Name = Author });
        feed.Links.Add(Link(Self, "self", Format.Atom.MediaType));
        feed.Links.Add(Link(Page, "alternate", Format.Html.MediaType));
        if (Next is not null)
        {
            feed.Links.Add(Link(Next, "next", Format.Atom.MediaType));
        }

        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            new Atom10FeedFormatter(feed).WriteTo(xml);
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    /// <summary>The text with what XML cannot have replaced.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // A lone surrogate is no rune, and comes as the character of replacement.
            clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune);
        }

        return clean.ToString();
    }

    private static string IdOf(string key) => $"urn:uuid:{StableId.Of(key)}";

    private static SyndicationItem ItemOf(FeedEntry entry)
    {
        var item = new SyndicationItem
        {
            Id = IdOf(entry.Key),
            Title = Text(entry.Title),
            Summary = Text(entry.Summary),
            PublishDate = At(entry.Published),
            LastUpdatedTime = At(entry.Updated),
        };
        item.Links.Add(Link(entry.Address, "alternate", entry.AddressType));
        if (entry.Via is { } source)
        {
            item.Links.Add(Link(source.Address, "via", null, source.Title));
        }

        foreach (var category in entry.Categories)
        {
            item.Categories.Add(new SyndicationCategory(category));
        }

        return item;
    }

    private static SyndicationLink Link(string address, string relation, string? type, string? title = null) =>
        new(new Uri(address, UriKind.RelativeOrAbsolute), relation, title is null ? null : Clean(title), type, 0);

    private static TextSyndicationContent Text(string text) => new(Clean(text));

    private static DateTimeOffset At(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);
}
