using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;

namespace KzUkApi.Tests.Http.Parameters;

/// <summary>No query forgets a rule that its parameters need, and the errors say what the rules find.</summary>
[Parallelizable]
internal sealed class FilterRulesTests
{
    private static readonly DateOnly Today = new(2026, 11, 28);

    /// <summary>All but the one that is made of a request, since columns are those of one table: FieldsTests reads its errors.</summary>
    public static IEnumerable<Type> Queries() =>
        typeof(QueryRecord).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(QueryRecord)) && !type.IsAbstract && type != typeof(FieldsQuery));

    [TestCaseSource(nameof(Queries))]
    public void WholeNumber_OfEveryQuery_IsHeldToTheRangeOfTheContract(Type query)
    {
        foreach (var (name, shape) in QueryParser.Of(New(query), OpenLists.None, Today).Shapes().Where(one => one.Shape.Range is not null))
        {
            var (minimum, maximum) = shape.Range!.Value;
            Assert.Multiple(() =>
            {
                Assert.That(Errors(query, (name, $"{minimum}")), Has.None.Property("Parameter").EqualTo(name));
                Assert.That(Errors(query, (name, $"{maximum}")), Has.None.Property("Parameter").EqualTo(name));
                foreach (var outside in new[] { $"{minimum - 1}", $"{maximum + 1}" })
                {
                    var error = Errors(query, (name, outside)).Single(one => one.Parameter == name);
                    Assert.That(error.Code, Is.EqualTo("out-of-range"));
                    Assert.That(error.Value, Is.EqualTo(outside));
                    Assert.That(error.Allowed, Is.EqualTo(new[] { $"{minimum} to {maximum}" }));
                }
            });
        }
    }

    [TestCaseSource(nameof(Queries))]
    public void Day_OfEveryQuery_HasCome(Type query)
    {
        foreach (var name in QueryTexts.NamesOf(query).Where(name => name is "asOf" or "compareTo" or "since"))
        {
            Assert.That(Errors(query, (name, "2026-11-28")), Has.None.Property("Parameter").EqualTo(name));
            var error = Errors(query, (name, "2026-11-29")).Single(one => one.Parameter == name);
            Assert.That((error.Code, error.Value, error.Allowed![0]), Is.EqualTo(("future-day", "2026-11-29", "up to 2026-11-28")));
        }
    }

    [TestCaseSource(nameof(Queries))]
    public void Days_OfEveryQuery_StandInTheirOrder(Type query)
    {
        var (from, to) = QueryTexts.NamesOf(query).Contains("signedFrom") ? ("signedFrom", "signedTo") : ("from", "to");
        if (!QueryTexts.NamesOf(query).Contains(from))
        {
            return;
        }

        Assert.That(Errors(query, (from, "2022-06"), (to, "2022")), Has.None.Property("Parameter").EqualTo(from));
        var error = Errors(query, (from, "2023"), (to, "2022-Q4")).Single(one => one.Parameter == from);
        Assert.That((error.Code, error.Value, error.Allowed![0]), Is.EqualTo(("from-after-to", "2023", "up to 2022-Q4")));
        Assert.That(Errors(query, (from, "2023"), (to, "never")).Select(one => one.Code), Has.None.EqualTo("from-after-to"));
    }

    [TestCase(null, null, null, "one:required")]
    [TestCase("1", null, null, "")]
    [TestCase(null, null, "3", "")]
    [TestCase("1", null, "3", "three:cannot-combine")]
    [TestCase("1", "2", "3", "two:cannot-combine three:cannot-combine")]
    public void ExactlyOneOf_OfThree_IsGiven(string? one, string? two, string? three, string errors) =>
        Assert.That(
            string.Join(' ', Errors(new Choice { One = one, Two = two, Three = three }).Select(error => $"{error.Parameter}:{error.Code}")),
            Is.EqualTo(errors)
        );

    private static QueryRecord New(Type query) => (QueryRecord)Activator.CreateInstance(query)!;

    private static IReadOnlyList<ParameterError> Errors(Type type, params (string Name, string Value)[] sent)
    {
        var query = New(type);
        foreach (var (name, value) in sent)
        {
            type.GetProperties().Single(property => QueryTexts.NameOf(property.Name) == name).SetValue(query, value);
        }

        return Errors(query);
    }

    private static IReadOnlyList<ParameterError> Errors(QueryRecord query)
    {
        var parser = QueryParser.Of(query, OpenLists.None, Today);
        query.Validate(parser);
        return [.. parser.Errors];
    }

    private sealed record Choice : Query<(string? One, string? Two, string? Three)>
    {
        public string? One { get; init; }

        public string? Two { get; init; }

        public string? Three { get; init; }

        protected override IValidator<(string? One, string? Two, string? Three)> Validator => new ChoiceValidator();

        protected override (string? One, string? Two, string? Three) Parse(QueryParser query) =>
            (query.Text(nameof(One)), query.Text(nameof(Two)), query.Text(nameof(Three)));
    }

    private sealed class ChoiceValidator : AbstractValidator<(string? One, string? Two, string? Three)>
    {
        public ChoiceValidator() => RuleFor(choice => choice).ExactlyOneOf(nameof(Choice.One), nameof(Choice.Two), nameof(Choice.Three));
    }
}
