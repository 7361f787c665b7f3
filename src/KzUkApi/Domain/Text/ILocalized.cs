namespace KzUkApi.Domain.Text;

/// <summary>A record that has words in English, Kazakh or Russian; in English unless said otherwise.</summary>
internal interface ILocalized<out T>
    where T : class
{
    /// <summary>The same record with its words in a language.</summary>
    T In(string language);
}
