using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Text;

namespace KzUkApi.Resources.Agreements;

/// <summary>One agreement, with those before and after it.</summary>
internal sealed record AgreementDetail : Agreement, ILocalized<AgreementDetail>
{
    [SetsRequiredMembers]
    public AgreementDetail(Agreement agreement, Neighbours neighbours)
        : base(agreement) => (Previous, Next) = (neighbours.Previous, neighbours.Next);

    /// <summary>
    /// The agreement before it among all that are held, in the order of their signatures, then of their ids, those that are not
    /// signed last; with `asOf` among those that are listed on that day. Null for the first.
    /// </summary>
    [JsonPropertyOrder(1)]
    public Neighbour? Previous { get; }

    /// <summary>The agreement after it in that order; null for the last.</summary>
    [JsonPropertyOrder(1)]
    public Neighbour? Next { get; }

    public new AgreementDetail In(string language) => this with { Language = language };
}
