namespace KzUkApi.Domain.Claims;

/// <summary>A part of what is said of the figures of a check.</summary>
/// <param name="About">What it is about.</param>
/// <param name="Whole">As it stands in a sentence by itself; null where nothing need be said there.</param>
/// <param name="Shared">As it stands above a list of claims where it holds for several checks; null of what is a check's own.</param>
/// <param name="Rest">What is left of it in an entry of that list; null where nothing is.</param>
internal sealed record BasisNote(NoteSubject About, string? Whole, string? Shared = null, string? Rest = null);

/// <summary>What a note is about. Notes about the same thing hold for a list only together.</summary>
internal enum NoteSubject
{
    /// <summary>Whose figures they are, of what, and what limits them.</summary>
    Figures,

    /// <summary>How turnover is made.</summary>
    Turnover,

    /// <summary>In which currency the change is computed.</summary>
    Currency,

    /// <summary>The change in the currency of the own side's figures.</summary>
    OtherCurrency,

    /// <summary>The changes that the bounds of the figures allow; what is said of them holds for every side.</summary>
    Bounds,

    /// <summary>Whether months are added, where the period is made of several.</summary>
    Months,
}
