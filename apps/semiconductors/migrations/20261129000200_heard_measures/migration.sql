-- What this area has heard of third countries' measures, which critical minerals registers. Written by the reader of its topics alone,
-- in the transaction that moves the reader's checkpoint; the copy is as wide as the last event of each measure, and no wider.
CREATE TABLE heard_measure (
  id uuid PRIMARY KEY,
  sequence bigint NOT NULL,
  originator text NOT NULL,
  audience text[] NOT NULL,
  tlp text NOT NULL,
  state jsonb NOT NULL,
  -- Of each clause, by its key: the event that made it so.
  made_by jsonb NOT NULL
);

-- When a party last heard anything from an area: what others heard is none of its business.
CREATE TABLE heard_area (
  party text NOT NULL,
  area text NOT NULL,
  events bigint NOT NULL,
  -- When the newest event was committed to, and when the last one arrived here.
  time timestamptz NOT NULL,
  received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (party, area)
);

ALTER TABLE heard_measure ENABLE ROW LEVEL SECURITY;
ALTER TABLE heard_area ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON heard_measure, heard_area TO service_account;
GRANT SELECT ON heard_measure, heard_area TO party_jp, party_kr, party_us;
CREATE POLICY service ON heard_measure TO service_account USING (true) WITH CHECK (true);
CREATE POLICY service ON heard_area TO service_account USING (true) WITH CHECK (true);

DO $$
DECLARE
  party text;
BEGIN
  FOREACH party IN ARRAY ARRAY['jp', 'kr', 'us'] LOOP
    EXECUTE format('CREATE POLICY %1$s_reads ON heard_measure FOR SELECT TO party_%1$s USING (%1$L = ANY (audience))', party);
    EXECUTE format('CREATE POLICY %1$s_reads ON heard_area FOR SELECT TO party_%1$s USING (party = %1$L)', party);
  END LOOP;
END $$;
