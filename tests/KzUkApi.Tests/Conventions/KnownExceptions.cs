namespace KzUkApi.Tests.Conventions;

/// <summary>
/// The places that break a rule of the architecture still. The list can only shrink: a test fails when a place is added, and also
/// when a place that stands here breaks its rule no longer.
/// </summary>
internal static class KnownExceptions
{
    /// <summary>Uses of a neighbour that the tables of FolderTests do not allow.</summary>
    public static readonly string[] Folders = [];

    /// <summary>Uses that close a circle on a level without a table.</summary>
    public static readonly string[] Circles = [];

    /// <summary>Types outside Storage that name a type of an engine.</summary>
    public static readonly string[] EngineNames = [];

    /// <summary>Types that name a library outside its folders.</summary>
    public static readonly string[] LibraryNames = [];

    /// <summary>Files outside Startup that take services from the container by hand, or keep state beside the call.</summary>
    public static readonly string[] AmbientState = [];

    public static HashSet<string> All => [.. Folders, .. Circles];

    public static void AssertOnly(IEnumerable<string> known, IEnumerable<string> found)
    {
        var (listed, seen) = (known.ToHashSet(), found.Distinct().ToList());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Lines(seen.Except(listed)), Is.Empty, "places that break the rule");
            Assert.That(Lines(listed.Except(seen)), Is.Empty, "places that keep the rule now: delete their lines here");
        }
    }

    private static string Lines(IEnumerable<string> places) => string.Join('\n', places.Order(StringComparer.Ordinal));
}
