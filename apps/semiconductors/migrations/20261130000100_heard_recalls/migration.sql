-- Recalls of measures that this area keeps copies of, until it has said that they are removed. Read by the process alone.
CREATE TABLE heard_recall (
  id uuid PRIMARY KEY,
  measure uuid NOT NULL,
  -- The version that withdrew it: the copy is removed when it is as new.
  version bigint NOT NULL,
  originator text NOT NULL,
  audience text[] NOT NULL,
  tlp text NOT NULL,
  confirmed_at timestamptz
);
CREATE INDEX heard_recall_open ON heard_recall (measure) WHERE confirmed_at IS NULL;

ALTER TABLE heard_recall ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON heard_recall TO service_account;
CREATE POLICY service ON heard_recall TO service_account USING (true) WITH CHECK (true);
