using CsCheck;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Representations;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Http.Lists;

internal sealed class CursorTests
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private static readonly Gen<string> Words = Gen.OneOf("abcdef0123456789-".ToCharArray())
        .Array[1, 40]
        .Select(characters => new string(characters));

    private static readonly Gen<Cursor> Cursors = Gen.Select(Words, Words, Words)
        .Select((version, question, id) => new Cursor(version, question, id));

    [Test]
    public void Read_WhatWasWritten_GivesTheSameCursor() => Cursors.Sample(cursor => Cursor.Read(cursor.ToString()) == cursor);

    [Test]
    public void ToString_Cursor_NeedsNoEscapingInAnAddress() =>
        Cursors.Sample(cursor => cursor.ToString().All(character => Alphabet.Contains(character, StringComparison.Ordinal)));

    [Test]
    public void Read_AnyOtherCharacterInAnyPlace_IsRefused()
    {
        var text = new Cursor("0123456789ab", "01234567", "recognition-1992").ToString();
        var damaged = from place in Enumerable.Range(0, text.Length)
                      from other in Alphabet + "=+/ \n\u00E9"
                      where other != text[place]
                      select text[..place] + other + text[(place + 1)..];
        Assert.That(damaged.Where(other => Cursor.Read(other) is not null), Is.Empty);
    }

    [Test]
    public void Read_Damaged_IsRefused() =>
        Cursors.Select(cursor => cursor.ToString()).Damaged().Sample(text => Cursor.Read(text) is null, iter: 5000);

    [Test]
    public void Read_Truncated_IsRefused() => Gen.Select(Cursors, Gen.Double[0, 1]).Sample((cursor, part) =>
    {
        var text = cursor.ToString();
        return Cursor.Read(text[..(int)(text.Length * part * 0.999)]) is null;
    }, iter: 2000);

    [TestCase(" ", "")]
    [TestCase("", " ")]
    [TestCase("", "\n")]
    [TestCase("", "=")]
    [TestCase("", "==")]
    public void Read_WithAnythingAround_IsRefused(string before, string after) =>
        Assert.That(Cursor.Read(before + new Cursor("0123456789ab", "01234567", "recognition-1992") + after), Is.Null);

    [TestCase(null)]
    [TestCase("")]
    public void Read_Nothing_IsNull(string? text) => Assert.That(Cursor.Read(text), Is.Null);

    [Test]
    public void Read_AnyText_IsRefused() =>
        Gen.OneOf(Texts.Any, Gen.OneOf(Alphabet.ToCharArray()).Array[0, 80].Select(characters => new string(characters)))
            .Sample(text => Cursor.Read(text) is null, iter: 20_000);

    [TestCase("limit", "cursor", true)]
    [TestCase("lang", "dataVersion", true)]
    [TestCase("kind", "limit", false)]
    [TestCase("sort", "kind", false)]
    public void QuestionOf_OtherParameters_IsTheSameWhereTheyChooseAPageOrItsWording(string one, string other, bool same) =>
        Assert.That(Question("/v1/milestones", (one, "x")) == Question("/v1/milestones", (other, "x")), Is.EqualTo(same));

    [Test]
    public void QuestionOf_ParameterInsideAValue_Differs() =>
        Assert.That(Question("/v1/milestones", ("a", "1"), ("b", "2")), Is.Not.EqualTo(Question("/v1/milestones", ("a", "1&b=2"))));

    [Test]
    public void QuestionOf_AnotherList_Differs() =>
        Assert.That(Question("/v1/milestones", ("from", "1992")), Is.Not.EqualTo(Question("/v1/meetings", ("from", "1992"))));

    private static string Question(string path, params (string Name, string Value)[] parameters) =>
        Cursor.QuestionOf(
            new(path, [.. parameters.Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value))], Format.Json, false)
        );
}
