using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Claims;

/// <summary>What the claims of a list and their checks have in common: said once above it, and left out of each entry.</summary>
/// <remarks>
/// Every part of a sentence is a note, which stands either here, for all checks of the same edition that it concerns, or in the entry. So
/// nothing is lost, and an entry whose figures are of another edition says all by itself.
/// </remarks>
internal sealed class SharedBasis
{
    private readonly List<SharedFigures> _figures;
    private readonly Dictionary<string, IReadOnlyList<int>> _caveats;
    private readonly bool _namesMissing;
    private readonly bool _namesOneSide;

    private SharedBasis(IReadOnlyList<Claim> claims, ClaimWords words, string language)
    {
        _caveats = claims.SelectMany(claim => claim.Caveats)
            .Distinct(StringComparer.Ordinal)
            .Select(caveat => (caveat, Places: Except(claims, caveat)))
            .Where(pair => pair.Places.Count * 3 <= claims.Count - pair.Places.Count)
            .ToDictionary(pair => pair.caveat, pair => (IReadOnlyList<int>)pair.Places, StringComparer.Ordinal);
        _namesMissing = claims.Count(claim => claim is { Ours: null, Missing.Count: > 0 }) > 1;
        _namesOneSide = claims.Count(ClaimText.IsByCounterpartAlone) > 1;
        _figures =
        [
            .. claims.SelectMany(claim => claim.Named().Select(check => (Check: check, Notes: words.Notes(check, claim.Terms))))
                .Where(one => FigureOwners.AreStatistics(one.Check))
                .GroupBy(one => one.Check.Reporter, StringComparer.Ordinal)
                .Select(side => side.GroupBy(one => SharedFigures.KeyOf(one.Check)).MaxBy(edition => edition.Count())!)
                .Where(edition => edition.Count() > 1)
                .Select(edition => new SharedFigures([.. edition])),
        ];
        Text = string.Join(' ', Sentences(words, language, claims[0].AsOf).Select(sentence => $"{Letters.Capital(sentence)}."));
    }

    /// <summary>What is said above the list; empty where nothing is shared.</summary>
    public string Text { get; }

    /// <summary>What a list of claims has in common; null where there is but one.</summary>
    public static SharedBasis? Of(IReadOnlyList<Claim> claims, string language) =>
        claims.Count < 2 ? null : new(claims, ClaimText.In(language), language);

    /// <summary>Whether the figures of a check are named above the list.</summary>
    public bool Covers(SideCheck check) => Of(check) is not null;

    /// <summary>Whether it is said above the list that they were published after each claim that they test.</summary>
    public bool IsLater(SideCheck check) => Of(check) is { AreLater: true };

    /// <summary>Whether a note on a check stands above the list.</summary>
    public bool Says(SideCheck check, BasisNote note) => note.Shared is { } words && Of(check)?.Notes.Contains(words) is true;

    /// <summary>Whether it is said above the list what follows where a figure is missing.</summary>
    public bool NamesMissing => _namesMissing;

    /// <summary>Whether it is said above the list what figures of one side alone are worth.</summary>
    public bool NamesOneSide => _namesOneSide;

    /// <summary>The caveats of a claim that its entry tells.</summary>
    public IReadOnlyList<string> Own(Claim claim) => [.. claim.Caveats.Where(caveat => !_caveats.ContainsKey(caveat))];

    private SharedFigures? Of(SideCheck check) => _figures.Find(figures => figures.Key == SharedFigures.KeyOf(check));

    // The places of the claims that a caveat does not limit.
    private static List<int> Except(IReadOnlyList<Claim> claims, string caveat) =>
        [.. Enumerable.Range(1, claims.Count).Where(place => !claims[place - 1].Caveats.Contains(caveat))];

    private IEnumerable<string> Sentences(ClaimWords words, string language, DateOnly? asOf)
    {
        foreach (var limits in _caveats.GroupBy(pair => string.Join(',', pair.Value), StringComparer.Ordinal))
        {
            yield return words.OfClaims(limits.First().Value, string.Join("; ", limits.Select(pair => CaveatText.Of(pair.Key, language))));
        }

        foreach (var figures in _figures)
        {
            yield return words.FiguresAre(
                figures.Check.Reporter,
                figures.Name,
                PublicationText.Of(figures.Check.PublishedOn, PublicationText.BasisOf(figures.Check.Source), language),
                figures.AreLater,
                string.Join("; ", figures.Scope)
            );
        }

        if (_figures.Exists(figures => figures.HasBounds))
        {
            yield return words.BoundsAre;
        }

        if (_namesMissing)
        {
            yield return words.WhereNoFigure(asOf);
        }

        if (_namesOneSide)
        {
            yield return words.NoRefutation;
        }
    }
}

/// <summary>Figures of one edition that several checks of a list use.</summary>
internal sealed class SharedFigures(IReadOnlyList<(SideCheck Check, IReadOnlyList<BasisNote> Notes)> uses)
{
    /// <summary>One of the checks.</summary>
    public SideCheck Check { get; } = uses[0].Check;

    public (string, string?, string, string) Key { get; } = KeyOf(uses[0].Check);

    /// <summary>Whether they were published after every claim that they test.</summary>
    public bool AreLater { get; } = uses.All(use => use.Check.LaterThanClaim is true);

    /// <summary>What holds for every check that it concerns, the name of the programme first.</summary>
    public IReadOnlyList<string> Notes { get; } =
    [
        .. uses.SelectMany(use => use.Notes)
            .Where(note => note.Shared is not null && uses.All(use => Holds(note, use.Notes)))
            .OrderBy(note => note.About)
            .Select(note => note.Shared!)
            .Distinct(StringComparer.Ordinal),
    ];

    public string Name => Notes[0];

    /// <summary>The notes that stand in brackets beside the name; what the bounds are is told of all sides together.</summary>
    public IEnumerable<string> Scope => Notes.Skip(1).Except(Bounds(), StringComparer.Ordinal);

    public bool HasBounds => Bounds().Any();

    /// <summary>What checks have in common that use the same edition.</summary>
    public static (string, string?, string, string) KeyOf(SideCheck check) =>
        (check.Reporter, check.Dataset, check.Source.Id, check.PublishedOn);

    private IEnumerable<string> Bounds() =>
        uses.SelectMany(use => use.Notes).Where(note => note.About == NoteSubject.Bounds).Select(note => note.Shared!);

    // A check that says nothing about the subject is not concerned.
    private static bool Holds(BasisNote note, IReadOnlyList<BasisNote> notes)
    {
        var about = notes.Where(other => other.About == note.About).ToList();
        return about.Count == 0 || about.Exists(other => other.Shared == note.Shared);
    }
}
