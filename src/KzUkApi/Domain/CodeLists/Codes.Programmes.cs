namespace KzUkApi.Domain.CodeLists;

internal static partial class Codes
{
    public static readonly CodeList Datasets = new("datasets", "Statistical programmes, of which a source is one edition",
    [
        new(
            "bns-trade-by-country",
            "Bureau of National Statistics of Kazakhstan, exports and imports by country",
            "Қазақстанның Ұлттық статистика бюросы, елдер бойынша экспорт пен импорт",
            "Бюро национальной статистики Казахстана, экспорт и импорт по странам"
        ),
        new(
            "federal-reserve-g5",
            "Federal Reserve, G.5 foreign exchange rates",
            "АҚШ Федералдық резерв жүйесі, G.5 валюта бағамдары",
            "Федеральная резервная система США, валютные курсы G.5"
        ),
        new(
            "imf-dots",
            "IMF, Direction of Trade Statistics",
            "Халықаралық валюта қоры, сауда бағыттарының статистикасы",
            "Международный валютный фонд, статистика направлений торговли"
        ),
        new(
            "oec",
            "Observatory of Economic Complexity",
            "Экономикалық күрделілік обсерваториясы (OEC)",
            "Обсерватория экономической сложности (OEC)"
        ),
        new(
            "official-statements",
            "Statements of officials, as reported",
            "Ресми тұлғалардың хабарланған мәлімдемелері",
            "Заявления официальных лиц, по сообщениям"
        ),
        new(
            "ons-cmd-trade",
            "Office for National Statistics, trade in goods (customise my data)",
            "Ұлыбританияның Ұлттық статистика басқармасы, тауар саудасы (пайдаланушы таңдаған параметрлер бойынша)",
            "Управление национальной статистики Великобритании, торговля товарами (выборка по параметрам пользователя)"
        ),
        new(
            "ons-trade-by-commodity",
            "Office for National Statistics, trade in goods: country by commodity",
            "Ұлыбританияның Ұлттық статистика басқармасы, тауар саудасы: елдер мен тауарлар",
            "Управление национальной статистики Великобритании, торговля товарами: страны по товарам"
        ),
        new(
            "ons-trade-by-country",
            "Office for National Statistics, trade in goods: all countries",
            "Ұлыбританияның Ұлттық статистика басқармасы, тауар саудасы: барлық елдер",
            "Управление национальной статистики Великобритании, торговля товарами: все страны"
        ),
        new("penn-world-table", "Penn World Table", "Пенн әлемдік кестесі", "Мировые таблицы Пенна"),
        new(
            "uk-parliament-answers",
            "UK Parliament, written answers",
            "Ұлыбритания парламенті, жазбаша жауаптар",
            "Парламент Великобритании, письменные ответы"
        ),
        new("un-comtrade", "UN Comtrade", "БҰҰ, Comtrade дерекқоры", "ООН, база данных Comtrade"),
        new("unctadstat", "UNCTADstat", "ЮНКТАД, UNCTADstat дерекқоры", "ЮНКТАД, база данных UNCTADstat"),
        new(
            "wits",
            "World Integrated Trade Solution",
            "Дүниежүзілік интеграцияланған сауда шешімі (WITS)",
            "Всемирное интегрированное торговое решение (WITS)"
        ),
        new(
            "world-bank-fcrf",
            "World Bank, official exchange rate (PA.NUS.FCRF)",
            "Дүниежүзілік банк, ресми айырбас бағамы (PA.NUS.FCRF)",
            "Всемирный банк, официальный обменный курс (PA.NUS.FCRF)"
        ),
        new("wto-stats", "WTO Stats", "ДСҰ статистикасы", "Статистика ВТО"),
    ]);
}
