-- changes.revision: what an edition does to the one before it (Domain/Figures/Revision); null where it repeats that one or has
-- none before it, and for what an earlier program recorded.
ALTER TABLE changes ADD COLUMN revision TEXT;
