namespace KzUkApi.Pages;

/// <summary>The words of the pages of records and of errors.</summary>
internal abstract partial class PageWords
{
    public abstract string Source { get; }

    public abstract string OpenSource { get; }

    public abstract string PublishersPage { get; }

    public abstract string CiteSource { get; }

    public abstract string Caveats { get; }

    public abstract string Note { get; }

    public abstract string FigureKind { get; }

    public abstract string InSourcesWords { get; }

    public abstract string Bounds { get; }

    public abstract string StatedBy { get; }

    public abstract string IsPreferred { get; }

    public abstract string IsNotPreferred { get; }

    public abstract string Competing { get; }

    public abstract string WhyPreferred { get; }

    public abstract string NoCompeting { get; }

    public abstract string History { get; }

    public abstract string Picture { get; }

    public abstract string ThisFigure { get; }

    public abstract string Signed { get; }

    public abstract string InForceOn { get; }

    public abstract string Standing { get; }

    public abstract string Awaits { get; }

    public abstract string Parties { get; }

    public abstract string Topics { get; }

    public abstract string TreatySeries { get; }

    public abstract string Steps { get; }

    public abstract string NoSteps { get; }

    public abstract string Signatories { get; }

    public abstract string OfficialTitle { get; }

    public abstract string AgreementKind { get; }

    public abstract string MeetingKind { get; }

    public abstract string Level { get; }

    public abstract string SessionBefore { get; }

    public abstract string Participants { get; }

    public abstract string NoParticipants { get; }

    public abstract string PersonKind { get; }

    public abstract string Names { get; }

    public abstract string Offices { get; }

    public abstract string Meetings { get; }

    public abstract string Statements { get; }

    public abstract string Terms { get; }

    public abstract string Quotation { get; }

    public abstract string Paraphrase { get; }

    public abstract string SearchTitle { get; }

    public abstract string SearchHint { get; }

    public abstract string AnyWord { get; }

    public abstract string NothingFound { get; }

    public abstract string Home { get; }

    public abstract string NotFoundTitle { get; }

    public abstract string NotFoundText { get; }

    public abstract string WithoutDay { get; }

    public abstract string WrongTitle { get; }

    public abstract string WrongText { get; }

    public abstract string TroubleTitle { get; }

    public abstract string TroubleText { get; }

    public abstract string Repair { get; }

    public abstract string DayForm { get; }

    public abstract string CurrencyForm { get; }

    public abstract string OtherForm { get; }

    public abstract string Json { get; }
}
