-- The tables as the migrations of SQLite up to the same number leave them, so that one SQL text serves both engines; those files
-- say what each table is for. Further migrations have one number in both folders.
-- Dates and times are ISO text, whole numbers BIGINT. The collation of the database is C, so that texts sort by their bytes.

CREATE TABLE topics (
    code TEXT NOT NULL PRIMARY KEY,
    name_en TEXT NOT NULL,
    name_kk TEXT,
    name_ru TEXT
);

CREATE TABLE sources (
    id TEXT NOT NULL PRIMARY KEY,
    publisher TEXT NOT NULL,
    title TEXT NOT NULL,
    url TEXT,
    published_on TEXT,
    published_start TEXT,
    published_end TEXT,
    language TEXT NOT NULL,
    kind TEXT NOT NULL,
    published_on_basis TEXT,
    authority BIGINT NOT NULL,
    dataset TEXT,
    search_text TEXT NOT NULL,
    publisher_search TEXT NOT NULL,
    publisher_url TEXT,
    caveats TEXT
);
CREATE INDEX sources_published ON sources (published_start, published_end, id);

CREATE TABLE commodities (
    classification TEXT NOT NULL,
    code TEXT NOT NULL,
    name_en TEXT NOT NULL,
    level TEXT NOT NULL,
    parent TEXT,
    note TEXT,
    PRIMARY KEY (classification, code)
);

CREATE TABLE investments (
    id TEXT NOT NULL PRIMARY KEY,
    measure TEXT NOT NULL,
    investor TEXT NOT NULL,
    host TEXT NOT NULL,
    reporter TEXT NOT NULL,
    sector TEXT REFERENCES topics (code),
    period TEXT NOT NULL,
    frequency TEXT NOT NULL,
    period_start TEXT,
    period_end TEXT NOT NULL,
    value BIGINT NOT NULL,
    unit TEXT NOT NULL,
    qualifier TEXT NOT NULL,
    precision BIGINT NOT NULL,
    status TEXT NOT NULL,
    as_published TEXT NOT NULL,
    source_id TEXT NOT NULL REFERENCES sources (id),
    dataset TEXT,
    published_on TEXT NOT NULL,
    published_start TEXT NOT NULL,
    published_end TEXT NOT NULL,
    note TEXT,
    group_key TEXT NOT NULL,
    preference_order TEXT NOT NULL,
    stated_by TEXT,
    caveats TEXT,
    dropped_by TEXT,
    dropped_end TEXT
);
CREATE UNIQUE INDEX investments_group ON investments (group_key, preference_order);
CREATE INDEX investments_period_up ON investments (COALESCE(period_start, '9999-12-31'), period_end, id);
CREATE INDEX investments_start ON investments (period_start, period_end);
CREATE INDEX investments_source ON investments (source_id);
CREATE INDEX investments_period_down ON investments (COALESCE(period_start, ''), period_end, id);

CREATE TABLE exchange_rates (
    id TEXT NOT NULL PRIMARY KEY,
    period TEXT NOT NULL,
    frequency TEXT NOT NULL,
    period_start TEXT NOT NULL,
    period_end TEXT NOT NULL,
    base TEXT NOT NULL,
    quote TEXT NOT NULL,
    rate_units BIGINT NOT NULL,
    rate_scale BIGINT NOT NULL,
    source_id TEXT NOT NULL REFERENCES sources (id),
    caveats TEXT
);
CREATE UNIQUE INDEX exchange_rates_key ON exchange_rates (base, quote, period, source_id);
CREATE INDEX exchange_rates_period ON exchange_rates (period_start, period_end, id);
CREATE INDEX exchange_rates_source ON exchange_rates (source_id);
CREATE INDEX exchange_rates_by_period ON exchange_rates (period, period_start, period_end, id);

