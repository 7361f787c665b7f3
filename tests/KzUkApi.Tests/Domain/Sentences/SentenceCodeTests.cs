using KzUkApi.Domain.CodeLists;

namespace KzUkApi.Tests.Domain.Sentences;

/// <summary>Codes whose labels stand in sentences and titles have labels in Kazakh and Russian.</summary>
[Parallelizable]
internal sealed class SentenceCodeTests
{
    private static readonly CodeList[] InSentences =
    [
        Codes.Datasets, Codes.MeetingSeries, Codes.MeetingLevels, Codes.AgreementKinds, Codes.AgreementStatuses, Codes.AgreementStandings,
        Codes.AgreementEvents, Codes.EventParties, Codes.InstitutionKinds, Codes.SourceKinds, Codes.PersonRoles, Codes.ParticipantRoles,
        Codes.Adjustments, Codes.Statuses, Codes.Countries, Codes.Currencies, Codes.Units, Codes.IndicatorUnits, Codes.Measures,
        Codes.IndicatorMeasures, Codes.Flows, Codes.SeriesFlows, Codes.ProductTypes, Codes.Valuations, Codes.Caveats, Codes.ClaimDirections,
    ];

    [Test]
    public void EveryCode_HasALabelInKazakhAndRussian([ValueSource(nameof(InSentences))] CodeList list)
    {
        foreach (var code in list.Codes)
        {
            foreach (var language in new[] { "kk", "ru" })
            {
                var (text, really) = code.Label(language);
                Assert.That(really, Is.EqualTo(language), $"{list.Id} {code.Value}");
                Assert.That(text.Any(letter => letter is >= 'Ѐ' and <= 'ӿ'), Is.True, $"{list.Id} {code.Value} in {language}: {text}");
                Assert.That(text, Is.EqualTo(text.Trim()).And.Not.Match(@"  |\.$|\{|\}"));
            }
        }
    }

    [Test]
    public void EveryCode_IsLabelledByItself([ValueSource(nameof(InSentences))] CodeList list)
    {
        foreach (var language in new[] { "en", "kk", "ru" })
        {
            Assert.That(list.Codes.Select(code => code.Label(language).Text), Is.Unique, $"{list.Id} in {language}");
        }
    }
}
