namespace KzUkApi.Importing.Reading;

/// <summary>Problems of a file: all are counted, and the first are listed.</summary>
/// <remarks>So a file that has nothing but mistakes fits into memory.</remarks>
internal sealed class ProblemList
{
    /// <summary>So many are listed; all are counted.</summary>
    public const int Listed = 10_000;

    private readonly List<ImportProblem> _first = [];

    public int Count { get; private set; }

    public IReadOnlyList<ImportProblem> First => _first;

    /// <summary>Several lists as one, in their order.</summary>
    public static ProblemList Of(params ReadOnlySpan<ProblemList?> lists)
    {
        var all = new ProblemList();
        foreach (var list in lists)
        {
            foreach (var problem in list?._first ?? [])
            {
                all.Add(problem);
            }

            all.AddUnlisted((list?.Count ?? 0) - (list?._first.Count ?? 0));
        }

        return all;
    }

    public void Add(ImportProblem problem)
    {
        if (Count++ < Listed)
        {
            _first.Add(problem);
        }
    }

    /// <summary>Counts what is wrong in the same way and is not listed.</summary>
    public void AddUnlisted(int further) => Count += further;
}

/// <summary>Parts of a file that are wrong.</summary>
/// <param name="keepsParts">Whether they are to be skipped, and so to be written out again.</param>
internal sealed class RejectedParts(bool keepsParts)
{
    /// <summary>So many parts can be skipped: where more are wrong, the file as a whole is.</summary>
    public const int Skippable = 100_000;

    public static readonly string TooMany =
        $"at most {Skippable} wrong records: more are not skipped. Correct the file, or import it in parts";

    private readonly List<FilePart> _parts = [];

    public ProblemList Problems { get; } = new();

    public int Count => Problems.Count;

    /// <summary>The parts that are to be skipped.</summary>
    /// <remarks>A part may occur several times, and is separate from others that are wrong in the same way.</remarks>
    public IReadOnlyList<FilePart> Parts => _parts;

    public bool AreTooMany => _parts.Count > Skippable;

    /// <summary>How many refusals are listed one by one; the others are only counted.</summary>
    public int MostListed => keepsParts ? Skippable + 1 : ProblemList.Listed;

    public void Add(FilePart part, ImportProblem problem)
    {
        Problems.Add(problem);
        if (keepsParts && !AreTooMany && (_parts is [] || !ReferenceEquals(_parts[^1], part)))
        {
            _parts.Add(part);
        }
    }
}
