using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Text;

namespace KzUkApi.Resources.Meetings;

/// <summary>One meeting, with those before and after it.</summary>
internal sealed record MeetingDetail : Meeting, ILocalized<MeetingDetail>
{
    [SetsRequiredMembers]
    public MeetingDetail(Meeting meeting, Neighbours neighbours)
        : base(meeting) => (Previous, Next) = (neighbours.Previous, neighbours.Next);

    /// <summary>
    /// The meeting before it among all that are held, in the order of their beginnings, then of their ends and ids; with `asOf` among those
    /// that are listed on that day. Null for the first.
    /// </summary>
    [JsonPropertyOrder(1)]
    public Neighbour? Previous { get; }

    /// <summary>The meeting after it in that order; null for the last.</summary>
    [JsonPropertyOrder(1)]
    public Neighbour? Next { get; }

    public new MeetingDetail In(string language) => this with { Language = language };
}