CREATE TABLE disputes (
    id TEXT NOT NULL PRIMARY KEY,
    dispute_id TEXT NOT NULL,
    scope TEXT NOT NULL,
    "table" TEXT NOT NULL,
    record_id TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    source_id TEXT NOT NULL REFERENCES sources (id),
    chosen BIGINT NOT NULL CHECK (chosen IN (0, 1)),
    note TEXT,
    subject TEXT,
    caveats TEXT
);
CREATE INDEX disputes_dispute ON disputes (dispute_id, id);
CREATE INDEX disputes_source ON disputes (source_id);
CREATE INDEX disputes_record ON disputes (record_id);

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
    title_search_text TEXT NOT NULL,
    short_title TEXT,
    caveats TEXT,
    short_title_kk TEXT,
    short_title_ru TEXT
);
CREATE INDEX agreements_signed ON agreements (signed_start, signed_end, id);
CREATE INDEX agreements_source ON agreements (source_id);

CREATE TABLE agreement_parties (
    agreement_id TEXT NOT NULL REFERENCES agreements (id),
    position BIGINT NOT NULL,
    party TEXT NOT NULL,
    PRIMARY KEY (agreement_id, position),
    UNIQUE (agreement_id, party)
);

CREATE TABLE agreement_topics (
    agreement_id TEXT NOT NULL REFERENCES agreements (id),
    position BIGINT NOT NULL,
    topic TEXT NOT NULL REFERENCES topics (code),
    PRIMARY KEY (agreement_id, position),
    UNIQUE (agreement_id, topic)
);
CREATE INDEX agreement_topics_topic ON agreement_topics (topic, agreement_id);

CREATE TABLE agreement_signatories (
    agreement_id TEXT NOT NULL REFERENCES agreements (id),
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    office TEXT,
    country TEXT NOT NULL,
    search_text TEXT NOT NULL,
    PRIMARY KEY (agreement_id, position)
);
CREATE INDEX agreement_signatories_name ON agreement_signatories (name, agreement_id, position);

CREATE TABLE agreement_events (
    id TEXT NOT NULL PRIMARY KEY,
    agreement_id TEXT NOT NULL REFERENCES agreements (id),
    event TEXT NOT NULL,
    party TEXT NOT NULL,
    date TEXT NOT NULL,
    date_start TEXT NOT NULL,
    date_end TEXT NOT NULL,
    source_id TEXT NOT NULL REFERENCES sources (id),
    note TEXT,
    stated_by TEXT,
    caveats TEXT
);
CREATE INDEX agreement_events_agreement ON agreement_events (agreement_id, date_end);
CREATE INDEX agreement_events_source ON agreement_events (source_id);

CREATE TABLE meetings (
    id TEXT NOT NULL PRIMARY KEY,
    series TEXT NOT NULL,
    session_number BIGINT,
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
    search_text TEXT NOT NULL,
    stated_by TEXT,
    caveats TEXT,
    occasion TEXT,
    occasion_kk TEXT,
    occasion_ru TEXT
);
CREATE INDEX meetings_date ON meetings (date_start_start, last_day, id);
CREATE INDEX meetings_source ON meetings (source_id);

CREATE TABLE meeting_topics (
    meeting_id TEXT NOT NULL REFERENCES meetings (id),
    position BIGINT NOT NULL,
    topic TEXT NOT NULL REFERENCES topics (code),
    PRIMARY KEY (meeting_id, position),
    UNIQUE (meeting_id, topic)
);
CREATE INDEX meeting_topics_topic ON meeting_topics (topic, meeting_id);

CREATE TABLE meeting_participants (
    id TEXT NOT NULL PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meetings (id),
    name TEXT NOT NULL,
    office TEXT,
    country TEXT NOT NULL,
    role TEXT NOT NULL,
    search_text TEXT NOT NULL,
    caveats TEXT
);
CREATE INDEX meeting_participants_meeting ON meeting_participants (meeting_id, role, id);
CREATE INDEX meeting_participants_name ON meeting_participants (name, meeting_id);

CREATE TABLE milestones (
    id TEXT NOT NULL PRIMARY KEY,
    date TEXT NOT NULL,
    date_start TEXT NOT NULL,
    date_end TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    source_id TEXT NOT NULL REFERENCES sources (id),
    note TEXT,
    search_text TEXT NOT NULL,
    stated_by TEXT,
    caveats TEXT,
    title_kk TEXT,
    title_ru TEXT
);
CREATE INDEX milestones_date ON milestones (date_start, date_end, id);
CREATE INDEX milestones_source ON milestones (source_id);

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
    search_text TEXT NOT NULL,
    caveats TEXT
);
CREATE INDEX ambassadors_source ON ambassadors (source_id);
CREATE INDEX ambassadors_name ON ambassadors (name, id);

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
    search_text TEXT NOT NULL,
    stated_by TEXT,
    caveats TEXT
);
CREATE INDEX institutions_source ON institutions (source_id);

