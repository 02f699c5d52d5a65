-- What the area heard from the portal and how far: the tables of the journal's inbox under a name of their own, since an area may hear others besides.

CREATE SCHEMA portal_inbox;
GRANT USAGE ON SCHEMA portal_inbox TO service_account;

-- How far each partition was read. Advanced by compare-and-set in the transaction of the effects; the epoch is the
-- current reader's, so that one that was taken for dead moves nothing.
CREATE TABLE portal_inbox.checkpoint (
  topic text NOT NULL,
  partition integer NOT NULL,
  next bigint NOT NULL DEFAULT 0,
  epoch bigint NOT NULL DEFAULT 1,
  PRIMARY KEY (topic, partition)
);

-- The last event applied of each subject. `held` counts its events that came ahead of a gap, or behind a dead letter.
CREATE TABLE portal_inbox.subject (
  source text NOT NULL,
  subject text NOT NULL,
  sequence bigint NOT NULL,
  held integer NOT NULL DEFAULT 0,
  -- The dead letter that the subject's next event became: until it is settled, later events queue.
  parked_by bigint,
  -- First event of the batch that last moved it, and that batch's transaction: they let one statement move the subject
  -- and tell "moved just now" from "was there before".
  run_from bigint NOT NULL DEFAULT 0,
  moved_by xid8,
  PRIMARY KEY (source, subject)
) WITH (fillfactor = 70);

-- Ids of events that were accepted. UUIDv7 first: old ones go by a range of the key.
CREATE TABLE portal_inbox.seen (
  id uuid NOT NULL,
  source text NOT NULL,
  PRIMARY KEY (id, source)
);

-- Events that are held, as they came.
CREATE TABLE portal_inbox.waiting (
  source text NOT NULL,
  subject text NOT NULL,
  sequence bigint NOT NULL,
  topic text NOT NULL,
  partition integer NOT NULL,
  position bigint NOT NULL,
  received_at timestamptz NOT NULL,
  key bytea,
  headers jsonb NOT NULL,
  value bytea,
  held_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (source, subject, sequence)
);

-- What could not be read or applied, as it came and why. Subject and sequence are null when it could not be read.
CREATE TABLE portal_inbox.dead_letter (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  topic text NOT NULL,
  partition integer NOT NULL,
  position bigint NOT NULL,
  received_at timestamptz NOT NULL,
  key bytea,
  headers jsonb NOT NULL,
  value bytea,
  source text,
  subject text,
  sequence bigint,
  error_class text NOT NULL,
  reason text NOT NULL,
  attempts integer NOT NULL DEFAULT 1,
  handler_version text NOT NULL,
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'replayed', 'discarded')),
  written_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  settled_at timestamptz,
  settled_by text[],
  settled_because text,
  UNIQUE (topic, partition, position),
  -- Four eyes: what is thrown away is thrown away by two.
  CHECK (state <> 'discarded' OR (cardinality(settled_by) = 2 AND settled_by[1] <> settled_by[2]))
);
CREATE INDEX dead_letter_open ON portal_inbox.dead_letter (source, subject) WHERE state = 'open';

-- How the present version of the handler fares; written only when something failed or recovered.
CREATE TABLE portal_inbox.breaker (
  sole boolean PRIMARY KEY DEFAULT true CHECK (sole),
  handler_version text NOT NULL,
  handled bigint NOT NULL,
  dead bigint NOT NULL,
  in_a_row integer NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE ON portal_inbox.checkpoint, portal_inbox.subject, portal_inbox.seen, portal_inbox.waiting, portal_inbox.breaker
  TO service_account;
GRANT SELECT, INSERT, UPDATE ON portal_inbox.dead_letter TO service_account;
