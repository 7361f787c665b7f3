namespace KzUkApi.Domain.Lists;

/// <summary>In which of its orders a list is asked for, and in which direction.</summary>
/// <param name="Name">The name of the order; null for the list's own.</param>
/// <param name="Falling">Whether the last comes first.</param>
internal readonly record struct SortOrder(string? Name, bool Falling);
