namespace KzUkApi.Domain.Text;

/// <summary>An answer that has words in one of the languages of <see cref="TextLanguages"/>.</summary>
internal interface IWorded
{
    /// <summary>The same answer in another language.</summary>
    object In(string language);
}
