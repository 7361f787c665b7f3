using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Http.Lists;

/// <summary>The parameters that every list takes, beside its own filters and its order.</summary>
internal sealed record ListParameters
{
    public const int DefaultLimit = 50;
    public const int MaxLimit = 500;

    /// <summary>Ids of records, separated by commas, at most 100. An id that the list does not have is named in `meta.warnings`.</summary>
    public string? Id { get; init; }

    /// <summary>The day as of which the public record is read, `YYYY-MM-DD`, up to its end (UTC). Figures and sources count from their publication, events from their own date; a partial date counts from its end, an unknown one from the release of the dataset. Exchange rates and code lists are method, not record: there it changes nothing, and a warning in `meta` says so. Without it, all that is held today.</summary>
    /// <example>2026-11-23</example>
    public string? AsOf { get; init; }

    /// <summary>Rows on a page.</summary>
    /// <example>2</example>
    public string? Limit { get; init; }

    /// <summary>Where the page begins: taken from `page.next` of the page before, with all other parameters as they were. Leave it out for the first page.</summary>
    public string? Cursor { get; init; }

    /// <summary>Set where all rows are read, part after part.</summary>
    internal ListChunk? Chunk { get; init; }

    public string[]? Ids() => CodeList.Split(Id)?.Select(id => id.ToLowerInvariant()).Distinct(StringComparer.Ordinal).ToArray();

    public DateOnly? AsOfDay() => PartialDate.TryParse(AsOf, out var day) ? day.End : null;

    public int LimitRows() =>
        Chunk?.Rows ?? (Limit is null ? DefaultLimit : int.Parse(Limit, System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The id after which the page begins; null for the first page.</summary>
    public string? AfterId() => Chunk is null ? KzUkApi.Http.Lists.Cursor.Read(Cursor)?.Id : Chunk.AfterId;
}

internal sealed class ListParametersValidator : AbstractValidator<ListParameters>
{
    public ListParametersValidator(TimeProvider clock)
    {
        RuleFor(page => page.Id).Ids();
        RuleFor(page => page.AsOf).AsOf(clock);
        RuleFor(page => page.Limit).Integer(1, ListParameters.MaxLimit, ListParameters.DefaultLimit);
        RuleFor(page => page.Cursor).Cursor();
    }
}
