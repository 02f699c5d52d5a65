-- Everything that a work area keeps as documents. A record's row is how it stands; record_version is all that was ever kept of it.

CREATE TABLE record (
  id uuid PRIMARY KEY,
  entity text NOT NULL,
  version integer NOT NULL CHECK (version >= 1),
  originator text NOT NULL,
  audience text[] NOT NULL,
  tlp text NOT NULL CHECK (tlp IN ('RED', 'AMBER+STRICT', 'AMBER', 'GREEN', 'CLEAR')),
  state jsonb NOT NULL,
  changed_at timestamptz(3) NOT NULL,
  -- What lists go by, taken out of the document by the definition of its entity.
  parent uuid,
  status text,
  -- 'infinity' without a due day, so that such records stand last in every list by day.
  due date NOT NULL,
  words text[] NOT NULL,
  -- No audience, no record; and nobody enters what they could not read again.
  CONSTRAINT record_audience CHECK (
    audience <@ ARRAY['jp', 'kr', 'us'] AND originator = ANY (audience)
  )
);

CREATE TABLE record_version (
  id uuid NOT NULL,
  version integer NOT NULL CHECK (version >= 1),
  entity text NOT NULL,
  originator text NOT NULL,
  audience text[] NOT NULL,
  tlp text NOT NULL,
  state jsonb NOT NULL,
  change text NOT NULL,
  at timestamptz(3) NOT NULL,
  by_party text NOT NULL,
  by_subject text NOT NULL,
  by_name text NOT NULL,
  request_id uuid NOT NULL,
  request_digest text NOT NULL,
  PRIMARY KEY (id, version),
  CONSTRAINT record_version_audience CHECK (
    audience <@ ARRAY['jp', 'kr', 'us'] AND originator = ANY (audience)
  )
);

-- A record is of one entity and has one originator for ever: the versions point at both with its id.
CREATE UNIQUE INDEX record_id_entity_originator_key ON record (id, entity, originator);
CREATE UNIQUE INDEX record_version_by_party_request_id_key ON record_version (by_party, request_id);

-- Row and version point at each other, so both are checked at commit.
ALTER TABLE record ADD CONSTRAINT record_id_version_fkey
  FOREIGN KEY (id, version) REFERENCES record_version (id, version) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE record_version ADD CONSTRAINT record_version_id_entity_originator_fkey
  FOREIGN KEY (id, entity, originator) REFERENCES record (id, entity, originator) DEFERRABLE INITIALLY DEFERRED;

-- A version without its event would be a change that nobody is told of (packages/journal says why a client can leave one).
SELECT journal.guard_records('record_version');

ALTER TABLE record ENABLE ROW LEVEL SECURITY;
ALTER TABLE record_version ENABLE ROW LEVEL SECURITY;

GRANT SELECT, INSERT ON record, record_version TO party_jp, party_kr, party_us;
GRANT UPDATE (version, audience, tlp, state, changed_at, parent, status, due, words) ON record TO party_jp, party_kr, party_us;
GRANT SELECT ON record, record_version TO service_account;

CREATE POLICY service_account_reads ON record FOR SELECT TO service_account USING (true);
CREATE POLICY service_account_reads ON record_version FOR SELECT TO service_account USING (true);

CREATE INDEX record_words_idx ON record USING gin (words);

DO $$
DECLARE
  party text;
