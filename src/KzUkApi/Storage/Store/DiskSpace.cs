namespace KzUkApi.Storage.Store;

/// <summary>Tells a disk that is full from other troubles with files; the framework has no exception of its own for it.</summary>
internal static class DiskSpace
{
    // Unix passes its error number on (ENOSPC; EDQUOT of Linux, of BSD and macOS), Windows a code with its own in the lower half.
    private static readonly int[] Unix = [28, 122, 69];
    private static readonly int[] Windows = [unchecked((int)0x80070070), unchecked((int)0x80070027)];

    public static bool IsFull(Exception exception) =>
        exception is IOException && (OperatingSystem.IsWindows() ? Windows : Unix).Contains(exception.HResult);
}
