using KzUkApi.Domain.Agreements;
using KzUkApi.Storage.Agreements;
using KzUkApi.Storage.Store;

namespace KzUkApi.Overviews.Topics;

/// <summary>What is known of agreements on a day.</summary>
internal sealed class KnownAgreements
{
    private readonly IReadOnlyDictionary<string, AgreementLife> _lives;

    private KnownAgreements(DateOnly? day, IReadOnlyDictionary<string, AgreementLife> lives)
    {
        (Day, _lives) = (day, lives);
        Listed = day is null ? null : [.. lives.Where(life => life.Value.On(day) is not null).Select(life => life.Key)];
    }

    public DateOnly? Day { get; }

    /// <summary>The ids of those that are listed on the day; null for all.</summary>
    public string[]? Listed { get; }

    public static async Task<KnownAgreements> OnAsync(StoreSession session, DateOnly? day) =>
        new(day, await AgreementLives.ReadAsync(session));

    /// <inheritdoc cref="AgreementLife.TitleOn(DateOnly?, string)"/>
    public string Title(string id, string title) => _lives[id].TitleOn(Day, title);

    /// <summary>The date that a reader looks for: that of the signature where it is known, else that of the first event.</summary>
    public string? Date(string id, string? signedOn)
    {
        var life = _lives[id];
        return signedOn is not null && life.ShowsSignature(Day) ? signedOn : AgreementStep.First(life.Steps)?.Date;
    }
}
