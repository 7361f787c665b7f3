using FluentValidation;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Http.Lists;

/// <summary>The parameters that every list takes, beside its own filters and its order.</summary>
internal record ListParameters : Query<ListPage>
{
    public const int DefaultLimit = 50;
    public const int MaxLimit = 500;

    /// <summary>Ids of records, separated by commas, at most 100. An id that the list does not have is named in `meta.warnings`.</summary>
    public virtual string? Id { get; init; }

    /// <summary>
    /// The day as of which the public record is read, `YYYY-MM-DD`, up to its end (UTC). Figures and sources count from their
    /// publication, events from their own date; a partial date counts from its end, an unknown one from the release of the
    /// dataset. Exchange rates and code lists are method, not record: there it changes nothing, and a warning in `meta` says
    /// so. Without it, all that is held today.
    /// </summary>
    /// <example>2026-11-28</example>
    public virtual string? AsOf { get; init; }

    /// <summary>Rows on a page. In a format that has the whole list in one piece, the most rows of it; there, without it, all.</summary>
    /// <example>2</example>
    public virtual string? Limit { get; init; }

    /// <summary>
    /// Where the page begins: taken from `page.next` of the page before, with all other parameters as they were.
    /// Leave it out for the first page.
    /// </summary>
    public virtual string? Cursor { get; init; }

    /// <summary>The same list, with a part read in place of the page.</summary>
    public ListParameters Part(ListChunk chunk) =>
        this with { Value = Value with { AfterId = chunk.AfterId, Limit = chunk.Rows, Chunk = chunk } };

    /// <summary>The most rows of a list in one piece.</summary>
    public int MostRows => Limit is null ? int.MaxValue : Value.Limit;

    protected override IValidator<ListPage> Validator => ListPageValidator.Instance;

    protected override ListPage Parse(QueryParser query) => query.Page(nameof(Limit), nameof(Cursor)) with
    {
        Ids = query.Ids(nameof(Id)),
        AsOf = query.AsOf(nameof(AsOf)),
    };
}

/// <summary>The rows of a list that are asked for, beside its own filters and its order.</summary>
internal sealed record ListPage
{
    /// <summary>Ids of records; null for all.</summary>
    public string[]? Ids { get; init; }

    /// <summary>The day whose public record is read; null for all that is stored today.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Where several days are asked for, all of them in order; <see cref="AsOf"/> is the last. Null for one or none.</summary>
    public DateOnly[]? Vintages { get; init; }

    /// <summary>The most rows.</summary>
    public int Limit { get; init; } = ListParameters.DefaultLimit;

    /// <summary>The id after which the rows begin; null for the first page.</summary>
    public string? AfterId { get; init; }

    /// <summary>The cursor that names it; null for the first page.</summary>
    public SentCursor? Cursor { get; init; }

    /// <summary>Set where all rows are read, part after part.</summary>
    public ListChunk? Chunk { get; init; }
}

internal static class ListPages
{
    /// <summary>The rows that the arguments of a handler ask for; null where it answers with no list and no series.</summary>
    public static ListPage? Asked(this IEnumerable<object?> arguments) => arguments
        .Select(argument => argument switch
        {
            ListParameters page => page.Value,
            OneSeriesQuery one => one.Value.Page,
            _ => null,
        })
        .FirstOrDefault(page => page is not null);

    /// <summary>A page of a list that takes neither ids nor a day.</summary>
    public static ListPage Page(this QueryParser query, string limit, string cursor)
    {
        var sent = query.Parse(cursor, new CursorRule());
        return new()
        {
            Limit = query.Integer(limit, 1, ListParameters.MaxLimit, ListParameters.DefaultLimit),
            Cursor = sent,
            AfterId = sent?.Place?.Id,
        };
    }
}

/// <summary>The rules of the parameters of lists beyond single texts.</summary>
internal sealed class ListPageValidator : AbstractValidator<ListPage>
{
    public static readonly ListPageValidator Instance = new();

    private ListPageValidator()
    {
        RuleFor(page => page.AsOf).NotInFuture(nameof(ListParameters.AsOf));
        RuleFor(page => page.Limit).InItsRange(nameof(ListParameters.Limit));
    }
}
