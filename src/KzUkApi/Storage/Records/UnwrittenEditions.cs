using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using KzUkApi.Domain.Figures;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Figures;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Records;

/// <summary>Finds the edition before each new trade figure without writing any: among the stored figures, and among the new ones.</summary>
/// <remarks>It gives the same answer as <see cref="PublishedFigures"/> gives of figures that were written.</remarks>
internal sealed class UnwrittenEditions(StoreTransaction session) : IDisposable
{
    private readonly PreparedCommand _stored = new(
        session, Stored(session.Dialect), EarlierEdition.Columns.Count);

    private readonly Dictionary<string, string> _qualifiers = new(StringComparer.Ordinal);

    private static string Stored(SqlDialect dialect) => EarlierEdition.Select(
        dialect,
        "o.id, o.published_end, o.value, o.precision, o.qualifier",
        column => $"@p{EarlierEdition.Columns.Index().First(one => one.Item == column).Index}"
    );

    // One edition: what is compared, and where it stands among the figures of its fact.
    private sealed record ComparedFigure(string Id, DateOnly End, long Value, long Precision, string Qualifier)
    {
        public StatedValue Stated => new(Value, Precision, Qualifier);

        public static int Compare(ComparedFigure one, ComparedFigure other) =>
            one.End.CompareTo(other.End) is var days and not 0 ? days : string.CompareOrdinal(one.Id, other.Id);
    }

    // A null fact belongs to no programme, and so has no edition before it.
    private sealed record Candidate(ComparedFigure Edition, UInt128? Fact, ComparedFigure? Stored, long PeriodOrder);

    /// <summary>Every new figure with the edition before it, in the order in which they would be published.</summary>
    public IEnumerable<(string Id, EarlierFigure? Earlier)> Of(FigureStream figures)
    {
        var all = figures.Rows.Select(figure => Read(figure.Stored)).ToList();
        var earlier = Pairs(all);
        IEnumerable<Candidate> order = figures.Groups is null
            ? all.OrderBy(figure => figure.PeriodOrder).ThenBy(figure => figure.Edition.Id, StringComparer.Ordinal)
            : all;
        foreach (var figure in order)
        {
            var before = earlier.GetValueOrDefault(figure.Edition.Id);
            if (figure.Stored is { } stored && (before is null || ComparedFigure.Compare(stored, before) > 0))
            {
                before = stored;
            }

            yield return (figure.Edition.Id, before is null ? null : Compared(before, figure.Edition));
        }
    }

    public void Dispose() => _stored.Dispose();

    // The edition before each new figure among the new ones; two of one day do not follow each other.
    private static Dictionary<string, ComparedFigure> Pairs(List<Candidate> all)
    {
        var sorted = all.Where(figure => figure.Fact is not null).ToArray();
        Array.Sort(sorted, (one, other) =>
            one.Fact!.Value.CompareTo(other.Fact!.Value) is var facts and not 0 ? facts : ComparedFigure.Compare(one.Edition, other.Edition)
        );
        var earlier = new Dictionary<string, ComparedFigure>(StringComparer.Ordinal);
        foreach (var (before, after) in EditionOrder.PairsOfFacts(sorted, figure => figure.Fact!.Value, figure => figure.Edition.End))
        {
            earlier[after.Edition.Id] = before.Edition;
        }

        return earlier;
    }

    private Candidate Read(StoredRow row)
    {
        var edition = new ComparedFigure(
            (string)row.Values["id"]!,
            (DateOnly)row.Values["published_end"]!,
            (long)row.Values["value"]!,
            (long)row.Values["precision"]!,
            Once((string)row.Values["qualifier"]!)
        );
        var order = Convert.ToInt64(row.Values["period_order"], CultureInfo.InvariantCulture);
        if (!Programme.HasEditions((string?)row.Values["dataset"]))
        {
            return new(edition, null, null, order);
        }

        var fact = string.Join('\u001F', EarlierEdition.Columns.SkipLast(1).Select(column => row.Values[column]));
        return new(edition, Digest(fact), FindStored(row), order);
    }

    private ComparedFigure? FindStored(StoredRow row)
    {
        foreach (var (index, column) in EarlierEdition.Columns.Index())
        {
            _stored[index] = row.Values[column];
        }

        using var found = _stored.Read();
        return found.Read()
            ? new(found.GetString(0), DayText.Parse(found.GetString(1)), found.GetInt64(2), found.GetInt64(3), Once(found.GetString(4)))
            : null;
    }

    private static EarlierFigure Compared(ComparedFigure before, ComparedFigure after) =>
        new(before.Id, before.Value, after.Value, Revision.KindOf(before.Stated, after.Stated));

    // There are few qualifiers, and very many figures.
    private string Once(string text) => _qualifiers.TryGetValue(text, out var known) ? known : _qualifiers[text] = text;

    private static UInt128 Digest(string fact)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(fact.AsSpan()), hash);
        return MemoryMarshal.Read<UInt128>(hash);
    }
}
