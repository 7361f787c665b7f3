using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Text;

namespace KzUkApi.Http.Parameters;

/// <summary>The rules by the names under which queries read.</summary>
internal sealed partial class QueryParser
{
    /// <summary>Codes in the spelling of their list; null where the parameter is left out.</summary>
    public string[]? Codes(string property, CodeList list) => Parse(property, new CodesRule(list, prefixes: false));

    /// <summary>Codes of a list that comes with the data.</summary>
    /// <param name="prefixes">Whether <c>33*</c> stands for every code that begins so.</param>
    public string[]? Codes(string property, Func<OpenLists, CodeList> list, bool prefixes = false) =>
        Parse(property, new CodesRule(list(_lists), prefixes));

    /// <summary>One code in the spelling of its list; null where the parameter is left out.</summary>
    public string? Code(string property, CodeList list) => Parse(property, new CodeRule(list, null));

    /// <summary>One code that must be given.</summary>
    public string RequiredCode(string property, CodeList list) => Parse(property, new CodeRule(list, null), required: true)!;

    /// <summary>One code in the spelling of its list.</summary>
    /// <param name="fallback">What holds where the parameter is left out.</param>
    public string Code(string property, CodeList list, string fallback) => Parse(property, new CodeRule(list, fallback))!;

    /// <summary>Ids in the dataset's spelling, each once; null where the parameter is left out.</summary>
    public string[]? Ids(string property) => Parse(property, new IdsRule());

    /// <summary>One of the orders of a list; the first where the parameter is left out.</summary>
    public SortOrder SortedBy(string property, IReadOnlyList<string> names) => Parse(property, new SortRule(names));

    /// <summary>The day whose public record is read; null for all that is stored today.</summary>
    public DateOnly? AsOf(string property) => Parse(property, new AsOfRule());

    /// <summary>The state of the data since which changes are asked for.</summary>
    public Since? Since(string property) => Parse(property, new SinceRule(_lists.DataVersions));

    /// <summary>Periods in the dataset's spelling; null where the parameter is left out.</summary>
    public Period[]? Periods(string property) => Parse(property, new PeriodsRule());

    /// <summary>Periods by name, and those between two bounds.</summary>
    public PeriodFilter Periods(string named, string from, string to) => new(Parse(named, new PeriodsRule()), Range(from, to));

    /// <summary>One period that must be given.</summary>
    public Period RequiredPeriod(string property) => Parse(property, new PeriodRule(), required: true);

    public int Integer(string property, int minimum, int maximum, int fallback) =>
        Parse(property, new IntegerRule(minimum, maximum, fallback));

    /// <summary>A whole number; null where the parameter is left out.</summary>
    public int? OptionalInteger(string property, int minimum, int maximum) =>
        Parse(property, new OptionalIntegerRule(minimum, maximum));

    /// <summary>Words to look for, as they are compared; none where the parameter is left out.</summary>
    public string[] Words(string property, int maxLength = 200, bool required = false) =>
        TextFolding.Words(Text(property, maxLength, required) ?? string.Empty);

    /// <summary>Text with at least one word; null where the parameter is left out.</summary>
    public string? Text(string property, int maxLength = 200, bool required = false) =>
        Parse(property, new WordsRule(maxLength, inOneLine: false), required);

    /// <summary>Text in one line, with at least one word.</summary>
    public string? LineOfText(string property, int maxLength = 200, bool required = false) =>
        Parse(property, new WordsRule(maxLength, inOneLine: true), required);

    /// <summary>The days between two bounds. That the first does not lie after the second is said by the validator of the filter.</summary>
    public DateRange Range(string from, string to) =>
        new(Parse(from, new BoundRule())?.Start, Parse(to, new BoundRule())?.End);
}