CREATE TABLE institution_topics (
    institution_id TEXT NOT NULL REFERENCES institutions (id),
    position BIGINT NOT NULL,
    topic TEXT NOT NULL REFERENCES topics (code),
    PRIMARY KEY (institution_id, position),
    UNIQUE (institution_id, topic)
);
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
    speaker_search TEXT NOT NULL,
    quotation TEXT,
    stated_by TEXT,
    caveats TEXT
);
CREATE INDEX statements_date ON statements (date_start, date_end, id);
CREATE INDEX statements_source ON statements (source_id);
CREATE INDEX statements_speaker ON statements (speaker, id);

CREATE TABLE statement_topics (
    statement_id TEXT NOT NULL REFERENCES statements (id),
    position BIGINT NOT NULL,
    topic TEXT NOT NULL REFERENCES topics (code),
    PRIMARY KEY (statement_id, position),
    UNIQUE (statement_id, topic)
);
CREATE INDEX statement_topics_topic ON statement_topics (topic, statement_id);

CREATE TABLE dataset_state (
    only_row BIGINT NOT NULL PRIMARY KEY CHECK (only_row = 1),
    released_on TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    content_sum TEXT NOT NULL,
    data_version TEXT NOT NULL
);

CREATE TABLE search_entries (
    entry BIGINT NOT NULL PRIMARY KEY,
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
);
CREATE UNIQUE INDEX search_entries_record ON search_entries (type, record_id, known_from);

CREATE TABLE search_state (
    only_row BIGINT NOT NULL PRIMARY KEY CHECK (only_row = 1),
    revision BIGINT NOT NULL,
    data_version TEXT NOT NULL,
    released_on TEXT NOT NULL
);

CREATE TABLE people (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    search_text TEXT NOT NULL
);

CREATE TABLE person_names (
    name TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people (id),
    search_text TEXT NOT NULL
);
CREATE INDEX person_names_person ON person_names (person_id);

CREATE TABLE data_versions (
    number BIGINT NOT NULL PRIMARY KEY,
    data_version TEXT NOT NULL,
    released_on TEXT NOT NULL,
    loaded_at TEXT
);
CREATE INDEX data_versions_version ON data_versions (data_version, number);

CREATE TABLE changes (
    id TEXT NOT NULL PRIMARY KEY,
    version_number BIGINT NOT NULL REFERENCES data_versions (number),
    kind TEXT NOT NULL,
    type TEXT NOT NULL,
    record_id TEXT NOT NULL,
    title TEXT NOT NULL,
    date TEXT,
    date_start TEXT,
    date_end TEXT NOT NULL,
    supersedes TEXT,
    source_id TEXT,
    path TEXT,
    date_order BIGINT NOT NULL DEFAULT 0,
    revision TEXT
);
CREATE INDEX changes_record ON changes (type, record_id, version_number);
CREATE INDEX changes_date ON changes (date_order, id, version_number);
CREATE INDEX changes_kind ON changes (kind, date_order, id, version_number);
CREATE INDEX changes_type ON changes (type, date_order, id, version_number);
CREATE INDEX changes_source ON changes (source_id, date_order, id, version_number) WHERE source_id IS NOT NULL;
CREATE INDEX changes_version ON changes (version_number, date_order, id);

CREATE TABLE change_fields (
    change_id TEXT NOT NULL REFERENCES changes (id) DEFERRABLE INITIALLY DEFERRED,
    position BIGINT NOT NULL,
    field TEXT NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (change_id, position)
);

