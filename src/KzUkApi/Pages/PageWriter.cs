using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KzUkApi.Pages;

/// <summary>Makes a renderer, which keeps what it has rendered, and so serves one page.</summary>
internal delegate HtmlRenderer NewRenderer();

/// <summary>Writes pages as HTML.</summary>
internal sealed partial class PageWriter(NewRenderer renderer)
{
    public const string MediaType = "text/html; charset=utf-8";

    /// <summary>The page as an answer that can be kept.</summary>
    public async Task<ContentHttpResult> WriteAsync(PageContext page, PageHead head, RenderFragment body) =>
        TypedResults.Content(await HtmlAsync(page, head, body), MediaType);

    public async Task<string> HtmlAsync(PageContext page, PageHead head, RenderFragment body)
    {
        await using var html = renderer();
        return await html.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = new Dictionary<string, object?> { [nameof(FragmentRoot.Content)] = Of(page, head, body) };
            var output = await html.RenderComponentAsync<FragmentRoot>(ParameterView.FromDictionary(parameters));
            return Letter().Replace(output.ToHtmlString(), Decoded).TrimStart();
        });
    }

    private static RenderFragment Of(PageContext page, PageHead head, RenderFragment body) =>
        page.IsFramed ? FrameLayout.Whole(page, head, body) : Layout.Whole(page, head, body);

    // The renderer writes every letter beyond ASCII as a number, which makes Cyrillic eight times as long. None means anything in HTML.
    private static string Decoded(Match letter) =>
        char.ConvertFromUtf32(int.Parse(letter.ValueSpan[3..^1], NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    [GeneratedRegex("&#x(?:[89A-F][0-9A-F]|[1-9A-F][0-9A-F]{2,5});")]
    private static partial Regex Letter();
}
