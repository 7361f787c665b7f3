namespace KzUkApi.Domain.CodeLists;

internal static partial class Codes
{
    // What a date is that of, where it is not that of the fact, or rests on another source.
    private static IReadOnlyList<Code> CaveatsOfDates =>
    [
        new(
            "date-announced-kept",
            "The days are those announced, and that it took place is reported",
            "Күндері – жарияланған күндер, өткені туралы хабарланған",
            "Дни объявлены заранее, о том, что событие состоялось, сообщалось"
        ),
        new(
            "date-of-agreement",
            "The date is that of the agreement, not of the opening",
            "Күні – ашылған күні емес, келісімнің күні",
            "Дата является датой соглашения, а не открытия"
        ),
        new(
            "date-of-first-meeting",
            "The date is that of the first meeting",
            "Күні – алғашқы отырыстың күні",
            "Дата является датой первого заседания"
        ),
        new(
            "end-stated-elsewhere",
            "The end of the term is stated by another source",
            "Қызмет мерзімінің аяқталуы басқа дереккөзде көрсетілген",
            "Окончание срока полномочий указано в другом источнике"
        ),
        new(
            "entry-from-undated-note",
            "The day of entry into force stands in an undated note on the page of the ratification law",
            "Күшіне енген күні ратификациялау туралы заңның бетіндегі күні белгісіз ескертпеде көрсетілген",
            "День вступления в силу указан в недатированном примечании на странице закона о ратификации"
        ),
    ];
}