CREATE TABLE trade_flows (
    id TEXT NOT NULL,
    reporter TEXT NOT NULL,
    partner TEXT NOT NULL,
    flow TEXT NOT NULL,
    product_type TEXT NOT NULL,
    classification TEXT NOT NULL,
    commodity TEXT,
    level TEXT,
    adjustment TEXT,
    valuation TEXT,
    period TEXT NOT NULL,
    frequency TEXT NOT NULL,
    period_start TEXT,
    period_end TEXT NOT NULL,
    period_order BIGINT NOT NULL,
    value BIGINT NOT NULL,
    currency TEXT NOT NULL,
    qualifier TEXT NOT NULL,
    precision BIGINT NOT NULL,
    status TEXT NOT NULL,
    as_published TEXT NOT NULL,
    source_id TEXT NOT NULL REFERENCES sources (id),
    dataset TEXT,
    published_on TEXT NOT NULL,
    published_start TEXT NOT NULL,
    published_end TEXT NOT NULL,
    note TEXT,
    group_key TEXT NOT NULL,
    preference_order TEXT NOT NULL,
    standing BIGINT NOT NULL DEFAULT 0,
    stated_by TEXT,
    caveats TEXT,
    dropped_by TEXT,
    dropped_end TEXT,
    PRIMARY KEY (period_order, id),
    FOREIGN KEY (classification, commodity) REFERENCES commodities (classification, code)
);
CREATE UNIQUE INDEX trade_flows_id ON trade_flows (id);
CREATE UNIQUE INDEX trade_flows_group ON trade_flows (group_key, preference_order);
CREATE INDEX trade_flows_doubtful ON trade_flows (group_key) WHERE status = 'doubtful';
CREATE INDEX trade_flows_reporter ON trade_flows (reporter, period_order, id, standing);
CREATE INDEX trade_flows_flow ON trade_flows (flow, period_order, id, standing);
CREATE INDEX trade_flows_product_type ON trade_flows (product_type, period_order, id, standing);
CREATE INDEX trade_flows_classification ON trade_flows (classification, period_order, id, standing);
CREATE INDEX trade_flows_commodity ON trade_flows (commodity, period_order, id, standing) WHERE commodity IS NOT NULL;
CREATE INDEX trade_flows_level ON trade_flows (level, period_order, id, standing) WHERE level IS NOT NULL;
CREATE INDEX trade_flows_frequency ON trade_flows (frequency, period_order, id, standing);
CREATE INDEX trade_flows_adjustment ON trade_flows (adjustment, period_order, id, standing) WHERE adjustment IS NOT NULL;
CREATE INDEX trade_flows_valuation ON trade_flows (valuation, period_order, id, standing) WHERE valuation IS NOT NULL;
CREATE INDEX trade_flows_currency ON trade_flows (currency, period_order, id, standing);
CREATE INDEX trade_flows_dataset ON trade_flows (dataset, period_order, id, standing) WHERE dataset IS NOT NULL;
CREATE INDEX trade_flows_source_id ON trade_flows (source_id, period_order, id, standing);
CREATE INDEX trade_flows_status ON trade_flows (status, period_order, id, standing);
CREATE INDEX trade_flows_value ON trade_flows (value, id, period_order, standing);
CREATE INDEX trade_flows_published ON trade_flows (published_start, published_end, id, period_order, standing);
CREATE INDEX trade_flows_dropped ON trade_flows (group_key) WHERE dropped_end IS NOT NULL;

CREATE TABLE trade_flow_series (
    number BIGINT NOT NULL GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    reporter TEXT NOT NULL,
    flow TEXT NOT NULL,
    product_type TEXT NOT NULL,
    classification TEXT NOT NULL,
    level TEXT,
    frequency TEXT NOT NULL,
    adjustment TEXT,
    valuation TEXT,
    currency TEXT NOT NULL,
    dataset TEXT,
    source_id TEXT NOT NULL,
    published_on TEXT NOT NULL,
    published_start TEXT NOT NULL,
    published_end TEXT NOT NULL,
    status TEXT NOT NULL
);

CREATE TABLE trade_flow_cells (
    series BIGINT NOT NULL REFERENCES trade_flow_series (number),
    period_order BIGINT NOT NULL,
    period TEXT NOT NULL,
    standing BIGINT NOT NULL,
    figures BIGINT NOT NULL,
    PRIMARY KEY (series, period_order, period, standing)
);
CREATE INDEX trade_flow_cells_empty ON trade_flow_cells (series) WHERE figures = 0;

CREATE TABLE trade_flow_state (
    only_row BIGINT NOT NULL PRIMARY KEY CHECK (only_row = 1),
    revision BIGINT NOT NULL,
    data_version TEXT NOT NULL
);

