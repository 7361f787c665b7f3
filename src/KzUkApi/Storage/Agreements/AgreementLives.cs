using System.Data.Common;
using Dapper;
using KzUkApi.Domain.Agreements;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Agreements;

/// <summary>Reads the lives of agreements; what they say of a day is decided by <see cref="AgreementLife"/> alone.</summary>
internal static class AgreementLives
{
    private const string Agreements =
        """
        SELECT a.id, a.kind, a.status, a.signed_end, a.in_force_end, a.caveats,
            s.published_end AS stated_on, d.released_on
        FROM agreements a
        JOIN sources s ON s.id = a.source_id
        CROSS JOIN dataset_state d
        ORDER BY a.id
        """;

    private const string Steps =
        """
        SELECT e.id, e.agreement_id, e.event, e.party, e.date, e.date_start, e.date_end, e.caveats, s.published_end
        FROM agreement_events e
        JOIN sources s ON s.id = e.source_id
        ORDER BY e.agreement_id, e.id
        """;

    /// <summary>The lives of all agreements, by the id of the agreement.</summary>
    public static async Task<IReadOnlyDictionary<string, AgreementLife>> ReadAsync(StoreSession session) =>
        Of(await session.RowsAsync<LifeRow>(Agreements), await session.RowsAsync<AgreementStep>(Steps));

    /// <summary>The same inside a transaction that writes.</summary>
    public static IReadOnlyDictionary<string, AgreementLife> Read(DbConnection connection, DbTransaction transaction) =>
        Of(
            connection.Query<LifeRow>(Agreements, transaction: transaction),
            connection.Query<AgreementStep>(Steps, transaction: transaction)
        );

    private static Dictionary<string, AgreementLife> Of(IEnumerable<LifeRow> agreements, IEnumerable<AgreementStep> steps)
    {
        var ofEach = steps.ToLookup(step => step.AgreementId, StringComparer.Ordinal);
        return agreements.ToDictionary(
            row => row.Id,
            row => new AgreementLife(
                new(row.Status, row.ReleasedOn, row.StatedOn),
                row.SignedEnd,
                row.InForceEnd,
                AgreementStep.InOrder(ofEach[row.Id])
            )
            {
                Kind = row.Kind,
                IsOfTheEuropeanEra = row.Caveats.Contains(AgreementStanding.OfTheEuropeanEra, StringComparer.Ordinal),
            },
            StringComparer.Ordinal
        );
    }

    private sealed record LifeRow
    {
        public required string Id { get; init; }

        public required string Kind { get; init; }

        public required string Status { get; init; }

        public IReadOnlyList<string> Caveats { get; init; } = [];

        public DateOnly? StatedOn { get; init; }

        public DateOnly? SignedEnd { get; init; }

        public DateOnly? InForceEnd { get; init; }

        public required DateOnly ReleasedOn { get; init; }
    }
}
