using KzUkApi.Domain.Agreements;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Sentences;

/// <summary>Agreements: what all languages share, and what each of them words.</summary>
internal abstract partial class RelationWords
{
    /// <summary>A paper and when it was concluded.</summary>
    /// <param name="adopted">Whether it was adopted, as a joint statement, not signed.</param>
    public abstract string Signed(string title, string? date, string? city, bool adopted = false);

    /// <summary>A paper that was announced as to be signed; that it was is not established.</summary>
    public abstract string SignatureAnnounced(string title, string? date);

    public abstract string SignedNotInForce(string title, string? date, string? city, Ratification ratification);

    /// <param name="date">When it entered into force; null where it is not known.</param>
    /// <param name="signed">When it was signed, where the entry into force is not known.</param>
    /// <param name="mayHaveEnded">Whether the record leaves open that it is still in force.</param>
    /// <param name="listedBy">Who lists it as in force, where no event settles that it is; null otherwise.</param>
    public string InForce(
        string title,
        string? date,
        string? signed = null,
        bool mayHaveEnded = false,
        string? listedBy = null
    ) => Clauses(
        $"{title}: {InForceSince(date, mayHaveEnded, listedBy)}",
        mayHaveEnded ? StillInForce : null,
        date is null && signed is not null ? SignedOn(signed) : null
    );

    public abstract string UnderNegotiation(string title, string? date);

    public abstract string OfTheEuropeanUnion(EuropeanPaper paper);

    /// <summary>That a paper is in force, or entered into it, and since when; the parameters are those of <see cref="InForce"/>.</summary>
    protected abstract string InForceSince(string? date, bool mayHaveEnded, string? listedBy);

    /// <summary>When a paper was signed whose entry into force is not known.</summary>
    protected abstract string SignedOn(string date);

    /// <summary>What is reported of a ratification to come; null where nothing is.</summary>
    protected string? Reported(Ratification ratification)
    {
        var review = ratification.UnderReviewOn is { } day ? UnderReview(day) : null;
        var awaited = ratification.AwaitedOn is { } date ? Awaited(date, ratification.AwaitedBy, review is not null) : null;
        return review is null && awaited is null ? null : Clauses(review, awaited, NotSaidWhose);
    }

    protected abstract string UnderReview(string date);

    /// <param name="by">Who said so, whose word it then is; null where nobody is named.</param>
    /// <param name="isAfterReview">Whether it follows that the ratification was under review.</param>
    protected abstract string Awaited(string date, string? by, bool isAfterReview);

    /// <summary>That it is not said which side's ratification that is.</summary>
    protected abstract string NotSaidWhose { get; }

    protected string StillInForce => CaveatText.Of(EuropeanPaper.ContinuationOpen, Language);

    // Whether and when a paper entered into force, where the record leaves that open: in the words of the caveat.
    protected string Entry(Ratification ratification, string none) =>
        ratification.IsEntryOpen ? CaveatText.Of(Ratification.EntryOpen, Language)
        : ratification.IsEntryLater ? NotYetInForce
        : none;

    /// <summary>That a paper, whose entry into force is of a later day, is not in force on the day of the briefing.</summary>
    protected abstract string NotYetInForce { get; }
}
