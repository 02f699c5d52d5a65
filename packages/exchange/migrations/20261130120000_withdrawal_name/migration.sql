-- Whoever took a record back is told by which systems it was removed, and may not read the registers of other ministries.
ALTER TABLE exchange.withdrawal ADD COLUMN name text;
UPDATE exchange.withdrawal SET name = partner.name FROM exchange.partner WHERE code = partner;
ALTER TABLE exchange.withdrawal ALTER COLUMN name SET NOT NULL;
-- By the records of a recall, whatever their source.
CREATE INDEX withdrawal_of_subject ON exchange.withdrawal (subject);
