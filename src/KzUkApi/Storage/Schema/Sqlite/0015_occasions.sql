-- What a meeting is where it has a name of its own; its translations are ours, unless official.

ALTER TABLE meetings ADD COLUMN occasion TEXT;
ALTER TABLE meetings ADD COLUMN occasion_kk TEXT;
ALTER TABLE meetings ADD COLUMN occasion_ru TEXT;
