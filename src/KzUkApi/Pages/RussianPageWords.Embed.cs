namespace KzUkApi.Pages;

/// <summary>What others show of a record, and what is copied, in Russian.</summary>
internal sealed partial class RussianPageWords
{
    public override string Embed => "Показать на другой странице";

    public override string EmbedIntro =>
        "Этот код ставит на вашу страницу окно с записью, её источником и ссылкой сюда. С других сайтов "
            + "ничего не загружается, cookie не ставятся.";

    public override string EmbedPreview => "Посмотреть окно";

    public override string FullPage => "Полная страница";

    public override string Copy => "Копировать";

    public override string Copied => "Скопировано";

    public override string NotCopied => "Не скопировано: выделите текст и скопируйте";

    public override string SeriesOf(string figure) => $"График ряда, в котором стоит эта цифра: {figure}";
}
