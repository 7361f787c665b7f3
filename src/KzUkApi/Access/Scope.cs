namespace KzUkApi.Access;

/// <summary>What a key or token may allow.</summary>
internal static class Scope
{
    /// <summary>Change single records.</summary>
    public const string Edit = "edit";

    /// <summary>Bring whole editions in.</summary>
    public const string Import = "import";

    /// <summary>Read who changed what.</summary>
    public const string Audit = "audit";

    /// <summary>Any of them: every valid key has it.</summary>
    public const string Any = "any";

    public static readonly IReadOnlyList<string> All = [Edit, Import, Audit];
}
