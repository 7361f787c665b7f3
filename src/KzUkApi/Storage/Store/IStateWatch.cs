using KzUkApi.Domain.Lists;

namespace KzUkApi.Storage.Store;

/// <summary>Notices every change of the store, by this process or another.</summary>
internal interface IStateWatch
{
    /// <summary>The state of the data as it was a moment ago at the latest.</summary>
    DataState Current();

    /// <summary>Looks now, however short ago the last look was: one who wrote, and then reads, sees what was written.</summary>
    DataState LookNow();
}
