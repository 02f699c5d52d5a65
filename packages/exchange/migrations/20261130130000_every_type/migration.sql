-- An event whose type replaces another is filed under both, while partners may still read the old one.
ALTER TABLE exchange.event DROP CONSTRAINT event_source_subject_sequence_key;
ALTER TABLE exchange.event ADD CONSTRAINT event_told_once UNIQUE (source, subject, sequence, type);
