CREATE SCHEMA failed_events;
GRANT USAGE ON SCHEMA failed_events TO service_account, party_jp, party_kr, party_us;

-- What people decided about records, by where those stand. It is apart from the reader's own tables, which may be built anew
-- from the topics: a record that was corrected or discarded comes to the same then.
CREATE TABLE failed_events.settlement (
  reader text NOT NULL,
  topic text NOT NULL,
  partition integer NOT NULL,
  position bigint NOT NULL,
  kind text NOT NULL CHECK (kind IN ('corrected', 'discarded')),
  -- Whose event it is; null when the record does not say. A discarded one takes its place in the order all the same.
  source text,
  subject text,
  sequence bigint,
  -- What is read in place of the record. The record itself stands in the topic as it came.
  headers jsonb,
  value bytea,
  error_class text NOT NULL,
  reason text NOT NULL,
  settled_by text[] NOT NULL,
  settled_because text NOT NULL,
  settled_at timestamptz NOT NULL,
  PRIMARY KEY (reader, topic, partition, position),
  CHECK ((kind = 'corrected') = (headers IS NOT NULL AND value IS NOT NULL)),
  CHECK (kind <> 'discarded' OR (cardinality(settled_by) = 2 AND settled_by[1] <> settled_by[2]))
);
GRANT SELECT, INSERT, UPDATE ON failed_events.settlement TO service_account;

-- Discards that wait for a second person.
CREATE TABLE failed_events.proposal (
  reader text NOT NULL,
  topic text NOT NULL,
  partition integer NOT NULL,
  position bigint NOT NULL,
  audience text[] NOT NULL,
  by_party text NOT NULL,
  by_subject text NOT NULL,
  by_name text NOT NULL,
  because text NOT NULL CHECK (because <> ''),
  proposed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (reader, topic, partition, position)
);
GRANT SELECT, INSERT, DELETE ON failed_events.proposal TO service_account;
ALTER TABLE failed_events.proposal ENABLE ROW LEVEL SECURITY;
CREATE POLICY service ON failed_events.proposal TO service_account USING (true) WITH CHECK (true);
GRANT SELECT ON failed_events.proposal TO party_jp, party_kr, party_us;
CREATE POLICY jp ON failed_events.proposal FOR SELECT TO party_jp USING ('jp' = ANY (audience));
CREATE POLICY kr ON failed_events.proposal FOR SELECT TO party_kr USING ('kr' = ANY (audience));
CREATE POLICY us ON failed_events.proposal FOR SELECT TO party_us USING ('us' = ANY (audience));

-- Who did what, when and why: written, read, never changed, by whomever.
CREATE TABLE failed_events.action (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  reader text NOT NULL,
  what text NOT NULL CHECK (what IN
    ('corrected', 'replayed', 'discard-proposed', 'discard-withdrawn', 'discarded', 'breaker-closed')),
  -- 'done', or the code of the refusal.
  result text NOT NULL,
  by_party text NOT NULL,
  by_subject text NOT NULL,
  by_name text NOT NULL,
  because text,
  -- Null when it is about no record: the breaker.
  topic text,
  partition integer,
  position bigint,
  source text,
  subject text,
  sequence bigint,
  audience text[] NOT NULL,
  facts jsonb,
  -- Data as it was read and as it was corrected.
  before bytea,
  after bytea
);
CREATE INDEX action_by_record ON failed_events.action (reader, topic, partition, position);
GRANT SELECT, INSERT ON failed_events.action TO service_account;
ALTER TABLE failed_events.action ENABLE ROW LEVEL SECURITY;
CREATE POLICY service ON failed_events.action TO service_account USING (true) WITH CHECK (true);
GRANT SELECT ON failed_events.action TO party_jp, party_kr, party_us;
CREATE POLICY jp ON failed_events.action FOR SELECT TO party_jp USING ('jp' = ANY (audience));
CREATE POLICY kr ON failed_events.action FOR SELECT TO party_kr USING ('kr' = ANY (audience));
CREATE POLICY us ON failed_events.action FOR SELECT TO party_us USING ('us' = ANY (audience));

CREATE FUNCTION failed_events.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was done about failed events is not changed afterwards' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON failed_events.action
  FOR EACH ROW EXECUTE FUNCTION failed_events.refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON failed_events.action
  FOR EACH STATEMENT EXECUTE FUNCTION failed_events.refuse_change();
