-- What limits the use of a record, as codes (caveats, separated by ;), who said it first, and what is shown beside a long title.

ALTER TABLE sources ADD COLUMN publisher_url TEXT;
ALTER TABLE sources ADD COLUMN caveats TEXT;

ALTER TABLE trade_flows ADD COLUMN stated_by TEXT;
ALTER TABLE trade_flows ADD COLUMN caveats TEXT;

ALTER TABLE investments ADD COLUMN stated_by TEXT;
ALTER TABLE investments ADD COLUMN caveats TEXT;

ALTER TABLE agreements ADD COLUMN short_title TEXT;
ALTER TABLE agreements ADD COLUMN caveats TEXT;

ALTER TABLE agreement_events ADD COLUMN stated_by TEXT;
ALTER TABLE agreement_events ADD COLUMN caveats TEXT;

ALTER TABLE meetings ADD COLUMN stated_by TEXT;
ALTER TABLE meetings ADD COLUMN caveats TEXT;

ALTER TABLE milestones ADD COLUMN stated_by TEXT;
ALTER TABLE milestones ADD COLUMN caveats TEXT;

ALTER TABLE ambassadors ADD COLUMN caveats TEXT;

ALTER TABLE institutions ADD COLUMN stated_by TEXT;
ALTER TABLE institutions ADD COLUMN caveats TEXT;

ALTER TABLE statements ADD COLUMN quotation TEXT;
ALTER TABLE statements ADD COLUMN stated_by TEXT;
ALTER TABLE statements ADD COLUMN caveats TEXT;

-- A claim of direction has no number.
CREATE TABLE claims_next (
    id TEXT NOT NULL PRIMARY KEY,
    subject TEXT NOT NULL,
    measure TEXT NOT NULL,
    reporter TEXT NOT NULL,
    period TEXT NOT NULL,
    frequency TEXT NOT NULL,
    period_start TEXT,
    period_end TEXT NOT NULL,
    base_period TEXT NOT NULL,
    base_frequency TEXT NOT NULL,
    base_period_start TEXT,
    base_period_end TEXT NOT NULL,
    change_percent_units INTEGER,
    change_percent_scale INTEGER,
    qualifier TEXT NOT NULL,
    precision_units INTEGER,
    precision_scale INTEGER,
    source_id TEXT NOT NULL REFERENCES sources (id),
    direction TEXT,
    stated_by TEXT,
    caveats TEXT
) STRICT;

INSERT INTO claims_next (
    id, subject, measure, reporter, period, frequency, period_start, period_end, base_period, base_frequency, base_period_start,
    base_period_end, change_percent_units, change_percent_scale, qualifier, precision_units, precision_scale, source_id
)
SELECT
    id, subject, measure, reporter, period, frequency, period_start, period_end, base_period, base_frequency, base_period_start,
    base_period_end, change_percent_units, change_percent_scale, qualifier, precision_units, precision_scale, source_id
FROM claims;

DROP TABLE claims;
ALTER TABLE claims_next RENAME TO claims;
CREATE INDEX claims_source ON claims (source_id);

-- Figures of people-to-people relations.
CREATE TABLE indicators (
    id TEXT NOT NULL PRIMARY KEY,
    measure TEXT NOT NULL,
    origin TEXT NOT NULL,
    destination TEXT NOT NULL,
    period TEXT NOT NULL,
    frequency TEXT NOT NULL,
    period_start TEXT,
    period_end TEXT NOT NULL,
    value INTEGER NOT NULL,
    unit TEXT NOT NULL,
    qualifier TEXT NOT NULL,
    precision INTEGER NOT NULL,
    source_id TEXT NOT NULL REFERENCES sources (id),
    published_on TEXT NOT NULL,
    published_start TEXT NOT NULL,
    published_end TEXT NOT NULL,
    note TEXT,
    stated_by TEXT,
    caveats TEXT,
    search_text TEXT NOT NULL
) STRICT;

CREATE INDEX indicators_period ON indicators (period_start, period_end, id);
CREATE INDEX indicators_source ON indicators (source_id);
