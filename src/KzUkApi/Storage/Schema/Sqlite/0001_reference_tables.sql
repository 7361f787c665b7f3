-- Dates: a partial date keeps its published text beside the first and the last day it covers (..._start, ..._end).
-- Periods: the published text beside its frequency and its first and last day; an open start is null.
-- Values: 64-bit integers in whole units; decimals as units and scale (units / 10^scale), so that no digit is lost.
-- search_text, publisher_search: folded words (Vocabulary/TextFolding) of a record, and of its publisher alone.

CREATE TABLE topics (
    code TEXT NOT NULL PRIMARY KEY,
    name_en TEXT NOT NULL,
    name_kk TEXT,
    name_ru TEXT
) STRICT;

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
    authority INTEGER NOT NULL,
    dataset TEXT,
    search_text TEXT NOT NULL,
    publisher_search TEXT NOT NULL
) STRICT;

CREATE INDEX sources_published ON sources (published_start, published_end, id);

CREATE TABLE commodities (
    classification TEXT NOT NULL,
    code TEXT NOT NULL,
    name_en TEXT NOT NULL,
    level TEXT NOT NULL,
    parent TEXT,
    note TEXT,
    PRIMARY KEY (classification, code)
) STRICT;

-- group_key: one published fact (reporter, partner, flow, product type, classification, commodity, period).
-- preference_order: sorts the figures of a group, best first (Figures/Preference).
CREATE TABLE trade_flows (
    id TEXT NOT NULL PRIMARY KEY,
    reporter TEXT NOT NULL,
    partner TEXT NOT NULL,
    flow TEXT NOT NULL,
    product_type TEXT NOT NULL,
    classification TEXT NOT NULL,
    commodity TEXT,
    adjustment TEXT,
    valuation TEXT,
    period TEXT NOT NULL,
    frequency TEXT NOT NULL,
    period_start TEXT,
    period_end TEXT NOT NULL,
    value INTEGER NOT NULL,
    currency TEXT NOT NULL,
    qualifier TEXT NOT NULL,
    precision INTEGER NOT NULL,
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
    FOREIGN KEY (classification, commodity) REFERENCES commodities (classification, code)
) STRICT;

CREATE UNIQUE INDEX trade_flows_group ON trade_flows (group_key, preference_order);
CREATE INDEX trade_flows_period_up ON trade_flows (COALESCE(period_start, '9999-12-31'), period_end, id);
CREATE INDEX trade_flows_period_down ON trade_flows (COALESCE(period_start, '') DESC, period_end DESC, id);
CREATE INDEX trade_flows_start ON trade_flows (period_start, period_end);
CREATE INDEX trade_flows_end ON trade_flows (period_end);
CREATE INDEX trade_flows_value ON trade_flows (value, id);
CREATE INDEX trade_flows_published ON trade_flows (published_start, published_end, id);
CREATE INDEX trade_flows_commodity ON trade_flows (classification, commodity);
CREATE INDEX trade_flows_source ON trade_flows (source_id);
CREATE INDEX trade_flows_doubtful ON trade_flows (group_key) WHERE status = 'doubtful';

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
    value INTEGER NOT NULL,
    unit TEXT NOT NULL,
    qualifier TEXT NOT NULL,
    precision INTEGER NOT NULL,
    status TEXT NOT NULL,
    as_published TEXT NOT NULL,
    source_id TEXT NOT NULL REFERENCES sources (id),
    dataset TEXT,
    published_on TEXT NOT NULL,
    published_start TEXT NOT NULL,
    published_end TEXT NOT NULL,
    note TEXT,
    group_key TEXT NOT NULL,
    preference_order TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX investments_group ON investments (group_key, preference_order);
CREATE INDEX investments_period_up ON investments (COALESCE(period_start, '9999-12-31'), period_end, id);
CREATE INDEX investments_period_down ON investments (COALESCE(period_start, '') DESC, period_end DESC, id);
CREATE INDEX investments_start ON investments (period_start, period_end);
CREATE INDEX investments_source ON investments (source_id);

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
    change_percent_units INTEGER NOT NULL,
    change_percent_scale INTEGER NOT NULL,
    qualifier TEXT NOT NULL,
    precision_units INTEGER NOT NULL,
    precision_scale INTEGER NOT NULL,
    source_id TEXT NOT NULL REFERENCES sources (id)
) STRICT;

CREATE TABLE exchange_rates (
    id TEXT NOT NULL PRIMARY KEY,
    period TEXT NOT NULL,
    frequency TEXT NOT NULL,
    period_start TEXT NOT NULL,
    period_end TEXT NOT NULL,
    base TEXT NOT NULL,
    quote TEXT NOT NULL,
    rate_units INTEGER NOT NULL,
    rate_scale INTEGER NOT NULL,
    source_id TEXT NOT NULL REFERENCES sources (id)
) STRICT;

CREATE UNIQUE INDEX exchange_rates_key ON exchange_rates (base, quote, period, source_id);
CREATE INDEX exchange_rates_period ON exchange_rates (period_start, period_end, id);

CREATE TABLE disputes (
    id TEXT NOT NULL PRIMARY KEY,
    dispute_id TEXT NOT NULL,
    scope TEXT NOT NULL,
    "table" TEXT NOT NULL,
    record_id TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    source_id TEXT NOT NULL REFERENCES sources (id),
    chosen INTEGER NOT NULL CHECK (chosen IN (0, 1)),
    note TEXT
) STRICT;

CREATE INDEX disputes_dispute ON disputes (dispute_id, id);
