using KzUkApi.Domain.Agreements;

namespace KzUkApi.Overviews.Briefing;

/// <summary>Agreements by what they are on the day of a briefing.</summary>
/// <param name="agreements">Those that had begun by the day, with their status.</param>
/// <param name="events">The steps up to the day.</param>
internal sealed class AgreementsOfDay(
    IReadOnlyList<(AgreementRow Agreement, string Status)> agreements,
    IReadOnlyList<EventRow> events,
    DateOnly? asOf
)
{
    private const int LatestSigned = 5;

    public BriefingAgreements Build()
    {
        var signed = agreements
            .Where(pair => pair.Agreement.SignedOn is not null && pair.Agreement.Life.ShowsSignature(asOf))
            .OrderByDescending(pair => pair.Agreement.Life.SignedEnd)
            .ThenBy(pair => pair.Agreement.Id, StringComparer.Ordinal);
        return new()
        {
            UnderNegotiation =
            [
                .. Standing(agreements, AgreementStanding.UnderNegotiation)
                    .Select(pair => BriefingFacts.LatestStep(pair.Agreement, events, asOf)),
            ],
            InForce =
            [
                .. Standing(agreements, AgreementStanding.InForce)
                    .OrderByDescending(pair => pair.Agreement.Life.SignedEnd)
                    .Select(pair => BriefingFacts.InForce(pair.Agreement, events, asOf)),
            ],
            SignedNotInForce =
            [
                .. Standing(signed, AgreementStanding.SignedNotInForce)
                    .Select(pair => BriefingFacts.Signed(pair.Agreement, events, asOf, tellsRatification: true)),
            ],
            SignatureAnnounced =
            [
                .. Standing(agreements, AgreementStanding.SignatureAnnounced)
                    .Select(pair => BriefingFacts.SignatureAnnounced(pair.Agreement, events)),
            ],
            OfTheEuropeanEra =
            [
                .. agreements
                    .Where(pair => pair.Agreement.Life.IsOfTheEuropeanEra)
                    .OrderByDescending(pair => pair.Agreement.Life.KnownFrom)
                    .Select(pair => BriefingFacts.Apart(pair.Agreement, events, asOf)),
            ],
            LatestSigned =
            [
                .. signed.Where(pair => !pair.Agreement.Life.IsOfTheEuropeanEra).Take(LatestSigned)
                    .Select(pair => BriefingFacts.Signed(pair.Agreement, events, asOf, tellsRatification: false)),
            ],
            Counts = Counted(agreements.Select(pair => pair.Status)),
            Standings = Counted(agreements.Select(pair => pair.Agreement.Life.StandingOn(asOf)!.Code)),
        };
    }

    // Those of the European Union stand apart.
    private IEnumerable<(AgreementRow Agreement, string Status)> Standing(
        IEnumerable<(AgreementRow Agreement, string Status)> agreements,
        string standing
    ) =>
        agreements.Where(pair =>
            !pair.Agreement.Life.IsOfTheEuropeanEra && pair.Agreement.Life.StandingOn(asOf)?.Code == standing
        );

    private static Dictionary<string, int> Counted(IEnumerable<string> codes) =>
        codes
            .GroupBy(code => code)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count());
}
