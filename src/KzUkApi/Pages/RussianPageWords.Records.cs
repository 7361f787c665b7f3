namespace KzUkApi.Pages;

/// <summary>The pages of records and of errors in Russian.</summary>
internal sealed partial class RussianPageWords
{
    public override string Source => "Источник";

    public override string OpenSource => "Открыть публикацию";

    public override string PublishersPage => "Страница издателя";

    public override string CiteSource => "Источник как ссылка";

    public override string Caveats => "Оговорки";

    public override string Note => "Примечание (на английском):";

    public override string FigureKind => "Показатель";

    public override string InSourcesWords => "Словами источника";

    public override string Bounds => "Границы";

    public override string StatedBy => "Кто сообщил";

    public override string IsPreferred => "Именно эта цифра используется как основная.";

    public override string IsNotPreferred => "Основной считается другая цифра о том же:";

    public override string Competing => "Другие цифры о том же";

    public override string WhyPreferred => "Почему выбрана одна";

    public override string NoCompeting => "Других цифр об этом в базе нет.";

    public override string History => "Издания этой цифры";

    public override string Picture => "Временной ряд";

    public override string ThisFigure => "эта цифра";

    public override string Signed => "Подписано";

    public override string InForceOn => "Действует с";

    public override string Standing => "Состояние";

    public override string Awaits => "Ожидается ратификация стороной";

    public override string Parties => "Стороны";

    public override string Topics => "Темы";

    public override string TreatySeries => "Серия договоров";

    public override string Steps => "Этапы";

    public override string NoSteps => "Этапов в базе нет.";

    public override string Signatories => "Кто подписал";

    public override string OfficialTitle => "Официальное название (на английском)";

    public override string AgreementKind => "Соглашение";

    public override string MeetingKind => "Встреча";

    public override string Level => "Уровень";

    public override string SessionBefore => "Предыдущее заседание";

    public override string Participants => "Участники";

    public override string NoParticipants => "Никто не назван.";

    public override string PersonKind => "Человек";

    public override string Names => "Имена и варианты написания";

    public override string Offices => "Должности";

    public override string Meetings => "Встречи";

    public override string Statements => "Заявления";

    public override string Terms => "Сроки в должности посла";

    public override string Quotation => "Дословно";

    public override string Paraphrase => "Наш пересказ, только на английском";

    public override string SearchTitle => "Поиск";

    public override string SearchHint => "Слова латиницей или кириллицей: имя, соглашение, товар, издатель.";

    public override string AnyWord => "Записей со всеми словами нет; здесь есть хотя бы одно из них.";

    public override string NothingFound => "Ничего не найдено. Попробуйте меньше слов, другое написание или более поздний день.";

    public override string Home => "На главную";

    public override string NotFoundTitle => "Здесь этого нет";

    public override string NotFoundText => "Такой страницы нет, или то, что она показывает, на выбранный день ещё не было известно.";

    public override string WithoutDay => "Эта же страница на сегодня";

    public override string WrongTitle => "Адрес указан неверно";

    public override string WrongText => "Часть адреса прочитать нельзя:";

    public override string TroubleTitle => "Сейчас это не работает";

    public override string TroubleText => "Сервис не смог подготовить страницу. Повторите попытку чуть позже.";

    public override string Repair => "Что делать:";

    public override string DayForm => "День записывается в виде ГГГГ-ММ-ДД и не может быть в будущем.";

    public override string CurrencyForm => "Валюта – одна из USD, GBP, KZT, EUR.";

    public override string OtherForm => "Уберите параметр или воспользуйтесь ссылкой ниже.";

    public override string Json => "Как данные (JSON)";
}
