-- Full text search. Both tables are derived from the others (Data/Search), rebuilt or refreshed with them, and so refer to none.

-- One row: the text of a record as it can be read from one day on (known_from) until the day before another state of it
-- holds (known_until; null for the last). So a search as of a day never finds what became known later.
-- Texts are as published; title is what a hit shows.
CREATE TABLE search_entries (
    entry INTEGER NOT NULL PRIMARY KEY,
    type TEXT NOT NULL,
    record_id TEXT NOT NULL,
    known_from TEXT NOT NULL,
    known_until TEXT,
    date TEXT,
    source_id TEXT,
    title TEXT NOT NULL,
    heading TEXT NOT NULL,
    names TEXT NOT NULL,
    body TEXT NOT NULL,
    labels TEXT NOT NULL,
    publisher TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX search_entries_record ON search_entries (type, record_id, known_from);

-- Of which program and which data the entries were made.
CREATE TABLE search_state (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    revision INTEGER NOT NULL,
    data_version TEXT NOT NULL,
    released_on TEXT NOT NULL
) STRICT;

-- The folded words (Vocabulary/TextFolding) of an entry; its rowid is the entry. Only blanks stand between folded words, and
-- the ascii tokenizer takes every other letter as part of a word. The texts themselves are not kept a second time.
CREATE VIRTUAL TABLE search_index USING fts5 (
    heading,
    names,
    body,
    labels,
    publisher,
    note,
    content = '',
    contentless_delete = 1,
    tokenize = 'ascii'
);
