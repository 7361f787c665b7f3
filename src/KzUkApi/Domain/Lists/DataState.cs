namespace KzUkApi.Domain.Lists;

/// <summary>The state of the data that answers are made from.</summary>
/// <param name="Generation">Grows with every change of the store, by any process; this process meets no two states with the same.</param>
/// <param name="Version">The data version; it comes again when a change is undone.</param>
/// <param name="Edition">Names the state in every process; unlike the version it never comes again.</param>
/// <param name="ChangedAt">When the data were last loaded or changed; the day of their release where that is not known.</param>
internal sealed record DataState(long Generation, string Version, string Edition, DateTimeOffset ChangedAt);
