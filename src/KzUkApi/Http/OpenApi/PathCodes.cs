namespace KzUkApi.Http.OpenApi;

/// <summary>The only values that a part of a path can have, for the contract.</summary>
internal sealed record PathCodes(string Parameter, params IReadOnlyList<string> Allowed);

/// <summary>What an id in the path of a route names, where no comment of its handler says so.</summary>
internal sealed record PathWords(string Description, string Example);
