using System.ComponentModel;
using System.Text.Json.Serialization;

namespace KzUkApi.Overviews.Days;

/// <summary>A day on which something happened or became known.</summary>
internal sealed record DayCounts
{
    /// <summary>The day. What has a partial date counts on its last day: something of `2022-12` on 31 December 2022.</summary>
    /// <example>2023-10-02</example>
    public required DateOnly Day { get; init; }

    /// <summary>What happened on it, by kind.</summary>
    public required DayEvents Events { get; init; }

    /// <summary>What was published on it, by kind.</summary>
    public required DayPublications Published { get; init; }

    /// <summary>All of these together.</summary>
    /// <example>3</example>
    public required int Total { get; init; }

    [JsonIgnore]
    public string Id => $"{Day:yyyy-MM-dd}";

    /// <summary>The day with its counts.</summary>
    /// <param name="counts">How many records of each kind count on it; a kind without any may be left out.</param>
    public static DayCounts Of(DateOnly day, IReadOnlyDictionary<string, int> counts)
    {
        return new()
        {
            Day = day,
            Events = new()
            {
                AgreementEvents = Count("agreement-events"),
                Ambassadors = Count("ambassadors"),
                Institutions = Count("institutions"),
                Meetings = Count("meetings"),
                Milestones = Count("milestones"),
                Statements = Count("statements"),
            },
            Published = new()
            {
                Indicators = Count("indicators"),
                Investments = Count("investments"),
                Publications = Count("publications"),
                TradeFlows = Count("trade-flows"),
            },
            Total = counts.Values.Sum(),
        };

        int Count(string type) => counts.GetValueOrDefault(type);
    }
}

/// <summary>How much happened on a day.</summary>
internal sealed record DayEvents
{
    /// <summary>Steps in the life of agreements.</summary>
    public required int AgreementEvents { get; init; }

    /// <summary>Terms of office of ambassadors that began or ended.</summary>
    public required int Ambassadors { get; init; }

    /// <summary>Institutions that were established.</summary>
    public required int Institutions { get; init; }

    /// <summary>Meetings that began.</summary>
    /// <example>1</example>
    public required int Meetings { get; init; }

    /// <summary>Milestones.</summary>
    public required int Milestones { get; init; }

    /// <summary>Statements that were made.</summary>
    public required int Statements { get; init; }
}

/// <summary>How much was published on a day.</summary>
[DisplayName("DayPublished")]
internal sealed record DayPublications
{
    /// <summary>People-to-people figures.</summary>
    public required int Indicators { get; init; }

    /// <summary>Figures of investment.</summary>
    public required int Investments { get; init; }

    /// <summary>Sources.</summary>
    public required int Publications { get; init; }

    /// <summary>Figures of trade, in every edition.</summary>
    public required int TradeFlows { get; init; }
}
