using System.Data;
using Dapper;

namespace KzUkApi.Storage.Store;

/// <summary>How columns become properties of records.</summary>
internal static class RecordMapping
{
    public static void Register()
    {
        // Columns have underscores, records have none.
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        SqlMapper.AddTypeHandler(new CodesHandler());

        // Dapper takes its own mapping of days before a handler.
        SqlMapper.RemoveTypeMap(typeof(DateOnly));
        SqlMapper.RemoveTypeMap(typeof(DateOnly?));
        SqlMapper.AddTypeHandler(new DayHandler());
    }

    /// <summary>Days are text in every engine.</summary>
    private sealed class DayHandler : SqlMapper.TypeHandler<DateOnly>
    {
        public override DateOnly Parse(object value) => DayText.Parse((string)value);

        public override void SetValue(IDbDataParameter parameter, DateOnly value)
        {
            parameter.DbType = DbType.String;
            parameter.Value = DayText.Of(value);
        }
    }

    /// <summary>Reads a column of codes, separated by <c>;</c>, as a list; where it is null, the list of the record stays empty.</summary>
    private sealed class CodesHandler : SqlMapper.TypeHandler<IReadOnlyList<string>>
    {
        public override IReadOnlyList<string> Parse(object value) => value is string { Length: > 0 } text ? text.Split(';') : [];

        public override void SetValue(IDbDataParameter parameter, IReadOnlyList<string>? value) =>
            parameter.Value = value is null ? DBNull.Value : string.Join(';', value);
    }
}
