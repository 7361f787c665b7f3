-- Every change that was made here: by an editor over HTTP, or by an import. Rows are added in the transaction of the change, and
-- never changed or deleted.
-- edit: what was changed together has the same number. owner_type, owner_id: the record under whose address the row is served
-- (an agreement for its events, a meeting for its participants). before, after: the cells as JSON; null where there was no row.
-- editor: whom the key was given to; editor_key: its public part, null for a token or the command line. reason: why.

CREATE TABLE record_history (
    number INTEGER NOT NULL PRIMARY KEY,
    edit INTEGER NOT NULL,
    owner_type TEXT NOT NULL,
    owner_id TEXT NOT NULL,
    type TEXT NOT NULL,
    record_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('added', 'changed', 'withdrawn')),
    origin TEXT NOT NULL CHECK (origin IN ('import', 'edit')),
    before TEXT,
    after TEXT,
    reason TEXT,
    editor TEXT NOT NULL,
    editor_key TEXT,
    changed_at TEXT NOT NULL,
    data_version TEXT NOT NULL
) STRICT;

CREATE INDEX record_history_owner ON record_history (owner_type, owner_id, number);
CREATE INDEX record_history_record ON record_history (type, record_id, number);

CREATE TRIGGER record_history_is_not_changed BEFORE UPDATE ON record_history
BEGIN
    SELECT RAISE(ABORT, 'the history is never changed');
END;

CREATE TRIGGER record_history_is_not_deleted BEFORE DELETE ON record_history
BEGIN
    SELECT RAISE(ABORT, 'the history is never deleted');
END;

-- Answers to requests with an Idempotency-Key, so that the same request has one effect. Of the key only its hash is held.

CREATE TABLE idempotent_answers (
    caller TEXT NOT NULL,
    key_hash TEXT NOT NULL,
    request_hash TEXT NOT NULL,
    status INTEGER NOT NULL,
    location TEXT,
    etag TEXT,
    body BLOB NOT NULL,
    answered_at TEXT NOT NULL,
    PRIMARY KEY (caller, key_hash)
) STRICT;

CREATE INDEX idempotent_answers_time ON idempotent_answers (answered_at);
