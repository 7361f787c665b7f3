-- Trade figures in the order in which they are paged, and what is counted of them, so that no page and no total reads the
-- whole table.

-- period_order: first day * 2^22 + last day of the period, in days since 0001-01-01; an open start counts as day 3652059, after
-- every other (Figures/Period). level: that of the commodity. standing: what the figure is within its group (Figures/Standing),
-- kept by Data/TradeFlowCells, which fills it after this migration.
ALTER TABLE trade_flows RENAME TO trade_flows_before;

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
    period_order INTEGER NOT NULL,
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
    standing INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (period_order, id),
    FOREIGN KEY (classification, commodity) REFERENCES commodities (classification, code)
) WITHOUT ROWID, STRICT;

INSERT INTO trade_flows (
    id, reporter, partner, flow, product_type, classification, commodity, level, adjustment, valuation, period, frequency,
    period_start, period_end, period_order, value, currency, qualifier, precision, status, as_published, source_id, dataset,
    published_on, published_start, published_end, note, group_key, preference_order
)
SELECT
    f.id, f.reporter, f.partner, f.flow, f.product_type, f.classification, f.commodity, c.level, f.adjustment, f.valuation,
    f.period, f.frequency, f.period_start, f.period_end,
    CAST(COALESCE(julianday(f.period_start) - 1721425.5, 3652059) AS INTEGER) * 4194304
        + CAST(julianday(f.period_end) - 1721425.5 AS INTEGER) AS period_order,
    f.value, f.currency, f.qualifier, f.precision, f.status, f.as_published, f.source_id, f.dataset,
    f.published_on, f.published_start, f.published_end, f.note, f.group_key, f.preference_order
FROM trade_flows_before f
LEFT JOIN commodities c ON c.classification = f.classification AND c.code = f.commodity
ORDER BY period_order, f.id;

DROP TABLE trade_flows_before;

CREATE UNIQUE INDEX trade_flows_id ON trade_flows (id);
CREATE UNIQUE INDEX trade_flows_group ON trade_flows (group_key, preference_order);
CREATE INDEX trade_flows_doubtful ON trade_flows (group_key) WHERE status = 'doubtful';

-- One for every filter: what passes it stands in the order of the list. With the standing, what is not shown is passed over
-- without a look at the table.
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

-- The other orders.
CREATE INDEX trade_flows_value ON trade_flows (value, id, period_order, standing);
CREATE INDEX trade_flows_published ON trade_flows (published_start, published_end, id, period_order, standing);

-- What figures of one series of one edition have in common; key is all of it in one text. A series may have no cell left.
CREATE TABLE trade_flow_series (
    number INTEGER NOT NULL PRIMARY KEY,
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
) STRICT;

-- How many figures of a series there are for a period, by their standing.
CREATE TABLE trade_flow_cells (
    series INTEGER NOT NULL REFERENCES trade_flow_series (number),
    period_order INTEGER NOT NULL,
    period TEXT NOT NULL,
    standing INTEGER NOT NULL,
    figures INTEGER NOT NULL,
    PRIMARY KEY (series, period_order, period, standing)
) WITHOUT ROWID, STRICT;

-- Of which program and which data standings and cells were made.
CREATE TABLE trade_flow_state (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    revision INTEGER NOT NULL,
    data_version TEXT NOT NULL
) STRICT;

-- A falling order is a rising one read backwards.
DROP INDEX investments_period_down;
CREATE INDEX investments_period_down ON investments (COALESCE(period_start, ''), period_end, id);
DROP INDEX changes_date_down;
CREATE INDEX changes_date_down ON changes (COALESCE(date_start, ''), date_end, id);
