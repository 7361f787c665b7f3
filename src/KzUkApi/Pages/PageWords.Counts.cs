using KzUkApi.Domain.Text;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Pages;

/// <summary>What stands with a number, a name or a code.</summary>
internal abstract partial class PageWords
{
    public abstract string DerivedTotal(string period);

    public abstract string ChartOf(string direction);

    public abstract string ChartOfEvents { get; }

    public abstract string TableOf(string currency);

    public abstract string Exporter(string country);

    public abstract string Importer(string country);

    public abstract string Between(string lower, string upper);

    public abstract string LastNamed(string when);

    public abstract string ChangesBetween(string after, string until);

    public abstract string ShownOf(long shown, long total);

    public abstract string Citation(string version, string day, string address);

    public abstract string CountOf(long count);

    public abstract string CountOfAgreements(long count);

    public abstract string Found(long count, string words);

    public abstract string KnownFrom(string day);

    /// <summary>On which day a record names somebody so; or on which the first does, and on which the last.</summary>
    public abstract string NamedSo(string first, string? last = null);

    public abstract string Said(string what);

    public abstract string Verdict(string code);

    public abstract string Criterion(string code);

    public abstract string Revision(string? kind);

    public abstract string Records(string type);

    /// <summary>The form of a noun beside a number, by the plural rule of the language.</summary>
    protected string Counted(long number, string one, string few, string many) => PluralForms.Of(number, 0, Language) switch
    {
        PluralForm.One => one,
        PluralForm.Few => few,
        _ => many,
    };

    /// <summary>Whether records of a kind are dated facts with a title of their own.</summary>
    protected static bool IsTitledFact(string type) =>
        RecordDefinitions.All.Any(definition => definition.IsTitledFact && definition.TimelineType == type);
}
