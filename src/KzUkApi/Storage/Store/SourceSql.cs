namespace KzUkApi.Storage.Store;

/// <summary>The columns of a source as every record carries it; they come last, and begin with its id.</summary>
internal static class SourceSql
{
    public const string Columns = "s.id, s.publisher, s.title, s.url, s.publisher_url, s.published_on, s.published_on_basis, s.authority";

    /// <summary>Joins the source of the records under an alias.</summary>
    public static string Join(string alias) => $"JOIN sources s ON s.id = {alias}.source_id";
}
