using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Http.Lists;

/// <summary>The parameters that every picture of series takes, beside its filters.</summary>
internal sealed record ChartParameters : Query<ChartRequest>
{
    public const int DefaultWidth = 800;
    public const int MinWidth = 320;
    public const int MaxWidth = 1600;

    /// <summary>
    /// Ids of series, as the JSON answer under the same filters has them, separated by commas. An id that is not
    /// there is named under the picture.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>
    /// The day as of which the public record is read, `YYYY-MM-DD`, up to its end (UTC). Without it, all that is held today.
    /// </summary>
    /// <example>2026-11-28</example>
    public string? AsOf { get; init; }

    /// <summary>Width of the picture in pixels; it is as high as it needs to be.</summary>
    public string? Width { get; init; }

    /// <summary>Colours for a light or a dark page. Without it, the picture follows the reader's preference.</summary>
    public string? Theme { get; init; }

    /// <summary>
    /// Scale of the axis of values. `log` shows small values beside large ones; only where every value is above zero, and neither
    /// a place among investors nor a balance is drawn.
    /// </summary>
    public string? Scale { get; init; }

    protected override IValidator<ChartRequest> Validator => ChartValidator.Instance;

    protected override ChartRequest Parse(QueryParser query) => new()
    {
        Ids = query.Ids(nameof(Id)),
        AsOf = query.AsOf(nameof(AsOf)),
        Width = query.Integer(nameof(Width), MinWidth, MaxWidth, DefaultWidth),
        Theme = query.Code(nameof(Theme), Codes.PictureThemes),
        IsLogarithmic = query.Code(nameof(Scale), Codes.PictureScales, "linear") == "log",
    };
}

/// <summary>The rules of the parameters of pictures beyond single texts.</summary>
internal sealed class ChartValidator : AbstractValidator<ChartRequest>
{
    public static readonly ChartValidator Instance = new();

    private ChartValidator()
    {
        RuleFor(picture => picture.AsOf).NotInFuture(nameof(ChartParameters.AsOf));
        RuleFor(picture => picture.Width).InItsRange(nameof(ChartParameters.Width));
    }
}
