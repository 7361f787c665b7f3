namespace KzUkApi.Domain.Meetings;

/// <summary>Who is named before whom, by the office that a source states: its first words decide.</summary>
internal static class Precedence
{
    private const StringComparison Exact = StringComparison.Ordinal;

    /// <summary>The rank of ambassadors, which come after all ministers.</summary>
    public const int Ambassador = 5;

    private static readonly string[] HeadsOfState = ["President", "King", "Queen"];

    // The first that fits decides, so that a minister of state is none of a department.
    private static readonly (int Rank, string[] Beginnings)[] Offices =
    [
        (3, ["Minister of State", "Senior Minister of State", "Acting Minister of State", "Special Representative", "Trade Envoy"]),
        (2, ["Deputy Prime Minister", "Secretary of State", "Minister ", "Chancellor of the Exchequer", "Prince", "Duke"]),
        (2, ["Speaker", "Chairman of the Senate", "Chair of the Senate", "Chairman of the Majilis", "Member of the royal family"]),
        (4, ["Deputy Minister", "First Deputy Minister", "Vice Minister", "Parliamentary Under-Secretary", "First Deputy Speaker"]),
        (Ambassador, ["Ambassador"]),
    ];

    /// <summary>The rank of an office: 0 for heads of state, 6 where it has none here or is unknown.</summary>
    public static int Of(string? office) =>
        office is null ? Others
        : HeadsOfState.Contains(office) ? 0
        : office == "Prime Minister" ? 1
        : Offices.FirstOrDefault(one => one.Beginnings.Any(words => office.StartsWith(words, Exact))) is { Beginnings: not null } found
            ? found.Rank
        : Others;

    private const int Others = 6;
}
