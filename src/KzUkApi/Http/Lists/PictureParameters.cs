using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Http.Lists;

/// <summary>The parameters of pictures that are not of series chosen by their ids.</summary>
internal sealed record PictureParameters : Query<ChartRequest>
{
    /// <summary>
    /// The day as of which the public record is read, `YYYY-MM-DD`, up to its end (UTC). Without it, all that is held today.
    /// </summary>
    /// <example>2026-11-28</example>
    public string? AsOf { get; init; }

    /// <summary>Width of the picture in pixels; it is as high as it needs to be.</summary>
    /// <example>800</example>
    public string? Width { get; init; }

    /// <summary>Colours for a light or a dark page. Without it, the picture follows the reader's preference.</summary>
    /// <example>light</example>
    public string? Theme { get; init; }

    protected override IValidator<ChartRequest> Validator => ChartValidator.Instance;

    protected override ChartRequest Parse(QueryParser query) => new()
    {
        AsOf = query.AsOf(nameof(AsOf)),
        Width = query.Integer(nameof(Width), ChartParameters.MinWidth, ChartParameters.MaxWidth, ChartParameters.DefaultWidth),
        Theme = query.Code(nameof(Theme), Codes.PictureThemes),
    };
}
