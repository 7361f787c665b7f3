namespace KzUkApi.Domain.CodeLists;

internal static partial class Codes
{
    /// <summary>What limits the use of a record. Each code has a wording for sentences in every language.</summary>
    public static readonly CodeList Caveats = new(
        "caveats",
        "What limits the use of a record",
        [
            new("compared-with-other-source", "Another source says otherwise; the note names it"),
            new("copy-not-original", "Read in a copy by a third party, not at the publisher"),
            new("currency-inferred", "The currency is inferred"),
            new("date-announced", "The date is the one that was announced; whether it was kept is not established"),
            new("date-inferred", "The date is inferred, or is that of the report"),
            new("entry-into-force-not-established", "Whether and when it entered into force is not established"),
            new("first-publication-not-seen", "An earlier publication of the figure may exist"),
            new("identity-inferred", "That the source means this very record is inferred"),
            new("measure-inferred", "What is measured is inferred"),
            new("negative-stock", "A negative stock, which directional investment can have"),
            new("number-inferred", "The number of the session is inferred"),
            new("participation-announced", "Was expected to take part; whether it came to that is not established"),
            new("period-inferred", "The period, or an end of it, is inferred"),
            new("place-inferred", "The place is inferred"),
            new("place-not-stated", "The place is not stated"),
            new("product-type-not-stated", "Whether services are included is not stated"),
            new("reporter-inferred", "Whose statistics these are is inferred from the publisher"),
            new("signed-by-soviet-union", "Signed by the Soviet Union, not by Kazakhstan"),
            new("single-source", "Known from a single source that is no authority"),
            new("start-not-stated", "The start of the span is not stated"),
            new("title-descriptive", "The title is descriptive or translated, not the official one"),
            new("uk-application-not-established", "Application to the United Kingdom after 31 January 2020 is not established"),
            new("valuation-not-stated", "Whether freight and insurance are included is not stated"),
            new("value-inferred", "The value is computed from others that the source states"),
        ]
    );

    public static readonly CodeList ClaimDirections = new(
        "claim-directions",
        "Direction of a claim without a number",
        [new("down", "Fell", "Төмендеді", "Снизился"), new("up", "Grew", "Өсті", "Вырос")]
    );

    public static readonly CodeList IndicatorMeasures = new(
        "indicator-measures",
        "People-to-people figures",
        [
            new("flights", "Direct flights", "Тікелей рейстер", "Прямые рейсы"),
            new("remittances", "Money transfers of persons", "Жеке тұлғалардың ақша аударымдары", "Денежные переводы физических лиц"),
            new("students", "Students", "Студенттер", "Студенты"),
            new("visas", "Visas issued", "Берілген визалар", "Выданные визы"),
            new("workers", "Workers", "Жұмысшылар", "Работники"),
        ]
    );
}
