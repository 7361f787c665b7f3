using FluentValidation;

namespace KzUkApi.Http.Parameters;

/// <summary>The parameters of an operation as a client sends them: what ASP.NET binds, and what the contract describes.</summary>
internal abstract record QueryRecord
{
    /// <summary>Parses every parameter once. What is wrong is noted in the parser.</summary>
    internal abstract void Read(QueryParser parser);

    /// <summary>Checks the values that were parsed, and several of them together. What is wrong is noted in the parser.</summary>
    internal abstract void Validate(QueryParser parser);
}

/// <summary>The parameters of an operation, and what they mean.</summary>
/// <remarks>
/// The request filter parses and validates them before the handler runs, and refuses the request where one is wrong. The handler passes
/// <see cref="Value"/> on, so that nothing behind it reads text. A parameter is added in two places: here, with its rule in
/// <see cref="Parse"/> and its property in <typeparamref name="T"/>, and in the store that uses it.
/// </remarks>
/// <typeparam name="T">The typed values.</typeparam>
internal abstract record Query<T> : QueryRecord
{
    private (T Value, bool Known) _parsed;

    /// <summary>What the parameters mean, all of them valid.</summary>
    internal T Value
    {
        get => _parsed.Known ? _parsed.Value : throw new InvalidOperationException(
            $"{GetType().Name} is not parsed: its route lacks WithQuery.");
        private protected init => _parsed = (value, true);
    }

    /// <summary>The rules of the values and of several parameters together; null where there are none.</summary>
    protected virtual IValidator<T>? Validator => null;

    internal sealed override void Read(QueryParser parser) => _parsed = (Parse(parser), true);

    internal sealed override void Validate(QueryParser parser)
    {
        if (Validator is { } validator && Value is not null)
        {
            parser.Validate(validator, Value);
        }
    }

    /// <summary>
    /// The values, each by the rule of its parameter. Where a parameter is wrong or left out, its rule says what comes instead.
    /// </summary>
    protected abstract T Parse(QueryParser query);
}

/// <summary>The parameters of an operation that takes none.</summary>
internal sealed record NoQuery : Query<NoQuery>
{
    protected override NoQuery Parse(QueryParser query) => this;
}
