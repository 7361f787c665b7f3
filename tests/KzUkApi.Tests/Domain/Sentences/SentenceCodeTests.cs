using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Tests.Domain.Sentences;

/// <summary>Codes whose labels stand in sentences and titles have labels in Kazakh and Russian.</summary>
[Parallelizable]
internal sealed class SentenceCodeTests
{
    private static readonly CodeList[] Listed = [Codes.Caveats, Codes.Statuses, Codes.Adjustments];

    private static readonly CodeList[] InSentences =
    [
        Codes.Datasets, Codes.MeetingSeries, Codes.MeetingLevels, Codes.AgreementKinds, Codes.AgreementStatuses, Codes.AgreementStandings,
        Codes.AgreementEvents, Codes.EventParties, Codes.InstitutionKinds, Codes.SourceKinds, Codes.PersonRoles, Codes.ParticipantRoles,
        Codes.Adjustments, Codes.Statuses, Codes.Countries, Codes.Currencies, Codes.Units, Codes.IndicatorUnits, Codes.Measures,
        Codes.IndicatorMeasures, Codes.Flows, Codes.SeriesFlows, Codes.ProductTypes, Codes.Valuations, Codes.Caveats, Codes.ClaimDirections,
        Codes.Verdicts, Codes.Concepts, Codes.MirrorBases, Codes.MirrorCauses, Codes.Classifications, Codes.CommodityLevels,
        Codes.Qualifiers, Codes.ChangeQualifiers, Codes.SeriesUnits, Codes.Authorities, Codes.PublishedOnBases, Codes.DisputeScopes,
        Codes.ClaimSubjects, Codes.FigureChoices, Codes.FigureRecords, Codes.ChangeKinds,
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

    // Semicolons part the caveats and the status of a figure from each other.
    [TestCaseSource(nameof(Listed))]
    public void Label_ThatStandsInAList_HasNoSemicolonAndKeepsNoCountryInFront(CodeList list)
    {
        string[] countries = [.. new[] { "KAZ", "GBR", "EU" }.SelectMany(code => TextLanguages.All.Select(language =>
            Codes.Countries.Label(code, language)))];
        foreach (var text in list.Codes.SelectMany(code => TextLanguages.All.Select(language => code.Label(language).Text)))
        {
            Assert.That(text, Does.Not.Contain(';'));
            Assert.That(countries.Where(country => text.StartsWith(country, StringComparison.Ordinal)), Is.Empty, text);
        }
    }

    [Test]
    public void EveryList_HasATitleInKazakhAndRussian()
    {
        foreach (var list in Codes.All().Union(RecordTypes.Lists))
        {
            string[] titles = [.. TextLanguages.All.Select(language => CodeListTitles.Of(list, language))];
            Assert.That(titles, Is.Unique, list.Id);
            Assert.That(titles[0], Is.EqualTo(list.Title));
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
