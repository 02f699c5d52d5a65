-- The register of measures. A measure's row is how it stands; measure_version is everything that was ever recorded of it.

CREATE TABLE measure (
  id uuid PRIMARY KEY,
  version integer NOT NULL CHECK (version >= 1),
  originator text NOT NULL,
  audience text[] NOT NULL,
  tlp text NOT NULL CHECK (tlp IN ('RED', 'AMBER+STRICT', 'AMBER', 'GREEN', 'CLEAR')),
  issuer text NOT NULL,
  instrument_number text,
  state jsonb NOT NULL,
  changed_at timestamptz(3) NOT NULL,
  -- No audience, no record; and nobody records what they could not read again.
  CONSTRAINT measure_audience CHECK (
    audience <@ ARRAY['jp', 'kr', 'us'] AND originator = ANY (audience)
  )
);

CREATE TABLE measure_version (
  id uuid NOT NULL,
  version integer NOT NULL CHECK (version >= 1),
  originator text NOT NULL,
  audience text[] NOT NULL,
  tlp text NOT NULL,
  state jsonb NOT NULL,
  change text NOT NULL CHECK (change IN ('recorded', 'suspended', 'resumed', 'ended')),
  at timestamptz(3) NOT NULL,
  by_party text NOT NULL,
  by_subject text NOT NULL,
  by_name text NOT NULL,
  request_id uuid NOT NULL,
  request_digest text NOT NULL,
  PRIMARY KEY (id, version),
  CONSTRAINT measure_version_audience CHECK (
    audience <@ ARRAY['jp', 'kr', 'us'] AND originator = ANY (audience)
  )
);

-- A measure has one originator for ever: the versions point at it with the measure's id.
CREATE UNIQUE INDEX measure_id_originator_key ON measure (id, originator);
-- A ministry records an instrument once. Across ministries it is looked up in what the caller may see, so that
-- nobody learns from a refusal what others keep.
CREATE UNIQUE INDEX measure_originator_issuer_instrument_number_key ON measure (originator, issuer, instrument_number);
CREATE UNIQUE INDEX measure_version_by_party_request_id_key ON measure_version (by_party, request_id);

-- Row and version point at each other, so both are checked at commit.
ALTER TABLE measure ADD CONSTRAINT measure_id_version_fkey
  FOREIGN KEY (id, version) REFERENCES measure_version (id, version) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE measure_version ADD CONSTRAINT measure_version_id_originator_fkey
  FOREIGN KEY (id, originator) REFERENCES measure (id, originator) DEFERRABLE INITIALLY DEFERRED;

-- A version without its event would be a change that nobody is told of (packages/journal says why a client can leave one).
SELECT journal.guard_entity('measure');

ALTER TABLE measure ENABLE ROW LEVEL SECURITY;
ALTER TABLE measure_version ENABLE ROW LEVEL SECURITY;

GRANT SELECT, INSERT ON measure, measure_version TO party_jp, party_kr, party_us;
GRANT UPDATE (version, audience, tlp, state, changed_at) ON measure TO party_jp, party_kr, party_us;
GRANT SELECT ON measure, measure_version TO service_account;

CREATE POLICY service_account_reads ON measure FOR SELECT TO service_account USING (true);
CREATE POLICY service_account_reads ON measure_version FOR SELECT TO service_account USING (true);

DO $$
DECLARE
  party text;
BEGIN
  FOREACH party IN ARRAY ARRAY['jp', 'kr', 'us'] LOOP
    EXECUTE format('CREATE POLICY %1$s_reads ON measure FOR SELECT TO party_%1$s
      USING (%1$L = ANY (audience))', party);
    EXECUTE format('CREATE POLICY %1$s_records ON measure FOR INSERT TO party_%1$s
      WITH CHECK (originator = %1$L AND %1$L = ANY (audience))', party);
    EXECUTE format('CREATE POLICY %1$s_changes_its_own ON measure FOR UPDATE TO party_%1$s
      USING (originator = %1$L) WITH CHECK (originator = %1$L AND %1$L = ANY (audience))', party);
    -- Of an old version one sees what one may see today and might see then: widening an audience does not open
    -- what was written for fewer, narrowing it closes everything.
    EXECUTE format('CREATE POLICY %1$s_reads ON measure_version FOR SELECT TO party_%1$s
      USING (%1$L = ANY (audience) AND EXISTS (SELECT FROM measure WHERE measure.id = measure_version.id))', party);
    EXECUTE format('CREATE POLICY %1$s_records ON measure_version FOR INSERT TO party_%1$s
      WITH CHECK (originator = %1$L AND by_party = %1$L AND %1$L = ANY (audience))', party);
  END LOOP;
END $$;
