namespace KzUkApi.Pages;

/// <summary>What the script of the pages says, in Russian.</summary>
internal sealed partial class RussianPageWords
{
    public override string CopyLink => "Копировать ссылку";

    public override string LinkCopied => "Ссылка скопирована";

    public override string LinkNotCopied => "Не скопировано: возьмите адрес из браузера";

    public override string Suggestions => "Подсказки";

    public override string ChartKeys => "Стрелки – переход между периодами";

    public override string ChartInWords => "Словами, с примечаниями и источниками";

    public override string BoundsOfPoint => "границы";

    public override string BreakOfLine => "не сопоставимо с предыдущим периодом";

    public override string PublishedAs => "Опубликовано";

    public override string Quarter => "{q} кв. {y}";
}
