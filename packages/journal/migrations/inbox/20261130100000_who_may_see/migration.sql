-- People look at what failed, and each ministry at that alone which is for it: by the event's own audience, as far as it can be
-- read, and never more than by the topic's. An empty audience is nobody's.
ALTER TABLE inbox.dead_letter ADD COLUMN audience text[] NOT NULL DEFAULT '{}';
UPDATE inbox.dead_letter SET audience = string_to_array(split_part(topic, '.', 3), '-') WHERE topic LIKE 'wp.%';
ALTER TABLE inbox.dead_letter ADD COLUMN tlp text, ADD COLUMN field text;
ALTER TABLE inbox.waiting ADD COLUMN audience text[] NOT NULL DEFAULT '{}';
UPDATE inbox.waiting SET audience = string_to_array(split_part(topic, '.', 3), '-') WHERE topic LIKE 'wp.%';

GRANT USAGE ON SCHEMA inbox TO party_jp, party_kr, party_us;
ALTER TABLE inbox.dead_letter ENABLE ROW LEVEL SECURITY;
CREATE POLICY service ON inbox.dead_letter TO service_account USING (true) WITH CHECK (true);
GRANT SELECT ON inbox.dead_letter TO party_jp, party_kr, party_us;
CREATE POLICY jp ON inbox.dead_letter FOR SELECT TO party_jp USING ('jp' = ANY (audience));
CREATE POLICY kr ON inbox.dead_letter FOR SELECT TO party_kr USING ('kr' = ANY (audience));
CREATE POLICY us ON inbox.dead_letter FOR SELECT TO party_us USING ('us' = ANY (audience));

ALTER TABLE inbox.waiting ENABLE ROW LEVEL SECURITY;
CREATE POLICY service ON inbox.waiting TO service_account USING (true) WITH CHECK (true);
GRANT SELECT ON inbox.waiting TO party_jp, party_kr, party_us;
CREATE POLICY jp ON inbox.waiting FOR SELECT TO party_jp USING ('jp' = ANY (audience));
CREATE POLICY kr ON inbox.waiting FOR SELECT TO party_kr USING ('kr' = ANY (audience));
CREATE POLICY us ON inbox.waiting FOR SELECT TO party_us USING ('us' = ANY (audience));

-- Since when the breaker has stopped reading, and by which rule; a person closes it, or a new version of the handler.
ALTER TABLE inbox.breaker ADD COLUMN tripped_at timestamptz, ADD COLUMN tripped_because text;
GRANT SELECT ON inbox.breaker TO party_jp, party_kr, party_us;
