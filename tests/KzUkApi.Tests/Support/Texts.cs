using CsCheck;

namespace KzUkApi.Tests.Support;

/// <summary>Texts for property tests.</summary>
internal static class Texts
{
    /// <summary>Any UTF-16 code units, half surrogate pairs and zeros among them.</summary>
    public static readonly Gen<string> Any = Gen.Int[0, char.MaxValue]
        .Select(unit => (char)unit)
        .Array[0, 30]
        .Select(units => new string(units));

    /// <summary>Texts of a few characters that a reader of dates, periods or codes might stumble over.</summary>
    public static readonly Gen<string> DateLike = Gen.OneOf("0123456789-/Qq. .+:TZ٣０".ToCharArray())
        .Array[0, 16]
        .Select(characters => new string(characters));

    /// <summary>The text with one character replaced, removed or doubled.</summary>
    public static Gen<string> Damaged(this Gen<string> texts) =>
        from text in texts
        from place in Gen.Int[0, Math.Max(0, text.Length - 1)]
        from other in Gen.Int[0, char.MaxValue]
        from way in Gen.Int[0, 2]
        where text.Length > 0
        let changed = way switch { 0 => $"{(char)other}", 1 => string.Empty, _ => $"{text[place]}{text[place]}" }
        let damaged = text[..place] + changed + text[(place + 1)..]
        where damaged != text
        select damaged;
}