CREATE TABLE local_changes (
    record_table TEXT NOT NULL,
    record_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('added', 'changed', 'withdrawn')),
    origin TEXT NOT NULL CHECK (origin IN ('import', 'edit')),
    base TEXT,
    reason TEXT,
    changed_at TEXT NOT NULL,
    PRIMARY KEY (record_table, record_id)
);

CREATE TABLE dataset_conflicts (
    record_table TEXT NOT NULL,
    record_id TEXT NOT NULL,
    released_on TEXT NOT NULL,
    dataset TEXT,
    found_at TEXT NOT NULL,
    PRIMARY KEY (record_table, record_id)
);

CREATE TABLE api_keys (
    lookup TEXT NOT NULL PRIMARY KEY,
    hash TEXT NOT NULL,
    owner TEXT NOT NULL,
    scopes TEXT NOT NULL,
    created_at TEXT NOT NULL,
    expires_at TEXT,
    revoked_at TEXT,
    last_used_at TEXT
);
CREATE INDEX api_keys_owner ON api_keys (owner, created_at);

CREATE TABLE record_history (
    number BIGINT NOT NULL PRIMARY KEY,
    edit BIGINT NOT NULL,
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
);
CREATE INDEX record_history_owner ON record_history (owner_type, owner_id, number);
CREATE INDEX record_history_record ON record_history (type, record_id, number);
CREATE INDEX record_history_owner_id ON record_history (owner_id, number);

CREATE TABLE idempotent_answers (
    caller TEXT NOT NULL,
    key_hash TEXT NOT NULL,
    request_hash TEXT NOT NULL,
    status BIGINT NOT NULL,
    location TEXT,
    etag TEXT,
    body BYTEA NOT NULL,
    answered_at TEXT NOT NULL,
    PRIMARY KEY (caller, key_hash)
);
CREATE INDEX idempotent_answers_time ON idempotent_answers (answered_at);

CREATE TABLE claims (
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
    change_percent_units BIGINT,
    change_percent_scale BIGINT,
    qualifier TEXT NOT NULL,
    precision_units BIGINT,
    precision_scale BIGINT,
    source_id TEXT NOT NULL REFERENCES sources (id),
    direction TEXT,
    stated_by TEXT,
    caveats TEXT
);
CREATE INDEX claims_source ON claims (source_id);

CREATE TABLE indicators (
    id TEXT NOT NULL PRIMARY KEY,
    measure TEXT NOT NULL,
    origin TEXT NOT NULL,
    destination TEXT NOT NULL,
    period TEXT NOT NULL,
    frequency TEXT NOT NULL,
    period_start TEXT,
    period_end TEXT NOT NULL,
    value BIGINT NOT NULL,
    unit TEXT NOT NULL,
    qualifier TEXT NOT NULL,
    precision BIGINT NOT NULL,
    source_id TEXT NOT NULL REFERENCES sources (id),
    published_on TEXT NOT NULL,
    published_start TEXT NOT NULL,
    published_end TEXT NOT NULL,
    note TEXT,
    stated_by TEXT,
    caveats TEXT,
    search_text TEXT NOT NULL
);
CREATE INDEX indicators_period ON indicators (period_start, period_end, id);
CREATE INDEX indicators_source ON indicators (source_id);

-- The folded words of an entry with their weights, made by the program: to_tsvector would take some of them apart.
CREATE TABLE search_index (
    entry BIGINT NOT NULL PRIMARY KEY,
    words TSVECTOR NOT NULL
);
CREATE INDEX search_index_words ON search_index USING gin (words);

CREATE FUNCTION record_history_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the history is never changed or deleted';
END
$$;

CREATE TRIGGER record_history_is_not_changed BEFORE UPDATE ON record_history
FOR EACH ROW EXECUTE FUNCTION record_history_is_kept();

CREATE TRIGGER record_history_is_not_deleted BEFORE DELETE ON record_history
FOR EACH ROW EXECUTE FUNCTION record_history_is_kept();

CREATE TRIGGER record_history_is_not_emptied BEFORE TRUNCATE ON record_history
FOR EACH STATEMENT EXECUTE FUNCTION record_history_is_kept();
