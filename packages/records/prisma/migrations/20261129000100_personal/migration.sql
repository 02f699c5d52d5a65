-- What is one official's own: the views of lists that they keep for themselves, what they have read. Nobody is told of it, so it is
-- no record and has neither versions nor events; and it may be removed.

CREATE TABLE personal (
  party text NOT NULL CHECK (party IN ('jp', 'kr', 'us')),
  subject text NOT NULL CHECK (subject <> ''),
  kind text NOT NULL,
  key text NOT NULL,
  value jsonb NOT NULL,
  changed_at timestamptz(3) NOT NULL,
  PRIMARY KEY (party, subject, kind, key)
);

ALTER TABLE personal ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON personal TO party_jp, party_kr, party_us;

-- Not even colleagues see it: each transaction says whose it is, and one that says nothing sees nothing.
DO $$
DECLARE
  party text;
BEGIN
  FOREACH party IN ARRAY ARRAY['jp', 'kr', 'us'] LOOP
    EXECUTE format('CREATE POLICY %1$s_own ON personal TO party_%1$s
      USING (party = %1$L AND subject = current_setting(''trilateral.subject'', true))
      WITH CHECK (party = %1$L AND subject = current_setting(''trilateral.subject'', true))', party);
  END LOOP;
END $$;
