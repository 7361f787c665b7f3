-- What an edit of one record looks up, so that it reads no table as a whole: what names a record, people by their names, counts
-- that became zero; and the filters of the list of changes, to which an import adds a row for each figure.

CREATE INDEX claims_source ON claims (source_id);
CREATE INDEX exchange_rates_source ON exchange_rates (source_id);
CREATE INDEX agreements_source ON agreements (source_id);
CREATE INDEX agreement_events_source ON agreement_events (source_id);
CREATE INDEX meetings_source ON meetings (source_id);
CREATE INDEX milestones_source ON milestones (source_id);
CREATE INDEX ambassadors_source ON ambassadors (source_id);
CREATE INDEX institutions_source ON institutions (source_id);
CREATE INDEX statements_source ON statements (source_id);
CREATE INDEX disputes_source ON disputes (source_id);
CREATE INDEX disputes_record ON disputes (record_id);

CREATE INDEX meeting_participants_name ON meeting_participants (name, meeting_id);
CREATE INDEX statements_speaker ON statements (speaker, id);
CREATE INDEX agreement_signatories_name ON agreement_signatories (name, agreement_id, position);
CREATE INDEX ambassadors_name ON ambassadors (name, id);

CREATE INDEX trade_flow_cells_empty ON trade_flow_cells (series) WHERE figures = 0;

-- date_order: as period_order of trade figures; date_start and date_end in one number, so that one index gives both directions of
-- the list, with or without a filter, and what is counted of it without a look at the table.
ALTER TABLE changes ADD COLUMN date_order INTEGER NOT NULL DEFAULT 0;

UPDATE changes
SET date_order = CAST(COALESCE(julianday(date_start) - 1721425.5, 3652059) AS INTEGER) * 4194304 + CAST(julianday(date_end) - 1721425.5 AS INTEGER);

DROP INDEX changes_date_up;
DROP INDEX changes_date_down;
CREATE INDEX changes_date ON changes (date_order, id, version_number);
CREATE INDEX changes_kind ON changes (kind, date_order, id, version_number);
CREATE INDEX changes_type ON changes (type, date_order, id, version_number);
CREATE INDEX changes_source ON changes (source_id, date_order, id, version_number) WHERE source_id IS NOT NULL;
CREATE INDEX changes_version ON changes (version_number, date_order, id);

-- The exchange rates of one period, in the order of the list.
CREATE INDEX exchange_rates_by_period ON exchange_rates (period, period_start, period_end, id);

-- The history of a record of which the auditor says no kind.
CREATE INDEX record_history_owner_id ON record_history (owner_id, number);

-- When a data version was current: it comes again when a change is undone.
CREATE INDEX data_versions_version ON data_versions (data_version, number);
