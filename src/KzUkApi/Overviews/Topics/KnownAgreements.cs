using KzUkApi.Domain.Agreements;
using KzUkApi.Domain.Sentences;
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

    /// <summary>An agreement as it is named, and limited, on the day.</summary>
    public TopicItemRow On(TopicItemRow row) => (TopicItemRow)row.OnDay(Day, _lives[row.Id]);

    /// <summary>An agreement in a language, as its own list has it on the day.</summary>
    public Heading Heading(TopicItemRow row, string language)
    {
        var life = _lives[row.Id];
        var (signed, steps) = (life.ShowsSignature(Day), life.StepsOn(Day).ToList());
        return RecordHeadings.Agreement(
            row.Names,
            row.Code!,
            signed ? row.Date : null,
            signed ? row.Place : null,
            life.StandingOn(Day)?.Code,
            row.Caveats,
            language,
            AgreementStep.IsAdoption(steps.Select(step => step.Event)),
            life.On(Day)?.IsRecorded == true ? row.Source!.Publisher : null,
            steps is [.., { } last] ? (last.Event, last.Party, last.Date) : null
        );
    }

    /// <summary>The date that a reader looks for: that of the signature where it is known, else that of the first event.</summary>
    public string? Date(string id, string? signedOn)
    {
        var life = _lives[id];
        return signedOn is not null && life.ShowsSignature(Day) ? signedOn : AgreementStep.First(life.Steps)?.Date;
    }
}
