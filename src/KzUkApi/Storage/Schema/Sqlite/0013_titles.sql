-- Titles in Kazakh and Russian: our translations, unless official. Orders by title take the English one.

ALTER TABLE agreements ADD COLUMN short_title_kk TEXT;
ALTER TABLE agreements ADD COLUMN short_title_ru TEXT;

ALTER TABLE milestones ADD COLUMN title_kk TEXT;
ALTER TABLE milestones ADD COLUMN title_ru TEXT;
