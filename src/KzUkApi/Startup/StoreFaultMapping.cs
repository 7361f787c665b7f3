using KzUkApi.Http.Problems;
using KzUkApi.Storage.Store;

namespace KzUkApi.Startup;

/// <summary>Says what clients and operators should know about a fault of the store.</summary>
internal sealed class StoreFaultMapping(IStoreEngine engine)
{
    public StoreFaultDescription? Of(Exception exception) => engine.FaultOf(exception) switch
    {
        _ when exception is QueryTimeLimitException => new(
            $"{exception.Message} Ask for less, by more filters, or try again later.", "Kzuk__QueryTimeLimit sets the limit."),
        StoreFaultKind.Interrupted => new(
            "The request took longer than it may, and was stopped. Nothing was changed; try again later.",
            "Kzuk__RequestTimeLimit sets the limit.",
            IsPassing: true),
        _ when exception is ReadOnlyStoreException => new(
            "There is no room to store this. Nothing was changed; reading goes on.",
            "Make room on the disk of the database, and start the service again.",
            IsFull: true),
        var fault when fault == StoreFaultKind.Full || DiskSpace.IsFull(exception) => new(
            "There is no room to store this. Nothing was changed; reading goes on.",
            "Make room on the disk of the database; no restart is needed.",
            IsFull: true),
        StoreFaultKind.Locked => new(
            "The database is locked by another program. Nothing was changed; try again later.",
            "Find the other program that holds the database, an import for example, and let it end.",
            IsPassing: true),
        StoreFaultKind.Damaged => new(
            "The database is damaged. Nothing was changed.",
            "Stop the service, keep the file for a look at it, and put a backup in its place; the service does not touch a damaged file."),
        StoreFaultKind.Lost => new(
            "The connection to the database was lost. Nothing was changed; try again.",
            engine.AdviceOn(exception),
            IsPassing: true,
            MayComeAtOnce: true),
        StoreFaultKind.Older => new(
            "The database that answers has older data than were shown before. Nothing was changed; try again later.",
            engine.AdviceOn(exception),
            IsPassing: true),
        StoreFaultKind.Unconfirmed => new(
            "The change may be stored or not: the database did not confirm it in time. Send it again with the same Idempotency-Key; "
                + "without one, read first what is stored.",
            engine.AdviceOn(exception),
            IsPassing: true),
        StoreFaultKind.Unavailable => new(
            "The database does not answer. Nothing was changed; try again later.",
            "Check the database file, its folder and its disk; the service does not touch a damaged file."),
        _ => null,
    };
}
