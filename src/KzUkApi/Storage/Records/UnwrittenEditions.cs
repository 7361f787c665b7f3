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
        session, "SELECT value, precision, qualifier FROM trade_flows WHERE id = @p0", 1);

    private readonly Dictionary<string, string> _qualifiers = new(StringComparer.Ordinal);

    // An edition; of a stored one nothing is known before it is compared.
    private sealed record ComparedFigure(string Id, DateOnly End, StatedValue? Stated)
    {
        public static int Compare(ComparedFigure one, ComparedFigure other) =>
            one.End.CompareTo(other.End) is var days and not 0 ? days : string.CompareOrdinal(one.Id, other.Id);
    }

    // No fact: it belongs to no programme, and so has no edition before it.
    private sealed record Candidate(ComparedFigure Edition, UInt128? Fact, long PeriodOrder = 0);

    /// <summary>Every new figure with the edition before it, in the order in which they would be published.</summary>
    public IEnumerable<(string Id, EarlierFigure? Earlier)> Of(FigureStream figures)
    {
        var all = figures.Rows.Select(figure => Read(figure.Stored)).ToList();
        var earlier = Pairs(all, figures.Groups);
        IEnumerable<Candidate> order = figures.Groups is null
            ? all.OrderBy(figure => figure.PeriodOrder).ThenBy(figure => figure.Edition.Id, StringComparer.Ordinal)
            : all;
        foreach (var (edition, _, _) in order)
        {
            yield return (edition.Id, earlier.TryGetValue(edition.Id, out var before) ? Compared(before, edition) : null);
        }
    }

    public void Dispose() => _stored.Dispose();

    // The edition before each new figure, among the new ones and the stored ones of their facts.
    private Dictionary<string, ComparedFigure> Pairs(List<Candidate> all, IReadOnlyCollection<string>? groups)
    {
        var facts = all.Select(figure => figure.Fact).OfType<UInt128>().ToHashSet();
        Candidate[] sorted =
        [
            .. all.Where(figure => figure.Fact is not null),
            .. FactEditions.Read(session, groups)
                .Select(stored => new Candidate(new(stored.Id, stored.PublishedEnd, null), Digest(stored.Fact)))
                .Where(stored => facts.Contains(stored.Fact!.Value)),
        ];
        Array.Sort(sorted, (one, other) =>
            one.Fact!.Value.CompareTo(other.Fact!.Value) is var facts and not 0 ? facts : ComparedFigure.Compare(one.Edition, other.Edition)
        );
        var earlier = new Dictionary<string, ComparedFigure>(StringComparer.Ordinal);
        foreach (var (before, after) in EditionOrder.PairsOfFacts(sorted, figure => figure.Fact!.Value, figure => figure.Edition.End))
        {
            if (after.Edition.Stated is not null)
            {
                earlier[after.Edition.Id] = before.Edition;
            }
        }

        return earlier;
    }

    private Candidate Read(StoredRow row)
    {
        var edition = new ComparedFigure(
            (string)row.Values["id"]!,
            (DateOnly)row.Values["published_end"]!,
            new((long)row.Values["value"]!, (long)row.Values["precision"]!, Once((string)row.Values["qualifier"]!))
        );
        var dataset = (string?)row.Values["dataset"];
        return new(
            edition,
            Programme.HasEditions(dataset)
                ? Digest(new(Cell("group_key")!, dataset, Cell("adjustment"), Cell("valuation"), Cell("currency")!))
                : null,
            Convert.ToInt64(row.Values["period_order"], CultureInfo.InvariantCulture)
        );

        string? Cell(string column) => (string?)row.Values[column];
    }

    private EarlierFigure Compared(ComparedFigure before, ComparedFigure after)
    {
        var (stated, own) = (before.Stated ?? Stored(before.Id), after.Stated!.Value);
        return new(before.Id, stated.Value, own.Value, Revision.KindOf(stated, own));
    }

    private StatedValue Stored(string id)
    {
        _stored[0] = id;
        using var found = _stored.Read();
        _ = found.Read();
        return new(found.GetInt64(0), found.GetInt64(1), found.GetString(2));
    }

    // There are few qualifiers, and very many figures.
    private string Once(string text) => _qualifiers.TryGetValue(text, out var known) ? known : _qualifiers[text] = text;

    private static UInt128 Digest(Fact fact)
    {
        var text = string.Join('\u001F', fact.Group, fact.Dataset, fact.Adjustment, fact.Valuation, fact.Currency);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan()), hash);
        return MemoryMarshal.Read<UInt128>(hash);
    }
}
