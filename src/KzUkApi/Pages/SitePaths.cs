using KzUkApi.Storage.Dataset;

namespace KzUkApi.Pages;

/// <summary>The paths of the pages of records.</summary>
internal static class SitePaths
{
    public static string Figure(string id) => RecordPages.Figures + Uri.EscapeDataString(id);

    public static string Agreement(string id) => RecordPages.Agreements + Uri.EscapeDataString(id);

    public static string Meeting(string id) => RecordPages.Meetings + Uri.EscapeDataString(id);

    public static string Person(string id) => RecordPages.People + Uri.EscapeDataString(id);
}
