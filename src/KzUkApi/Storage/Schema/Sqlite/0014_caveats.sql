-- What limits the use of a record, in the tables that lacked it; what a dispute is about, where no table has the record.

ALTER TABLE meeting_participants ADD COLUMN caveats TEXT;

ALTER TABLE exchange_rates ADD COLUMN caveats TEXT;

ALTER TABLE disputes ADD COLUMN subject TEXT;
ALTER TABLE disputes ADD COLUMN caveats TEXT;
