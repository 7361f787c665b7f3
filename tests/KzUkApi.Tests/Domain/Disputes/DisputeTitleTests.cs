using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Disputes;

namespace KzUkApi.Tests.Domain.Disputes;

[Parallelizable]
internal sealed class DisputeTitleTests
{
    [TestCase("agreements", "signed_on", "date of signature")]
    [TestCase("agreements", "in_force_on", "date of entry into force")]
    [TestCase("agreement_events", "entered-into-force", "date of entry into force")]
    [TestCase("agreement_events", "ratified", "date of ratification")]
    [TestCase("meetings", "date_start", "date")]
    [TestCase("meetings", "session_number", "session number")]
    [TestCase("meeting_participants", "office", "office of a participant")]
    [TestCase("institutions", "established_on", "date of establishment")]
    [TestCase("ambassadors", "from", "beginning of the term")]
    [TestCase("meetings", "place_of_dinner", "place of dinner")]
    public void Title_HasTheRecordAndTheFieldInWords(string table, string field, string words) =>
        Assert.That(DisputeTitles.Of([new("A record", table, field), new("A record", table, field)]), Is.EqualTo($"A record: {words}"));

    [Test]
    public void Title_OfSeveralRecordsAndFields_NamesEachOnce() =>
        Assert.That(
            DisputeTitles.Of([new("One", "ambassadors", "from"), new("Two", "ambassadors", "to"), new("One", "ambassadors", "to")]),
            Is.EqualTo("One and Two: beginning of the term and end of the term")
        );

    [Test]
    public void Title_OfEveryStepOfAnAgreement_IsWorded()
    {
        foreach (var step in Codes.AgreementEvents.Values)
        {
            var title = DisputeTitles.Of([new("Treaty", "agreement_events", step)]);
            Assert.That(title, Does.Match("^Treaty: (date |opening |report |amendment|ratification of )"), step);
        }
    }
}
