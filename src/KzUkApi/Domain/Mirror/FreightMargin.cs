using KzUkApi.Domain.Figures;

namespace KzUkApi.Domain.Mirror;

/// <summary>
/// The margin of freight and insurance that is assumed between a value at the exporter's border and one at the importer's.
/// </summary>
internal sealed record FreightMargin
{
    /// <summary>Imports c.i.f. over exports f.o.b.</summary>
    /// <example>1.06</example>
    public required decimal Factor { get; init; }

    /// <summary>The factors between which it lies; null, since no stored publication gives a range.</summary>
    public required FactorRange? Range { get; init; }

    /// <summary>The publication that uses the factor; null where its record is not stored.</summary>
    public required SourceReference? Source { get; init; }
}

/// <summary>A range of factors, both ends included.</summary>
internal sealed record FactorRange
{
    /// <summary>The least.</summary>
    public required decimal Lower { get; init; }

    /// <summary>The largest.</summary>
    public required decimal Upper { get; init; }
}
