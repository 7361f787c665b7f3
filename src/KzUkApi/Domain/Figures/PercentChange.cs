namespace KzUkApi.Domain.Figures;

/// <summary>When a change in per cent has a meaning: from a base above zero to what is not below zero.</summary>
/// <remarks>
/// A deficit has no growth, and from an inflow to an outflow no multiple leads: the sign would say the opposite of what happened.
/// </remarks>
internal static class PercentChange
{
    /// <summary>Whether a base is surely above zero.</summary>
    public static bool HasBase(Bounds before) => before.Lower is > 0 || (before.Lower == 0 && before.LowerExclusive);

    /// <summary>Whether what is compared with it is surely not below zero.</summary>
    public static bool KeepsSign(Bounds now) => now.Lower is >= 0;

    /// <summary>The changes, in per cent, that the bounds allow; null where one of the two need not have the sign of an amount.</summary>
    public static Bounds? Of(Bounds before, Bounds now) => HasBase(before) && KeepsSign(now) ? now.PercentChangeFrom(before) : null;
}
