using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Periods;

namespace KzUkApi.Http.Parameters;

/// <summary>Rules of single parameters that other parameters complete.</summary>
internal sealed partial class QueryParser
{
    /// <summary>A number to its last digit; null where the parameter is left out.</summary>
    public decimal? Number(string property, bool positive = false) => Parse(property, new DecimalRule(positive));

    /// <summary>One code of a list that comes with the data; null where the parameter is left out.</summary>
    public string? Code(string property, Func<OpenLists, CodeList> list) => Parse(property, new CodeRule(list(_lists), null));

    /// <summary>What a code is called in a list that comes with the data; null where it is left out or not there.</summary>
    public Code? Entry(string? code, Func<OpenLists, CodeList> list) => code is null ? null : list(_lists).Find(code);

    /// <summary>One period; null where the parameter is left out or wrong.</summary>
    public Period? OnePeriod(string property) => Parse(property, new PeriodRule()) is { Text: not null } period ? period : null;

    /// <summary>Whether a parameter is given, right or wrong.</summary>
    public bool IsGiven(string property) => _texts[property] is { Length: > 0 };
}
