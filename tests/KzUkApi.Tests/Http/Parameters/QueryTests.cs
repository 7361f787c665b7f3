using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Parameters;
using KnownCodes = KzUkApi.Domain.CodeLists.Codes;

namespace KzUkApi.Tests.Http.Parameters;

/// <summary>What a query makes of all its parameters together.</summary>
[Parallelizable]
internal sealed class QueryTests
{
    private static readonly DateOnly Today = new(2026, 11, 28);

    private static readonly OpenLists Lists = OpenLists.None;

    [Test]
    public void Words_Always_AreFolded()
    {
        var query = new Every { Words = "Қазақстан, TRADE" };
        _ = QueryParser.Of(query, Lists, Today);
        Assert.That(query.Value.Words, Is.EqualTo(new[] { "казакстан", "trade" }));
    }

    [Test]
    public void Errors_OfSeveralParameters_StandInTheOrderOfTheRecordThenThoseTogether()
    {
        var errors = Parsed(new Every { From = "2023", To = "2022", Code = "", Words = "-" }).Errors.ToList();
        Assert.That(
            errors.Select(error => (error.Parameter, error.Code)),
            Is.EqualTo(new[] { ("code", "empty-value"), ("words", "invalid-text"), ("from", "from-after-to") })
        );
    }

    [Test]
    public void RequiredParameter_LeftOut_IsAnError() =>
        Assert.That(
            QueryParser.Of(new Every(), Lists, Today).Errors.Select(error => (error.Parameter, error.Code)),
            Is.EqualTo(new[] { ("code", "required") })
        );

    [Test]
    public void Canonical_OfEqualValues_IsEqual()
    {
        var spelled = QueryParser.Of(new Every { Code = "usd", Codes = "kaz,GBR", From = "2022-q1" }, Lists, Today);
        Assert.That(
            spelled.Canonical().Select(pair => (pair.Key, pair.Value)),
            Is.EqualTo(new[] { ("code", "USD"), ("codes", "GBR,KAZ"), ("from", "2022-Q1") })
        );
    }

    [Test]
    public void Value_BeforeItIsParsed_IsNotGiven() => Assert.That(() => new Every().Value, Throws.InvalidOperationException);

    [TestCaseSource(typeof(FilterRulesTests), nameof(FilterRulesTests.Queries))]
    public void Query_Always_HasARuleForEveryParameter(Type query) =>
        Assert.That(
            QueryParser.Of((QueryRecord)Activator.CreateInstance(query)!, Lists, Today).Shapes().Select(parameter => parameter.Name),
            Is.EqualTo(QueryTexts.NamesOf(query))
        );

    private static QueryParser Parsed(QueryRecord query)
    {
        var parser = QueryParser.Of(query, Lists, Today);
        query.Validate(parser);
        return parser;
    }

    private sealed record Every : Query<(string Code, string[]? Codes, string[] Words, DateRange Range)>
    {
        public string? Code { get; init; }

        public string? Codes { get; init; }

        public string? Words { get; init; }

        public string? From { get; init; }

        public string? To { get; init; }

        protected override IValidator<(string Code, string[]? Codes, string[] Words, DateRange Range)> Validator => new EveryValidator();

        protected override (string Code, string[]? Codes, string[] Words, DateRange Range) Parse(QueryParser query) =>
            (
                query.RequiredCode(nameof(Code), KnownCodes.Currencies),
                query.Codes(nameof(Codes), KnownCodes.Reporters),
                query.Words(nameof(Words)),
                query.Range(nameof(From), nameof(To))
            );
    }

    private sealed class EveryValidator : AbstractValidator<(string Code, string[]? Codes, string[] Words, DateRange Range)>
    {
        public EveryValidator() => RuleFor(every => every.Range).NotReversed(nameof(Every.From), nameof(Every.To));
    }
}
