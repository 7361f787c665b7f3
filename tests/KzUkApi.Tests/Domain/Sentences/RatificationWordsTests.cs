using KzUkApi.Domain.Agreements;
using KzUkApi.Domain.Sentences;

namespace KzUkApi.Tests.Domain.Sentences;

/// <summary>What a sentence says of a ratification to come, and of an entry into force that is.</summary>
[Parallelizable]
internal sealed class RatificationWordsTests
{
    private static readonly Ratification Reported = new([], [], null, "2026-02", null, true);

    private static readonly Ratification Later = new([], [], null, null, null, false, true);

    [TestCase("en", "T: signed on 24 April 2024; in February 2026 a report still spoke of ratification as to come; which side's is not stated; "
        + "whether and when it entered into force is not established")]
    [TestCase("ru", "T: дата подписания – 24 апреля 2024 года; в сообщении о ратификации ещё говорилось как о предстоящей (февраль 2026 "
        + "года); чьей стороной, не указано; вступление в силу и его дата не установлены")]
    public void Ratification_InNobodysName_IsToldAsAReport(string language, string expected) =>
        Assert.That(RelationWords.In(language).SignedNotInForce("T", "2024-04-24", null, Reported), Is.EqualTo(expected));

    [TestCase("en", "T: signed on 24 April 2024; not in force on this day")]
    [TestCase("kk", "T: қол қойылған күні – 2024 жылғы 24 сәуір; бұл күні әлі күшінде емес")]
    [TestCase("ru", "T: дата подписания – 24 апреля 2024 года; в этот день ещё не действует")]
    public void Paper_WhoseEntryIntoForceIsOfALaterDay_IsNotInForceOnTheDay(string language, string expected) =>
        Assert.That(RelationWords.In(language).SignedNotInForce("T", "2024-04-24", null, Later), Is.EqualTo(expected));
}
