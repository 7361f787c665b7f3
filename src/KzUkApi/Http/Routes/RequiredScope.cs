namespace KzUkApi.Http.Routes;

/// <summary>The scope that an operation needs.</summary>
/// <param name="Scope">The name of the scope; null where any valid key is enough.</param>
internal sealed record RequiredScope(string? Scope);

/// <summary>The header that carries a key of the service.</summary>
internal static class KeyHeader
{
    public const string Name = "X-Api-Key";
}
