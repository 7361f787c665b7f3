using System.Text;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;

namespace KzUkApi.Overviews.Briefing;

/// <summary>The briefing as a page to read: its sentences, each of whose numbers leads to its figure and source.</summary>
internal sealed class BriefingMarkdown(BriefingProse prose, string language)
{
    private readonly StringBuilder _text = new();
    private readonly List<string> _cited = [];
    private readonly RelationWords _words = RelationWords.In(language);

    public static string Write(BriefingPage page, BriefingProse prose, string language)
    {
        var markdown = new BriefingMarkdown(prose, language);
        markdown.Body(page);
        markdown.Foot(page);
        return markdown._text.ToString();
    }

    private void Body(BriefingPage page)
    {
        Block($"# {_words.Title(DateText.Of(page.Day, language))}");
        var section = RelationSections.Head;
        foreach (var paragraph in prose.Paragraphs)
        {
            if (paragraph.Section != section && RelationSections.WithHeading.Contains(paragraph.Section))
            {
                section = paragraph.Section;
                Block($"## {Heading(section, page)}");
            }

            Write(paragraph);
        }
    }

    private string Heading(string section, BriefingPage page) =>
        section == RelationSections.Changes
            ? _words.ChangesHeading(DateText.Of(page.Changes!.After, language), DateText.Of(page.Changes.Until, language))
            : _words.Heading(section);

    private void Write(BriefingParagraph paragraph)
    {
        if (paragraph.List is { Length: > 0 } list)
        {
            Block($"{_words.Heading(list)}:");
        }

        if (paragraph.Shared.Length > 0)
        {
            Block(paragraph.Shared);
        }

        // A sentence needs its lead only where the one before it has another.
        var sentences = paragraph.Sentences.Select((sentence, place) =>
            Numbered(sentence.Marked(place == 0 || paragraph.List is not null ? null : paragraph.Sentences[place - 1])));
        Block(paragraph.List is null ? string.Join(' ', sentences) : string.Join('\n', sentences.Select(sentence => $"- {sentence}")));
    }

    private string Numbered(string text) => CitationMarks.Replace(text, id =>
    {
        if (!_cited.Contains(id))
        {
            _cited.Add(id);
        }

        return $" [{_cited.IndexOf(id) + 1}]";
    });

    private void Foot(BriefingPage page)
    {
        Block($"## {_words.Sources}");
        Block(string.Join('\n', _cited.Select((id, place) => $"{place + 1}. {Line(prose.References[id])}")));
        string[] closing = [$"{_words.DataVersion(page.DataVersion)}.", _words.Attribution ?? page.Attribution, _words.NotReviewed];
        Block(string.Join(' ', closing.Where(text => text.Length > 0)));
    }

    private string Line(BriefingReference reference)
    {
        var (id, words, source) = reference;
        string?[] parts =
        [
            source.Publisher,
            $"*{source.Title}*",
            source.PublishedOn is { } date ? PublicationText.Cited(date, source.PublishedOnBasis, language) : _words.Undated,
            source.Url is { } url ? $"<{url}>" : null,
        ];
        return $"`{id}`{(words is null ? string.Empty : $", {_words.AsPublished(words)}")}: {string.Join(", ", parts.OfType<string>())}";
    }

    private void Block(string text) => _text.Append(text).Append("\n\n");
}
