-- What each load of the dataset changed, told when it happens: nothing of it is made anew later.
-- data_versions: numbered in order of loading; loaded_at is null for data that an earlier program loaded.
-- changes: date_start and date_end are the days that the date covers; an undated record counts from the release (date_end).
-- record_id, source_id: no references, since what is withdrawn is gone. path: where the record is served.

CREATE TABLE data_versions (
    number INTEGER NOT NULL PRIMARY KEY,
    data_version TEXT NOT NULL,
    released_on TEXT NOT NULL,
    loaded_at TEXT
) STRICT;

CREATE TABLE changes (
    id TEXT NOT NULL PRIMARY KEY,
    version_number INTEGER NOT NULL REFERENCES data_versions (number),
    kind TEXT NOT NULL,
    type TEXT NOT NULL,
    record_id TEXT NOT NULL,
    title TEXT NOT NULL,
    date TEXT,
    date_start TEXT,
    date_end TEXT NOT NULL,
    supersedes TEXT,
    source_id TEXT,
    path TEXT
) STRICT;

CREATE INDEX changes_date_up ON changes (COALESCE(date_start, '9999-12-31'), date_end, id);
CREATE INDEX changes_date_down ON changes (COALESCE(date_start, '') DESC, date_end DESC, id);
CREATE INDEX changes_record ON changes (type, record_id, version_number);

CREATE TABLE change_fields (
    change_id TEXT NOT NULL REFERENCES changes (id),
    position INTEGER NOT NULL,
    field TEXT NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (change_id, position)
) STRICT;
