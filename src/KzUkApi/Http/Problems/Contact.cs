namespace KzUkApi.Http.Problems;

/// <summary>Where a wrong figure can be reported.</summary>
internal sealed record Contact(string Address);
