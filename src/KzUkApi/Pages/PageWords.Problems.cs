namespace KzUkApi.Pages;

/// <summary>The words of what goes wrong, beside those of the pages of records.</summary>
internal abstract partial class PageWords
{
    public abstract string BusyTitle { get; }

    public abstract string TryAgain { get; }

    public abstract string SearchInstead { get; }

    public abstract string ProblemKind { get; }

    public abstract string ProblemKinds { get; }

    public abstract string ProblemKindsIntro { get; }

    public abstract string HttpStatus { get; }

    public abstract string ExplainedInEnglish { get; }

    public abstract string WhyItHappens { get; }

    public abstract string WhatToDo { get; }

    public abstract string ReportMistake { get; }

    /// <param name="seconds">After how many of them it is worth trying again.</param>
    public abstract string WaitText(string seconds);
}
