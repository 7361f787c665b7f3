namespace KzUkApi.Overviews.Briefing;

/// <summary>Agreements by what they are on the day.</summary>
internal sealed record BriefingAgreements
{
    /// <summary>Under negotiation, with the latest step; without those of `ofTheEuropeanEra`.</summary>
    public required IReadOnlyList<BriefingFact> UnderNegotiation { get; init; }

    /// <summary>In force between the two countries, latest first; without those of `ofTheEuropeanEra`.</summary>
    public required IReadOnlyList<BriefingFact> InForce { get; init; }

    /// <summary>Treaties and other papers that need ratification, of which no entry into force is held, latest first.</summary>
    public required IReadOnlyList<BriefingFact> SignedNotInForce { get; init; }

    /// <summary>Announced as to be signed; that they were is not established.</summary>
    public required IReadOnlyList<BriefingFact> SignatureAnnounced { get; init; }

    /// <summary>
    /// Agreements of the European Union, and of the Communities before it, latest first: their application to the United Kingdom
    /// after 31 January 2020 is not established, so that they stand apart. `standing` says what they are on the day.
    /// </summary>
    public required IReadOnlyList<BriefingFact> OfTheEuropeanEra { get; init; }

    /// <summary>The five signed last, whatever became of them; without those of `ofTheEuropeanEra`.</summary>
    public required IReadOnlyList<BriefingFact> LatestSigned { get; init; }

    /// <summary>How many there are of each status on the day.</summary>
    public required IReadOnlyDictionary<string, int> Counts { get; init; }

    /// <summary>How many there are of each standing on the day.</summary>
    public required IReadOnlyDictionary<string, int> Standings { get; init; }
}
