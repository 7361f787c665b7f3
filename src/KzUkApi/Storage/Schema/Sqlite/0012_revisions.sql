-- changes.revision: what an edition does to the one before it (Domain/Figures/Revision); null where it repeats that one or has
-- none before it, and for what an earlier program recorded.
ALTER TABLE changes ADD COLUMN revision TEXT;

-- dropped_by: the first later edition of the programme that no longer has the figure, and dropped_end its publication
-- (Domain/Figures/DroppedFigures). Kept by Storage/Figures/StoredDrops, which fills them after this migration.
ALTER TABLE trade_flows ADD COLUMN dropped_by TEXT;
ALTER TABLE trade_flows ADD COLUMN dropped_end TEXT;
ALTER TABLE investments ADD COLUMN dropped_by TEXT;
ALTER TABLE investments ADD COLUMN dropped_end TEXT;
CREATE INDEX trade_flows_dropped ON trade_flows (group_key) WHERE dropped_end IS NOT NULL;
