using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace KzUkApi.Benchmarks.Synthetic;

/// <summary>How much is made up, and where it goes.</summary>
/// <param name="Rows">Synthetic trade figures, beside those of the reference dataset.</param>
/// <param name="Database">A new file.</param>
/// <param name="Seed">Equal seeds make equal figures.</param>
internal sealed record SyntheticOptions(int Rows, string Database, int Seed)
{
    public static bool TryRead(string[] options, [NotNullWhen(true)] out SyntheticOptions? read)
    {
        read = null;
        var named = options.Chunk(2).ToList();
        if (
            named.Any(pair => pair.Length != 2 || pair[0] is not ("--rows" or "--database" or "--seed"))
            || named.DistinctBy(pair => pair[0]).Count() != named.Count
        )
        {
            return false;
        }

        var values = named.ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        if (!int.TryParse(values.GetValueOrDefault("--rows"), NumberStyles.None, CultureInfo.InvariantCulture, out var rows) || rows < 1
            || !values.TryGetValue("--database", out var database)
            || !int.TryParse(values.GetValueOrDefault("--seed", "1"), NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
        {
            return false;
        }

        read = new(rows, Path.GetFullPath(database), seed);
        return true;
    }
}
