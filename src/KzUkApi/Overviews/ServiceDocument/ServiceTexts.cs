namespace KzUkApi.Overviews.ServiceDocument;

/// <summary>What the service is called, and what it is in a sentence.</summary>
internal static class ServiceTexts
{
    public const string Name = "KzUkApi";

    public const string Description =
        "The relations between Kazakhstan and the United Kingdom as structured data: "
            + "every published figure and fact with its source, as it was known on any day.";
}
