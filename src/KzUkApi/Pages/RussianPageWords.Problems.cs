namespace KzUkApi.Pages;

/// <summary>What goes wrong, in Russian.</summary>
internal sealed partial class RussianPageWords
{
    public override string BusyTitle => "Слишком много запросов сразу";

    public override string TryAgain => "Попробовать снова";

    public override string SearchInstead => "Или поищите";

    public override string ProblemKind => "Вид ошибки";

    public override string ProblemKinds => "Виды ошибок";

    public override string ProblemKindsIntro =>
        "Каждая ошибка API называет в поле type один из этих видов: что не так и что делать.";

    public override string HttpStatus => "Статус HTTP";

    public override string ExplainedInEnglish => "Названия и объяснения – на английском языке.";

    public override string WhyItHappens => "Почему так бывает";

    public override string WhatToDo => "Что делать";

    public override string ReportMistake => "Сообщить о неверной цифре или факте";

    public override string WaitText(string seconds) => $"Подождите {seconds} сек. и загрузите страницу снова.";
}
