namespace KzUkApi.Http.OpenApi;

/// <summary>The only values that a part of a path can have, for the contract.</summary>
internal sealed record PathCodes(string Parameter, params IReadOnlyList<string> Allowed);
