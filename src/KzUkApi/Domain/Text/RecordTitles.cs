using System.Globalization;
using KzUkApi.Domain.CodeLists;

namespace KzUkApi.Domain.Text;

/// <summary>The titles of records that have none of their own, made of their fields.</summary>
internal static class RecordTitles
{
    /// <summary>A step in an agreement's life: <c>Ratified (Kazakhstan): Treaty on ...</c>.</summary>
    public static LocalTitle Step(string step, string party, LocalTitle agreement) =>
        agreement.After(language => StepName(step, party, language));

    /// <summary>A step and whose it is: <c>Ratified (Kazakhstan)</c>.</summary>
    public static string StepName(string step, string party, string language) =>
        Codes.AgreementEvents.Label(step, language) + party switch
        {
            "both" => string.Empty,
            "not-stated" => $" ({Letters.Small(Codes.EventParties.Label(party, language))})",
            _ => $" ({Codes.Countries.Label(party, language)})",
        };

    /// <inheritdoc cref="Step(string, string, LocalTitle)"/>
    public static string Step(string step, string party, string agreement) =>
        Step(step, party, new LocalTitle(agreement, null, null)).English;

    /// <summary>Whom a country sends, and where: <c>Paul Brummell, Ambassador of the United Kingdom to Kazakhstan</c>.</summary>
    public static string Ambassador(string name, string sending, string receiving, string language = TextLanguages.English) =>
        $"{Letters.Capital(PersonSpellings.In(name, language))}, " + language switch
        {
            TextLanguages.Russian => $"посол {CountryNames.Whose(sending, language)} {CountryNames.In(receiving, language)}",
            TextLanguages.Kazakh => $"{CountryNames.Whose(sending, language)} {CountryNames.Located(receiving, language)} елшісі",
            _ => $"Ambassador of {CountryNames.Of(sending, language)} {CountryNames.To(receiving, language)}",
        };

    /// <summary>The office of an ambassador: <c>Ambassador to Kazakhstan</c>.</summary>
    public static string AmbassadorTo(string receiving) => $"Ambassador to {InSentence(receiving)}";

    /// <summary>What the date of an institution tells: an agreement, or a first meeting, is no establishment.</summary>
    public static string Established(IReadOnlyList<string> caveats, string language) =>
        (caveats.Contains("date-of-agreement"), caveats.Contains("date-of-first-meeting"), language) switch
        {
            (true, _, TextLanguages.Russian) => "Согласовано",
            (true, _, TextLanguages.Kazakh) => "Келісілген",
            (true, _, _) => "Agreed",
            (_, true, TextLanguages.Russian) => "Первое заседание",
            (_, true, TextLanguages.Kazakh) => "Алғашқы отырысы",
            (_, true, _) => "First met",
            (_, _, TextLanguages.Russian) => "Учреждено",
            (_, _, TextLanguages.Kazakh) => "Құрылған",
            _ => "Established",
        };

    /// <summary>What the beginning of a term of office is called.</summary>
    public static string TermBegins(string language) => language switch
    {
        TextLanguages.Russian => "Начало срока полномочий",
        TextLanguages.Kazakh => "Қызмет мерзімінің басталуы",
        _ => "Term of office begins",
    };

    /// <summary>What its end is called.</summary>
    public static string TermEnds(string language) => language switch
    {
        TextLanguages.Russian => "Окончание срока полномочий",
        TextLanguages.Kazakh => "Қызмет мерзімінің аяқталуы",
        _ => "Term of office ends",
    };

    /// <summary>A people-to-people figure: <c>Workers: from Kazakhstan to the United Kingdom, 2021: 391 persons</c>.</summary>
    public static string Indicator(string measure, string origin, string destination, string period, long value, string unit) =>
        $"{Codes.IndicatorMeasures.Find(measure)!.English}: from {InSentence(origin)} to {InSentence(destination)}, {period}: "
            + $"{value.ToString("N0", CultureInfo.InvariantCulture)} {unit}";

    /// <summary>A statement, which is told in our words: it is no quotation.</summary>
    public static string Statement(string speaker, string? office, string paraphrase) =>
        $"{Person(speaker, office)} (in our words): {paraphrase}";

    public static string Person(string name, string? office) => office is null ? name : $"{name}, {office}";

    /// <summary>The English name of a country as it stands inside a sentence.</summary>
    public static string InSentence(string country) => country is "GBR" or "USA" or "EU" ? $"the {Country(country)}" : Country(country);

    private static string Country(string code) => Codes.Countries.Find(code)!.English;
}
