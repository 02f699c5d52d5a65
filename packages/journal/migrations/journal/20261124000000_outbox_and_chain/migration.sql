-- The event path inside a work area's database: outbox -> entry (dense positions, chained hashes) -> publisher's cursor.
--
-- Who may do what: a party role may only insert into the outbox, and only what its own party originates. The process
-- (service_account) reads, and moves events solely through the functions below, so that not even it can write an entry
-- by hand. The functions belong to the database's owner.

CREATE SCHEMA journal;
GRANT USAGE ON SCHEMA journal TO party_jp, party_kr, party_us, service_account;

-- Events of transactions that have committed and that the sequencer has not moved yet. Ids are NOT a reader's cursor:
-- a lower id may commit after a higher one.
CREATE TABLE journal.outbox (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  event_id uuid NOT NULL,
  originator text NOT NULL,
  entity text NOT NULL,
  subject text NOT NULL,
  sequence bigint NOT NULL CHECK (sequence >= 1),
  topic text NOT NULL,
  key text NOT NULL,
  headers text NOT NULL,
  value text NOT NULL,
  written_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (subject, sequence),
  -- The publisher reads many as one text, joined by this character; JSON escapes it.
  CHECK (strpos(topic, chr(30)) + strpos(key, chr(30)) + strpos(headers, chr(30)) + strpos(value, chr(30)) = 0)
) WITH (
  -- A queue: emptied as fast as it fills, so dead rows must go soon and whatever the table's size.
  autovacuum_vacuum_scale_factor = 0,
  autovacuum_vacuum_threshold = 5000,
  autovacuum_vacuum_cost_delay = 0
);

-- What happened, in one order, for ever. Written by journal.sequence_batch alone.
CREATE TABLE journal.entry (
  position bigint PRIMARY KEY,
  previous_hash bytea NOT NULL,
  hash bytea NOT NULL,
  event_id uuid NOT NULL,
  subject text NOT NULL,
  sequence bigint NOT NULL,
  topic text NOT NULL,
  key text NOT NULL,
  headers text NOT NULL,
  value text NOT NULL,
  written_at timestamptz NOT NULL,
  UNIQUE (subject, sequence)
);

-- The last entry, and the epoch of the process that may write the next one: a stale leader's epoch is lower.
CREATE TABLE journal.head (
  singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
  position bigint NOT NULL,
  hash bytea NOT NULL,
  epoch bigint NOT NULL
);
-- The chain begins with 32 zero bytes.
INSERT INTO journal.head (position, hash, epoch) VALUES (0, decode(repeat('00', 32), 'hex'), 0);

-- Every entry up to the cursor is durable on the bus.
CREATE TABLE journal.publisher (
  singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
  cursor bigint NOT NULL
);
INSERT INTO journal.publisher (cursor) VALUES (0);

GRANT INSERT ON journal.outbox TO party_jp, party_kr, party_us, service_account;
GRANT SELECT ON journal.outbox, journal.entry, journal.head, journal.publisher TO service_account;

ALTER TABLE journal.outbox ENABLE ROW LEVEL SECURITY;
CREATE POLICY service_account_reads_and_writes ON journal.outbox TO service_account USING (true) WITH CHECK (true);
CREATE POLICY jp_writes_its_own ON journal.outbox FOR INSERT TO party_jp WITH CHECK (originator = 'jp');
CREATE POLICY kr_writes_its_own ON journal.outbox FOR INSERT TO party_kr WITH CHECK (originator = 'kr');
CREATE POLICY us_writes_its_own ON journal.outbox FOR INSERT TO party_us WITH CHECK (originator = 'us');

-- An entry is never changed and never removed. The database's owner can lift this; the hash chain shows that it was.
CREATE FUNCTION journal.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'entries of the journal are never changed or removed' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER entry_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal.entry
  FOR EACH STATEMENT EXECUTE FUNCTION journal.refuse_change();

