using FluentValidation;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Editing;

/// <summary>Why a record is changed or withdrawn.</summary>
internal sealed record ReasonQuery : Query<string>
{
    public const int Longest = 500;

    /// <summary>Why, in a sentence of at most 500 characters. It stands in the history, which everyone can read.</summary>
    /// <example>The source corrected the number on 2026-11-20.</example>
    public string? Reason { get; init; }

    protected override string Parse(QueryParser query) => query.LineOfText(nameof(Reason), Longest, required: true)!;
}

/// <summary>Why a record is added, where that is to be said.</summary>
internal sealed record AddQuery : Query<string?>
{
    /// <summary>
    /// Why, in a sentence of at most 500 characters, where the source does not say enough. It stands in the
    /// history, which everyone can read.
    /// </summary>
    public string? Reason { get; init; }

    protected override string? Parse(QueryParser query) => query.LineOfText(nameof(Reason), ReasonQuery.Longest);
}

/// <summary>A page of a history.</summary>
internal sealed record HistoryQuery : Query<ListPage>
{
    /// <summary>Rows on a page.</summary>
    /// <example>2</example>
    public string? Limit { get; init; }

    /// <summary>
    /// Where the page begins: taken from `page.next` of the page before, with all other parameters as they were.
    /// Leave it out for the first page.
    /// </summary>
    public string? Cursor { get; init; }

    protected override IValidator<ListPage> Validator => ListPageValidator.Instance;

    protected override ListPage Parse(QueryParser query) => query.Page(nameof(Limit), nameof(Cursor));
}
