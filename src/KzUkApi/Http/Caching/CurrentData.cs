using KzUkApi.Domain.Lists;

namespace KzUkApi.Http.Caching;

/// <summary>Tells the state of the data.</summary>
/// <param name="now">Whether a state that is a millisecond old is too old.</param>
internal delegate DataState CurrentData(bool now = false);

/// <summary>Opens the state that the data are in now.</summary>
internal delegate IDataSnapshot OpenSnapshot(CancellationToken token);
