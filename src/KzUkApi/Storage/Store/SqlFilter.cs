using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Dapper;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Text;

namespace KzUkApi.Storage.Store;

/// <summary>The conditions of one query, joined by <c>AND</c>; every value becomes a numbered parameter.</summary>
/// <remarks>Only conditions that apply are composed: no <c>@x IS NULL OR ...</c>, which no index serves.</remarks>
internal sealed class SqlFilter
{
    // A list of nothing is no SQL to other engines than SQLite.
    private const string Never = "1 = 0";

    private readonly List<string> _conditions = [];
    private readonly SqlFilter _root;
    private int _count;

    public SqlFilter() => (_root, Parameters) = (this, new DynamicParameters());

    private SqlFilter(SqlFilter root) => (_root, Parameters) = (root._root, root.Parameters);

    public DynamicParameters Parameters { get; }

    /// <summary><c>WHERE</c> and the conditions, or nothing.</summary>
    public string Where => _conditions.Count == 0 ? string.Empty : "WHERE " + All;

    /// <summary>The conditions, joined; <c>1 = 1</c> where there are none.</summary>
    public string All => _conditions.Count == 0 ? "1 = 1" : string.Join("\n  AND ", _conditions);

    /// <summary>The conditions; one that holds is enough.</summary>
    public string Any => string.Join("\n  OR ", _conditions);

    /// <summary>These conditions and those of a nested filter, as <c>WHERE</c> has them.</summary>
    public string WhereWith(SqlFilter nested) =>
        nested._conditions.Count == 0 ? Where : $"WHERE {(_conditions.Count == 0 ? string.Empty : All + "\n  AND ")}{nested.All}";

    /// <summary>An empty filter that shares this one's parameters, for a subquery.</summary>
    public SqlFilter Nested() => new(this);

    /// <summary>Adds a condition whose holes become parameters: <c>And($"m.kind = {kind}")</c>.</summary>
    public SqlFilter And([InterpolatedStringHandlerArgument("")] ref SqlCondition condition)
    {
        _conditions.Add(condition.Text);
        return this;
    }

    /// <summary>Adds a condition that is the program's own text, without values.</summary>
    public SqlFilter AndSql(string condition)
    {
        _conditions.Add(condition);
        return this;
    }

    /// <inheritdoc cref="In(string, IReadOnlyCollection{string}?)"/>
    public SqlFilter In(string column, IReadOnlyCollection<long>? values)
    {
        if (values is not null)
        {
            _conditions.Add(values.Count == 0 ? Never : $"{column} IN ({string.Join(", ", values.Select(value => Add(value)))})");
        }

        return this;
    }

    /// <summary>The column has one of the values; nothing is added where there are no values.</summary>
    public SqlFilter In(string column, IReadOnlyCollection<string>? values)
    {
        if (values is not null)
        {
            _conditions.Add(values.Count == 0 ? Never : $"{column} IN ({List(values)})");
        }

        return this;
    }

    /// <summary>A list column of the record (see <see cref="StoreSession.ListsAsync"/>) has one of the values.</summary>
    /// <remarks>No values add no condition.</remarks>
    /// <param name="id">The column with the id of the record.</param>
    public SqlFilter HasAny(string table, string idColumn, string valueColumn, string id, IReadOnlyCollection<string>? values) =>
        values is null
            ? this
            : AndSql($"EXISTS (SELECT 1 FROM {table} WHERE {table}.{idColumn} = {id} AND {table}.{valueColumn} IN ({List(values)}))");

    /// <summary>A day as a parameter, for text outside the conditions.</summary>
    public string Day(DateOnly day) => Add(day);

    /// <summary>The values as a list of parameters, for <c>IN</c>.</summary>
    public string List(IEnumerable<object> values) => string.Join(", ", values.Select(Add));

    /// <summary>The interval lies wholly inside: an unknown start matches no first day, an unknown end no last day.</summary>
    public SqlFilter Inside(string startColumn, string endColumn, DateRange range)
    {
        if (range.First is { } first)
        {
            And($"{Sql(startColumn)} >= {first}");
        }

        return Until(endColumn, range.Last);
    }

    /// <summary>What had happened, or been published, by the end of the day; nothing is added without a day.</summary>
    /// <remarks>The SQL of <see cref="Visibility"/>.</remarks>
    public SqlFilter Until(string endColumn, DateOnly? asOf) => asOf is { } day ? And($"{Sql(endColumn)} <= {day}") : this;

    /// <summary>The same, where an unknown date counts from the dataset's release.</summary>
    public SqlFilter UntilOrRelease(string endColumn, DateOnly? asOf) =>
        Until(OrRelease(endColumn), asOf);

    /// <summary>The day from which a record counts: the last one of its date; where that is unknown, the release of the dataset.</summary>
    public static string OrRelease(string endColumn) => $"COALESCE({endColumn}, (SELECT released_on FROM dataset_state))";

    /// <summary>The SQL of a column as a reader saw it on the day: an end that came later was not known.</summary>
    /// <param name="endColumn">The last day that the column's date can mean.</param>
    /// <param name="unknown">What stands where it was not known.</param>
    public string Known(string column, string endColumn, DateOnly? asOf, string unknown = "NULL") =>
        asOf is { } day ? $"CASE WHEN {endColumn} > {Add(day)} THEN {unknown} ELSE {column} END" : column;

    /// <summary>Every word, folded, stands somewhere in the column.</summary>
    public SqlFilter HasWords(string column, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            // Folding leaves letters and digits only, so no wildcard is left to escape.
            string[] patterns = [$"%{word}%", .. SpellingKeys.Patterns(word).Select(key => $"%{key.Text}%")];
            AndSql($"({string.Join(" OR ", patterns.Select(pattern => $"{column} LIKE {List([pattern])}"))})");
        }

        return this;
    }

    /// <summary>Marks the program's own text (a column name) inside a condition.</summary>
    public static SqlText Sql(string text) => new(text);

    private string Add(object value)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"p{_root._count++}");
        Parameters.Add(name, value);
        return "@" + name;
    }

    internal readonly record struct SqlText(string Text);

    [InterpolatedStringHandler]
    internal readonly ref struct SqlCondition
    {
        private readonly StringBuilder _text;
        private readonly SqlFilter _filter;

        public SqlCondition(int literalLength, int formattedCount, SqlFilter filter)
        {
            _text = new StringBuilder(literalLength + (formattedCount * 4));
            _filter = filter;
        }

        public string Text => _text.ToString();

        public void AppendLiteral(string text) => _text.Append(text);

        public void AppendFormatted(SqlText sql) => _text.Append(sql.Text);

        public void AppendFormatted(string value) => _text.Append(_filter.Add(value));

        public void AppendFormatted(long value) => _text.Append(_filter.Add(value));

        public void AppendFormatted(DateOnly value) => _text.Append(_filter.Add(value));
    }
}
