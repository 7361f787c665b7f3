namespace KzUkApi.Pages;

/// <summary>What goes wrong, in English.</summary>
internal sealed partial class EnglishPageWords
{
    public override string BusyTitle => "Too many requests at once";

    public override string TryAgain => "Try again";

    public override string SearchInstead => "Or look for it";

    public override string ProblemKind => "Kind of error";

    public override string ProblemKinds => "Kinds of errors";

    public override string ProblemKindsIntro =>
        "Each error of the API names one of these kinds as its type, with what is wrong and what to do.";

    public override string HttpStatus => "HTTP status";

    public override string ExplainedInEnglish => "";

    public override string WhyItHappens => "Why it happens";

    public override string WhatToDo => "What to do";

    public override string ReportMistake => "Report a wrong figure or fact";

    public override string WaitText(string seconds) => $"Wait {seconds} s, then load the page again.";
}
