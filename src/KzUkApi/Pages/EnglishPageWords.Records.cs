namespace KzUkApi.Pages;

/// <summary>The pages of records and of errors in English.</summary>
internal sealed partial class EnglishPageWords
{
    public override string Source => "Source";

    public override string OpenSource => "Open the publication";

    public override string PublishersPage => "The publisher’s own page";

    public override string CiteSource => "The source as a reference";

    public override string Caveats => "Caveats";

    public override string Note => "Note (in English):";

    public override string FigureKind => "Figure";

    public override string InSourcesWords => "In the words of the source";

    public override string Bounds => "Bounds";

    public override string StatedBy => "Said by";

    public override string IsPreferred => "This is the figure that headlines use.";

    public override string IsNotPreferred => "Headlines use another figure of the same fact:";

    public override string Competing => "Other figures of the same fact";

    public override string WhyPreferred => "Why one is preferred";

    public override string NoCompeting => "No other figure of this fact is on record.";

    public override string History => "Editions of this figure";

    public override string Picture => "The series";

    public override string ThisFigure => "this figure";

    public override string Signed => "Signed";

    public override string InForceOn => "In force since";

    public override string Standing => "Standing";

    public override string Awaits => "Awaits ratification by";

    public override string Parties => "Parties";

    public override string Topics => "Topics";

    public override string TreatySeries => "Treaty series";

    public override string Steps => "Steps";

    public override string NoSteps => "No steps are on record.";

    public override string Signatories => "Who signed";

    public override string OfficialTitle => "Official title";

    public override string AgreementKind => "Agreement";

    public override string MeetingKind => "Meeting";

    public override string Level => "Level";

    public override string SessionBefore => "The session before";

    public override string Participants => "Participants";

    public override string NoParticipants => "Nobody is named.";

    public override string PersonKind => "Person";

    public override string Names => "Names and spellings";

    public override string Offices => "Offices";

    public override string Meetings => "Meetings";

    public override string Statements => "Statements";

    public override string Terms => "Terms as ambassador";

    public override string Quotation => "Word for word";

    public override string Paraphrase => "Our summary, in English only";

    public override string SearchTitle => "Search";

    public override string SearchHint => "Words in Latin or Cyrillic letters: a name, an agreement, a commodity, a publisher.";

    public override string AnyWord => "No record has all the words; these have at least one of them.";

    public override string NothingFound => "Nothing was found. Try fewer words, another spelling, or a later day.";

    public override string Home => "To the first page";

    public override string NotFoundTitle => "Not here";

    public override string NotFoundText => "There is no such page, or what it shows was not yet known on the day asked for.";

    public override string WithoutDay => "The same page as of today";

    public override string WrongTitle => "This address is not right";

    public override string WrongText => "A part of the address cannot be read:";

    public override string TroubleTitle => "This does not work just now";

    public override string TroubleText => "The service could not make the page. Try again in a moment.";

    public override string Repair => "What to do:";

    public override string DayForm => "The day is written as YYYY-MM-DD, and does not lie in the future.";

    public override string CurrencyForm => "The currency is one of USD, GBP, KZT and EUR.";

    public override string OtherForm => "Leave the parameter out, or take the link below.";

    public override string Json => "As data (JSON)";
}
