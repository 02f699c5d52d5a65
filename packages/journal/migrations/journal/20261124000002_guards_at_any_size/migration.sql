-- A function's statements are planned once a connection and kept. Planned while outbox and journal are nearly empty they would
-- read them whole, and still do so when there are 300,000 entries: each write would take longer than the one before.
ALTER FUNCTION journal.event_has_version() SET enable_seqscan = off;
ALTER FUNCTION journal.version_has_event() SET enable_seqscan = off;
