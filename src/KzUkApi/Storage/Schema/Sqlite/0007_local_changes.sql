-- What was changed here, by an import or an editor, and not by the reference dataset of the program: a newer dataset never
-- overwrites these records.
-- kind: what the record is against the reference dataset: added, changed, withdrawn.
-- base: the cells of the dataset's record on which the change rests, as JSON; null where the dataset had none.
-- origin: who changed it, import or edit. reason: why, where that was said.

CREATE TABLE local_changes (
    record_table TEXT NOT NULL,
    record_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('added', 'changed', 'withdrawn')),
    origin TEXT NOT NULL CHECK (origin IN ('import', 'edit')),
    base TEXT,
    reason TEXT,
    changed_at TEXT NOT NULL,
    PRIMARY KEY (record_table, record_id)
) STRICT;

-- Records that both changed: what a newer reference dataset says of a record that was changed here, which stays.
-- dataset: its cells as JSON; null where it has withdrawn the record.
CREATE TABLE dataset_conflicts (
    record_table TEXT NOT NULL,
    record_id TEXT NOT NULL,
    released_on TEXT NOT NULL,
    dataset TEXT,
    found_at TEXT NOT NULL,
    PRIMARY KEY (record_table, record_id)
) STRICT;
