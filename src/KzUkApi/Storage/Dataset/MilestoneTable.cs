using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Sentences;
using KzUkApi.Storage.Dataset.SearchText;
using static KzUkApi.Storage.Dataset.SearchText.SearchField;

namespace KzUkApi.Storage.Dataset;

/// <summary>Milestones of the relation.</summary>
internal static class MilestoneTable
{
    public static readonly CodeList Kinds = new("milestone-kinds", "Kinds of milestones",
    [
        new("anniversary", "Anniversary", "Мерейтой", "Годовщина"),
        new(
            "diplomatic-relations",
            "Diplomatic relations",
            "Дипломатиялық қатынастар",
            "Дипломатические отношения"
        ),
        new("embassy", "Embassy", "Елшілік", "Посольство"),
        new("other", "Other", "Басқа", "Другое"),
        new("partnership", "Partnership", "Әріптестік", "Партнёрство"),
        new("recognition", "Recognition", "Тану", "Признание"),
    ])
    {
        Translations = ("Маңызды оқиғалардың түрлері", "Виды вех"),
    };

    public static readonly IdColumn Id = new();

    public static readonly DateColumn Date = new("date", "date", true) { Meaning = "When: a day, month or year." };

    public static readonly CodeColumn Kind = new("kind", Kinds, true) { Meaning = "What it is, as a code." };

    public static readonly TextColumn Title = new("title", true) { Meaning = "Title, in the language of the source." };

    public static readonly TextColumn TitleKk = CommonColumns.Translation("title_kk", "The title", "Kazakh");

    public static readonly TextColumn TitleRu = CommonColumns.Translation("title_ru", "The title", "Russian");

    public static readonly RecordDefinition Definition =
        new(
            "milestones.csv",
            "milestones",
            "milestones",
            Id,
            Date,
            Kind,
            Title,
            CommonColumns.Source,
            CommonColumns.Note,
            CommonColumns.StatedBy,
            CommonColumns.Caveats,
            TitleKk,
            TitleRu
        )
        {
            Description = "Recognition, diplomatic relations, embassies, anniversaries.",
            Label = "Milestones",
            SearchColumns = [SearchColumn.Of(Title, TitleKk, TitleRu, CommonColumns.Note)],
            Date = (row, _) => row[Date],
            Address = "/v1/milestones?id=",
            Search = SearchDefinition.OfRow(
                "Milestones",
                $"""
                SELECT r.id, r.title AS name, r.title_kk, r.title_ru, r.kind AS code, r.date, r.date_end AS known_from, r.note,
                    r.caveats, {SearchDefinition.SourceColumns}
                FROM milestones r {SearchDefinition.Source}
                """,
                (row, texts) =>
                    texts.Titled(
                        row,
                        [
                            new(Labels, row.TitleKk) { Language = SearchLanguage.Kazakh },
                            new(Labels, row.TitleRu) { Language = SearchLanguage.Russian },
                            .. SearchLabels.Of(Kinds, row.Code),
                        ]
                    )
            ),
            Timeline = new(
                new("Milestones", "Маңызды оқиғалар", "Вехи"),
                new TimelineColumns("r.date", "r.date_start", "r.date_end")
                {
                    Name = "r.title",
                    NameKk = "r.title_kk",
                    NameRu = "r.title_ru",
                    Heading = (fields, language) =>
                        RecordHeadings.Dated(fields.Names.In(language), fields.Date, fields.Caveats, language),
                }
            ),
            IsTitledFact = true,
            IsEvent = true,
            Disputed = new("Milestones"),
            Coverage = new("date_start", "date_end"),
        };
}
