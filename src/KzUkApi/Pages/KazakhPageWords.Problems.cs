namespace KzUkApi.Pages;

/// <summary>What goes wrong, in Kazakh.</summary>
internal sealed partial class KazakhPageWords
{
    public override string BusyTitle => "Сұрау бір мезгілде тым көп";

    public override string TryAgain => "Қайта көру";

    public override string SearchInstead => "Немесе іздеп көріңіз";

    public override string ProblemKind => "Қате түрі";

    public override string ProblemKinds => "Қате түрлері";

    public override string ProblemKindsIntro =>
        "API-дің әр қатесі type өрісінде осы түрлердің бірін атайды: не дұрыс емес және не істеу керек.";

    public override string HttpStatus => "HTTP күйі";

    public override string ExplainedInEnglish => "Атаулар мен түсіндірмелер ағылшын тілінде.";

    public override string WhyItHappens => "Неліктен болады";

    public override string WhatToDo => "Не істеу керек";

    public override string ReportMistake => "Қате сан немесе дерек туралы хабарлау";

    public override string WaitText(string seconds) => $"{seconds} секунд күтіп, бетті қайта жүктеңіз.";
}