BEGIN
  FOREACH party IN ARRAY ARRAY['jp', 'kr', 'us'] LOOP
    EXECUTE format('CREATE POLICY %1$s_reads ON record FOR SELECT TO party_%1$s
      USING (%1$L = ANY (audience))', party);
    EXECUTE format('CREATE POLICY %1$s_enters ON record FOR INSERT TO party_%1$s
      WITH CHECK (originator = %1$L AND %1$L = ANY (audience))', party);
    EXECUTE format('CREATE POLICY %1$s_changes_its_own ON record FOR UPDATE TO party_%1$s
      USING (originator = %1$L) WITH CHECK (originator = %1$L AND %1$L = ANY (audience))', party);
    -- Of an old version one sees what one may see today and might see then: widening an audience does not open
    -- what was written for fewer, narrowing it closes everything.
    EXECUTE format('CREATE POLICY %1$s_reads ON record_version FOR SELECT TO party_%1$s
      USING (%1$L = ANY (audience) AND EXISTS (SELECT FROM record WHERE record.id = record_version.id))', party);
    EXECUTE format('CREATE POLICY %1$s_enters ON record_version FOR INSERT TO party_%1$s
      WITH CHECK (originator = %1$L AND by_party = %1$L AND %1$L = ANY (audience))', party);

    -- One set of indexes a party: a page costs the same however much there is that the reader may not see, and its time
    -- tells nothing of it. Each order has its index, so that a page is read and not sorted.
    EXECUTE format('CREATE INDEX record_%1$s_changed_idx ON record (entity, changed_at, id) WHERE %1$L = ANY (audience)', party);
    EXECUTE format('CREATE INDEX record_%1$s_due_idx ON record (entity, due, id) WHERE %1$L = ANY (audience)', party);
    EXECUTE format('CREATE INDEX record_%1$s_parent_idx ON record (entity, parent, changed_at, id) WHERE %1$L = ANY (audience)', party);
    EXECUTE format('CREATE INDEX record_%1$s_status_idx ON record (entity, status, changed_at, id) WHERE %1$L = ANY (audience)', party);
    EXECUTE format('CREATE INDEX record_%1$s_status_due_idx ON record (entity, status, due, id) WHERE %1$L = ANY (audience)', party);

    -- Under row-level security PostgreSQL asks an index only through operators that it knows to be leakproof, which those on
    -- arrays are not: a search by words would read everything. So the search runs as the owner, in statements that nobody
    -- else writes and that name the party, and tells ids alone; the rows are then read under row-level security.
    -- A null leaves a condition out, and each call is planned with its own values, so that what is left out costs nothing.
    EXECUTE format($create$
      CREATE FUNCTION record_ids_with_words_%1$s(
        of_entity text, grams text[], parents uuid[], of_status text, due_from date, due_before date,
        ordered_by text, after_changed timestamptz, after_due date, after_id uuid, at_most integer
      ) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 50
        SET search_path = pg_catalog, pg_temp SET plan_cache_mode = force_custom_plan AS $body$
      BEGIN
        IF ordered_by = 'changed' THEN
          RETURN QUERY SELECT id FROM public.record
            WHERE %1$L = ANY (audience) AND entity = of_entity AND words @> grams
              AND (parents IS NULL OR parent = ANY (parents)) AND (of_status IS NULL OR status = of_status)
              AND (due_from IS NULL OR due >= due_from) AND (due_before IS NULL OR due < due_before)
              AND (after_id IS NULL OR (changed_at, id) < (after_changed, after_id))
            ORDER BY changed_at DESC, id DESC LIMIT at_most;
        ELSIF ordered_by = 'due' THEN
          RETURN QUERY SELECT id FROM public.record
            WHERE %1$L = ANY (audience) AND entity = of_entity AND words @> grams
              AND (parents IS NULL OR parent = ANY (parents)) AND (of_status IS NULL OR status = of_status)
              AND (due_from IS NULL OR due >= due_from) AND (due_before IS NULL OR due < due_before)
              AND (after_id IS NULL OR (due, id) > (after_due, after_id))
            ORDER BY due, id LIMIT at_most;
        ELSE
          RETURN QUERY SELECT id FROM public.record
            WHERE %1$L = ANY (audience) AND entity = of_entity AND words @> grams
              AND (parents IS NULL OR parent = ANY (parents)) AND (of_status IS NULL OR status = of_status)
              AND (due_from IS NULL OR due >= due_from) AND (due_before IS NULL OR due < due_before)
            LIMIT at_most;
        END IF;
      END $body$ $create$, party);
    EXECUTE format('REVOKE EXECUTE ON FUNCTION record_ids_with_words_%1$s FROM PUBLIC', party);
    EXECUTE format('GRANT EXECUTE ON FUNCTION record_ids_with_words_%1$s TO party_%1$s', party);
  END LOOP;
END $$;
