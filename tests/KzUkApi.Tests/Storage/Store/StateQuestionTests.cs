using Dapper;
using KzUkApi.Storage.Store;

namespace KzUkApi.Tests.Storage.Store;

/// <summary>What is kept for one question is never the answer to another.</summary>
internal sealed class StateQuestionTests
{
    private const string Sql = "SELECT COUNT(*) FROM t WHERE a = @p0 AND b = @p1";

    [Test]
    public void Values_ThatReadAlikeWhenJoined_AreDifferentQuestions()
    {
        var one = new StateQuestion(Sql, Values("x\np1=y", "z"));
        var other = new StateQuestion(Sql, Values("x", "y\np1=z"));
        Assert.That(one, Is.Not.EqualTo(other));
        Assert.That(one, Is.EqualTo(new StateQuestion(Sql, Values("x\np1=y", "z"))));
        Assert.That(one.GetHashCode(), Is.EqualTo(new StateQuestion(Sql, Values("x\np1=y", "z")).GetHashCode()));
    }

    [Test]
    public void Values_OfOtherTypes_AreDifferentQuestions() =>
        Assert.That(new StateQuestion(Sql, Values("1", 2)), Is.Not.EqualTo(new StateQuestion(Sql, Values(1, 2))));

    [Test]
    public void Values_ThatDoNotStandInTheText_MakeNoDifference() =>
        Assert.That(
            new StateQuestion("SELECT COUNT(*) FROM t WHERE a = @p0", Values("x", "y")),
            Is.EqualTo(new StateQuestion("SELECT COUNT(*) FROM t WHERE a = @p0", Values("x", "z")))
        );

    private static DynamicParameters Values(object first, object second)
    {
        var parameters = new DynamicParameters();
        parameters.Add("p0", first);
        parameters.Add("p1", second);
        return parameters;
    }
}