-- content = sha256(L || T || K || H || V): topic, key, headers and value in UTF-8, and before them, as L, their four lengths
-- in bytes, each a 4-byte big-endian integer. Lengths first, so that one concatenation does (joined one by one: 4 times as slow).
CREATE FUNCTION journal.content_hash(topic text, key text, headers text, value text) RETURNS bytea
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT sha256(
    int4send(octet_length(topic)) || int4send(octet_length(key)) ||
    int4send(octet_length(headers)) || int4send(octet_length(value)) ||
    convert_to(concat(topic, key, headers, value), 'UTF8'))
$$;

-- hash = sha256(previous hash (32 bytes) || position as an 8-byte big-endian integer || content hash (32 bytes)).
CREATE FUNCTION journal.chain_step(state bytea, seed bytea, link bytea) RETURNS bytea
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$ BEGIN RETURN sha256(coalesce(state, seed) || link); END $$;
CREATE AGGREGATE journal.chain (seed bytea, link bytea) (SFUNC = journal.chain_step, STYPE = bytea);

-- Makes the caller the leader: whoever led before writes nothing any more.
CREATE FUNCTION journal.take_lead() RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  UPDATE journal.head SET epoch = epoch + 1 RETURNING epoch
$$;

-- Moves up to at_most events from the outbox to the journal. Returns how many; -1 when another process leads.
-- Listeners of channel journal_entry are told the new position once a batch; nothing relies on their hearing it.
CREATE FUNCTION journal.sequence_batch(leading_epoch bigint, at_most integer) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET work_mem = '64MB' AS $$
DECLARE
  last journal.head;
  moved integer;
BEGIN
  -- Most calls find nothing, and then neither lock nor write.
  IF NOT EXISTS (SELECT FROM journal.outbox) THEN
    RETURN CASE WHEN (SELECT epoch FROM journal.head) = leading_epoch THEN 0 ELSE -1 END;
  END IF;
  SELECT * INTO STRICT last FROM journal.head FOR UPDATE;
  IF last.epoch <> leading_epoch THEN RETURN -1; END IF;
  WITH taken AS (
    DELETE FROM journal.outbox
    WHERE id = ANY (ARRAY(SELECT id FROM journal.outbox ORDER BY id LIMIT at_most))
    RETURNING *
  ), placed AS (
    SELECT *, last.position + row_number() OVER (ORDER BY id) AS position,
      journal.content_hash(topic, key, headers, value) AS content
    FROM taken
  ), chained AS (
    SELECT *, journal.chain(last.hash, int8send(position) || content)
      OVER (ORDER BY id ROWS UNBOUNDED PRECEDING) AS hash
    FROM placed
  ), written AS (
    INSERT INTO journal.entry
      (position, previous_hash, hash, event_id, subject, sequence, topic, key, headers, value, written_at)
    SELECT position, coalesce(lag(hash) OVER (ORDER BY id), last.hash), hash,
      event_id, subject, sequence, topic, key, headers, value, written_at
    FROM chained
    RETURNING position, hash
  )
  UPDATE journal.head SET (position, hash) = (SELECT position, hash FROM written ORDER BY position DESC LIMIT 1);
  SELECT position - last.position INTO moved FROM journal.head;
  PERFORM pg_notify('journal_entry', (last.position + moved)::text);
  RETURN moved;
END $$;

-- Notes that entries up to the position are durable on the bus. False when another process leads.
CREATE FUNCTION journal.mark_published(leading_epoch bigint, up_to bigint) RETURNS boolean
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH marked AS (
    UPDATE journal.publisher SET cursor = greatest(cursor, up_to)
    WHERE (SELECT epoch FROM journal.head) = leading_epoch
    RETURNING 1
  )
  SELECT EXISTS (SELECT FROM marked)
$$;

REVOKE EXECUTE ON FUNCTION journal.take_lead(), journal.sequence_batch(bigint, integer),
  journal.mark_published(bigint, bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION journal.take_lead(), journal.sequence_batch(bigint, integer),
  journal.mark_published(bigint, bigint) TO service_account;
