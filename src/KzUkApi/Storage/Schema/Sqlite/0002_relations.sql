-- search_text: the folded words of a record (Vocabulary/TextFolding), for q and for names.
-- speaker_search: those of one column alone, where it has a filter of its own.
-- title_search_text: those of the title alone, for days before an agreement was signed, and for order by title.

CREATE TABLE agreements (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    signed_on TEXT,
    signed_start TEXT,
    signed_end TEXT,
    signed_in TEXT,
    status TEXT NOT NULL,
    in_force_on TEXT,
    in_force_start TEXT,
    in_force_end TEXT,
    treaty_series TEXT,
    source_id TEXT NOT NULL REFERENCES sources (id),
    note TEXT,
    search_text TEXT NOT NULL,
    title_search_text TEXT NOT NULL
) STRICT;

CREATE INDEX agreements_signed ON agreements (signed_start, signed_end, id);

CREATE TABLE agreement_parties (
    agreement_id TEXT NOT NULL REFERENCES agreements (id),
    position INTEGER NOT NULL,
    party TEXT NOT NULL,
    PRIMARY KEY (agreement_id, position),
    UNIQUE (agreement_id, party)
) STRICT;

CREATE TABLE agreement_topics (
    agreement_id TEXT NOT NULL REFERENCES agreements (id),
    position INTEGER NOT NULL,
    topic TEXT NOT NULL REFERENCES topics (code),
    PRIMARY KEY (agreement_id, position),
    UNIQUE (agreement_id, topic)
) STRICT;

CREATE INDEX agreement_topics_topic ON agreement_topics (topic, agreement_id);

CREATE TABLE agreement_signatories (
    agreement_id TEXT NOT NULL REFERENCES agreements (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    office TEXT,
    country TEXT NOT NULL,
    search_text TEXT NOT NULL,
    PRIMARY KEY (agreement_id, position)
) STRICT;

CREATE TABLE agreement_events (
    id TEXT NOT NULL PRIMARY KEY,
    agreement_id TEXT NOT NULL REFERENCES agreements (id),
    event TEXT NOT NULL,
    party TEXT NOT NULL,
    date TEXT NOT NULL,
    date_start TEXT NOT NULL,
    date_end TEXT NOT NULL,
    source_id TEXT NOT NULL REFERENCES sources (id),
    note TEXT
) STRICT;

CREATE INDEX agreement_events_agreement ON agreement_events (agreement_id, date_end);

CREATE TABLE meetings (
    id TEXT NOT NULL PRIMARY KEY,
    series TEXT NOT NULL,
    session_number INTEGER,
    date_start TEXT NOT NULL,
    date_start_start TEXT NOT NULL,
    date_start_end TEXT NOT NULL,
    date_end TEXT,
    date_end_start TEXT,
    date_end_end TEXT,
    last_day TEXT NOT NULL,
    city TEXT,
    country TEXT,
    level TEXT NOT NULL,
    source_id TEXT NOT NULL REFERENCES sources (id),
    note TEXT,
    search_text TEXT NOT NULL
) STRICT;

CREATE INDEX meetings_date ON meetings (date_start_start, last_day, id);

CREATE TABLE meeting_topics (
    meeting_id TEXT NOT NULL REFERENCES meetings (id),
    position INTEGER NOT NULL,
    topic TEXT NOT NULL REFERENCES topics (code),
    PRIMARY KEY (meeting_id, position),
    UNIQUE (meeting_id, topic)
) STRICT;

CREATE INDEX meeting_topics_topic ON meeting_topics (topic, meeting_id);

CREATE TABLE meeting_participants (
    id TEXT NOT NULL PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meetings (id),
    name TEXT NOT NULL,
    office TEXT,
    country TEXT NOT NULL,
    role TEXT NOT NULL,
    search_text TEXT NOT NULL
) STRICT;

CREATE INDEX meeting_participants_meeting ON meeting_participants (meeting_id, role, id);

CREATE TABLE milestones (
    id TEXT NOT NULL PRIMARY KEY,
    date TEXT NOT NULL,
    date_start TEXT NOT NULL,
    date_end TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    source_id TEXT NOT NULL REFERENCES sources (id),
    note TEXT,
    search_text TEXT NOT NULL
) STRICT;

CREATE INDEX milestones_date ON milestones (date_start, date_end, id);

CREATE TABLE ambassadors (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    sending TEXT NOT NULL,
    receiving TEXT NOT NULL,
    "from" TEXT,
    from_start TEXT,
    from_end TEXT,
    "to" TEXT,
    to_start TEXT,
    to_end TEXT,
    source_id TEXT NOT NULL REFERENCES sources (id),
    search_text TEXT NOT NULL
) STRICT;

CREATE TABLE institutions (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    home_country TEXT,
    location_city TEXT,
    established_on TEXT,
    established_start TEXT,
    established_end TEXT,
    source_id TEXT NOT NULL REFERENCES sources (id),
    note TEXT,
    search_text TEXT NOT NULL
) STRICT;

CREATE TABLE institution_topics (
    institution_id TEXT NOT NULL REFERENCES institutions (id),
    position INTEGER NOT NULL,
    topic TEXT NOT NULL REFERENCES topics (code),
    PRIMARY KEY (institution_id, position),
    UNIQUE (institution_id, topic)
) STRICT;

CREATE INDEX institution_topics_topic ON institution_topics (topic, institution_id);

CREATE TABLE statements (
    id TEXT NOT NULL PRIMARY KEY,
    speaker TEXT NOT NULL,
    office TEXT,
    country TEXT NOT NULL,
    date TEXT NOT NULL,
    date_start TEXT NOT NULL,
    date_end TEXT NOT NULL,
    paraphrase TEXT NOT NULL,
    source_id TEXT NOT NULL REFERENCES sources (id),
    search_text TEXT NOT NULL,
    speaker_search TEXT NOT NULL
) STRICT;

CREATE INDEX statements_date ON statements (date_start, date_end, id);

CREATE TABLE statement_topics (
    statement_id TEXT NOT NULL REFERENCES statements (id),
    position INTEGER NOT NULL,
    topic TEXT NOT NULL REFERENCES topics (code),
    PRIMARY KEY (statement_id, position),
    UNIQUE (statement_id, topic)
) STRICT;

CREATE INDEX statement_topics_topic ON statement_topics (topic, statement_id);

-- One row: which reference dataset is loaded, and the sum from which the data version is read.
CREATE TABLE dataset_state (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    released_on TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    content_sum TEXT NOT NULL,
    data_version TEXT NOT NULL
) STRICT;
