-- Everyone named in the tables; the loader makes these rows from the names (Vocabulary/PersonNames).
-- person_names: every spelling exactly as a table has it, so that any name leads to its person.

CREATE TABLE people (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    search_text TEXT NOT NULL
) STRICT;

CREATE TABLE person_names (
    name TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people (id),
    search_text TEXT NOT NULL
) STRICT;

CREATE INDEX person_names_person ON person_names (person_id);
